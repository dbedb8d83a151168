import { readFile } from "node:fs/promises"
import { join } from "node:path"
import sharp from "sharp"
import { expect, it } from "vitest"
import { CARD_NAMES, CARD_SIZE } from "./card-names.ts"
import { cardFingerprint } from "./theme-cards.ts"

const FOLDER = join(import.meta.dirname, "../../public/og")
/** Those who show a shared address give up on a heavy picture. */
const MOST_BYTES = 60_000

it.each(CARD_NAMES)("the card of %s shows the words of today, at its size and weight", async (name) => {
  const madeFrom = JSON.parse(await readFile(join(import.meta.dirname, "made-from.json"), "utf8"))
  // Otherwise: npm run cards -w site
  expect(cardFingerprint(name)).toBe(madeFrom[name])
  const png = await readFile(join(FOLDER, `${name}.png`))
  expect(png.length).toBeLessThan(MOST_BYTES)
  expect(await sharp(png).metadata()).toMatchObject({ format: "png", ...CARD_SIZE })
})

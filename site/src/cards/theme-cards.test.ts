import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { cp, readFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import { expect, it, onTestFinished } from "vitest"
import { CARD_SIZE } from "./card-names.ts"
import { CARDS_FOLDER, MADE_FROM, staleCards } from "./stale-cards.ts"
import { KEPT_CARDS } from "./theme-cards.ts"

/** Those who show a shared address give up on a heavy picture. */
const MOST_BYTES = 60_000

it.each(KEPT_CARDS)("the card of $name is at its size and weight", async ({ name }) => {
  const png = await readFile(join(CARDS_FOLDER, `${name}.png`))
  expect(png.length).toBeLessThan(MOST_BYTES)
  expect(await sharp(png).metadata()).toMatchObject({ format: "png", ...CARD_SIZE })
})

it("every card shows the words of today", () => {
  // Otherwise: npm run cards
  expect(staleCards()).toEqual([])
})

it("a card that is missing, or shows other words, is named", async () => {
  const folder = mkdtempSync(join(tmpdir(), "recos-cards-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  await cp(CARDS_FOLDER, folder, { recursive: true })
  rmSync(join(folder, "children.png"))
  const drawn = { ...JSON.parse(await readFile(MADE_FROM, "utf8")), breathing: "other words" }
  writeFileSync(join(folder, "made-from.json"), JSON.stringify(drawn))
  expect(staleCards(folder, join(folder, "made-from.json"))).toEqual(["breathing", "children"])
})

import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import sharp from "sharp"
import { CARD_NAMES, CARD_SIZE } from "../src/cards/card-names.ts"
import { cardFingerprint, cardSvg } from "../src/cards/theme-cards.ts"
import { sheetCompiler } from "../src/sheets/sheet-compiler.ts"

const FOLDER = join(import.meta.dirname, "../public/og")
const MADE_FROM = join(import.meta.dirname, "../src/cards/made-from.json")

/**
 * `npm run cards -w site`: draws the cards anew, after a change of a theme's words or of the template. They are kept under
 * version control, so that each build has the same bytes; `made-from.json` says from what each one was drawn.
 */
const compiler = sheetCompiler()
const madeFrom: Record<string, string> = {}
await mkdir(FOLDER, { recursive: true })
for (const name of CARD_NAMES) {
  const svg = cardSvg(compiler, name)
  madeFrom[name] = cardFingerprint(name)
  const { width, height } = CARD_SIZE
  await sharp(Buffer.from(svg))
    .resize(width, height)
    .png({ palette: true, compressionLevel: 9 })
    .toFile(join(FOLDER, `${name}.png`))
}
await writeFile(MADE_FROM, `${JSON.stringify(madeFrom, null, 2)}\n`)

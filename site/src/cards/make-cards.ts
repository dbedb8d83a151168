import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import sharp from "sharp"
import { sheetCompiler } from "../sheets/sheet-compiler.ts"
import { CARD_NAMES, CARD_SIZE, type CardName } from "./card-names.ts"
import { CARDS_FOLDER, MADE_FROM } from "./stale-cards.ts"
import { cardFingerprint, cardSvg } from "./theme-cards.ts"

/**
 * Draws every card anew. They are kept under version control, so that each build has the same bytes; `made-from.json` says
 * from what each one was drawn.
 * @returns their names
 */
export async function makeCards(): Promise<readonly CardName[]> {
  const compiler = sheetCompiler()
  const madeFrom: Record<string, string> = {}
  await mkdir(CARDS_FOLDER, { recursive: true })
  for (const name of CARD_NAMES) {
    const svg = cardSvg(compiler, name)
    madeFrom[name] = cardFingerprint(name)
    const { width, height } = CARD_SIZE
    await sharp(Buffer.from(svg))
      .resize(width, height)
      .png({ palette: true, compressionLevel: 9 })
      .toFile(join(CARDS_FOLDER, `${name}.png`))
  }
  await writeFile(MADE_FROM, `${JSON.stringify(madeFrom, null, 2)}\n`)
  return CARD_NAMES
}

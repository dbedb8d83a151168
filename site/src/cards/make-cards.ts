import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { sheetCompiler } from "../sheets/sheet-compiler.ts"
import { drawCard } from "./draw-card.ts"
import { CARDS_FOLDER, MADE_FROM } from "./stale-cards.ts"
import { cardFingerprint, KEPT_CARDS } from "./theme-cards.ts"

/**
 * Draws anew every card that is kept under version control, so that each build has the same bytes; `made-from.json` says from what
 * each one was drawn.
 * @returns their names
 */
export async function makeCards(): Promise<readonly string[]> {
  const compiler = sheetCompiler()
  const madeFrom: Record<string, string> = {}
  await mkdir(CARDS_FOLDER, { recursive: true })
  for (const subject of KEPT_CARDS) {
    await drawCard(compiler, subject, join(CARDS_FOLDER, `${subject.name}.png`))
    madeFrom[subject.name] = cardFingerprint(subject)
  }
  await writeFile(MADE_FROM, `${JSON.stringify(madeFrom, null, 2)}\n`)
  return KEPT_CARDS.map(({ name }) => name)
}

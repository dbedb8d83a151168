import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { CARD_NAMES, type CardName } from "./card-names.ts"
import { cardFingerprint } from "./theme-cards.ts"

export const CARDS_FOLDER = join(import.meta.dirname, "../../public/og")
export const MADE_FROM = join(import.meta.dirname, "made-from.json")

/** The cards that are missing, or were drawn from other words or another template than those of today. */
export function staleCards(folder = CARDS_FOLDER, madeFrom = MADE_FROM): CardName[] {
  const drawn: Record<string, string> = JSON.parse(readFileSync(madeFrom, "utf8"))
  return CARD_NAMES.filter((name) => !existsSync(join(folder, `${name}.png`)) || drawn[name] !== cardFingerprint(name))
}

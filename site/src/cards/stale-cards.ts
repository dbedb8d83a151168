import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { cardFingerprint, KEPT_CARDS } from "./theme-cards.ts"

export const CARDS_FOLDER = join(import.meta.dirname, "../../public/og")
export const MADE_FROM = join(import.meta.dirname, "made-from.json")

/** The kept cards that are missing, or were drawn from other words or another template than those of today. */
export function staleCards(folder = CARDS_FOLDER, madeFrom = MADE_FROM): string[] {
  const drawn: Record<string, string> = JSON.parse(readFileSync(madeFrom, "utf8"))
  return KEPT_CARDS.filter(
    (subject) => !existsSync(join(folder, `${subject.name}.png`)) || drawn[subject.name] !== cardFingerprint(subject)
  ).map(({ name }) => name)
}

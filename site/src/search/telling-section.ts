import { type ResultCard, TITLE_WEIGHT } from "./index-format.ts"
import type { Unit } from "./understand.ts"
import { allWordsOf } from "./words-of.ts"

/**
 * The section of a reco that a result sends to, by its number; none where what was asked stands in no section. Who asks for the very
 * subject, which the title says, begins at the first one. Who asks for more is sent where most of that stands together, best under a
 * heading that has it.
 */
export function tellingSection(units: readonly Unit[], reco: number, { sections }: ResultCard): number | undefined {
  if (sections.length === 0) return undefined
  const more = units.filter(({ places }) => places.has(reco) && places.get(reco)?.weight !== TITLE_WEIGHT)
  if (more.length === 0) return 0
  const worth = (section: number): number => {
    const [, heading = ""] = sections[section] ?? []
    const told = more.filter(({ places }) => places.get(reco)?.sections.includes(section))
    const named = told.filter(({ forms }) => allWordsOf(heading).some((word) => forms.has(word))).length
    return told.length + named / (named + 1)
  }
  const [best] = [...sections.keys()].toSorted((one, other) => worth(other) - worth(one))
  return best !== undefined && worth(best) > 0 ? best : undefined
}

/** A stretch of a text: whether it is what was asked for. */
export interface Stretch {
  text: string
  isAsked: boolean
}

const LONGEST = 200

/** The line of a section that has most of what was asked, cut into what is and what is not. */
export function excerpt(units: readonly Unit[], text: string): Stretch[] {
  const asked = new Set(units.flatMap(({ forms }) => [...forms]))
  const isAsked = (word: string): boolean => allWordsOf(word).some((one) => asked.has(one))
  const count = (line: string): number => new Set(allWordsOf(line).filter((word) => asked.has(word))).size
  const [best = ""] = text.split("\n").toSorted((one, other) => count(other) - count(one))
  const pieces = around(best, isAsked).split(
    /(?<![\p{L}\p{N}\p{M}])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}\p{M}])(?![\p{L}\p{N}\p{M}])/u
  )
  return pieces.map((piece) => ({ text: piece, isAsked: isAsked(piece) }))
}

/** A long line from a little before the first word that was asked. */
function around(line: string, isAsked: (word: string) => boolean): string {
  if (line.length <= LONGEST) return line
  const words = line.split(" ")
  const first = words.findIndex(isAsked)
  const from = first < 8 ? 0 : first - 6
  let shown = ""
  for (const word of words.slice(from)) {
    if (shown.length + word.length > LONGEST) return `${from > 0 ? "… " : ""}${shown.trimEnd()} …`
    shown += `${word} `
  }
  return `${from > 0 ? "… " : ""}${shown.trimEnd()}`
}

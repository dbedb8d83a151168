import type { DocumentNode, RecoDocument } from "../document/document.ts"
import { blocksOf } from "../document/walk.ts"
import type { Language } from "../vocabulary/closed-lists.ts"
import { checkNumbers } from "./check-numbers.ts"
import { checkSentences } from "./check-sentences.ts"
import { checkShape } from "./check-shape.ts"
import { checkSigns } from "./check-signs.ts"
import { checkWords } from "./check-words.ts"
import { FALC_CODES, type FalcCode, type FalcFinding, type LineFinding } from "./findings.ts"
import { type FalcLine, readLines } from "./read-lines.ts"
import { shownNumbers } from "./shown-numbers.ts"
import { beginsInside } from "./spans.ts"

const WHOLE: ReadonlySet<FalcCode> = new Set(["date-in-figures", "percentage", "abbreviation"])
const PARTS: ReadonlySet<FalcCode> = new Set(["special-sign", "dash", "number-in-words", "jargon", "capitals"])

/**
 * Reads blocks of text against the rules of easy-to-read (FALC) that a machine can check. Takes any text; gives the
 * findings in reading order, whose reasons are in `FALC_REASONS`. A text without findings is not yet FALC: only people
 * with intellectual disability who have read and understood it make it so (Inclusion Europe, 2009).
 * @param shown the numbers that its reader finds on a device (`shownNumbers`).
 */
export function lintFalcBlocks(
  blocks: readonly DocumentNode[],
  language: Language,
  shown: readonly string[] = []
): FalcFinding[] {
  const lines = readLines(blocks)
  const shape = checkShape(blocks).map(({ code, path }): FalcFinding => {
    const line = lines.findIndex((one) => path.every((step, depth) => one.path[depth] === step))
    return { code, severity: FALC_CODES[code], place: { path, line: Math.max(line, 0) + 1, from: 0, to: 0 }, found: "" }
  })
  return [...shape, ...lines.flatMap((line, index) => lintLine(line, index + 1, language, shown))].toSorted(
    (one, other) => one.place.line - other.place.line || one.place.from - other.place.from
  )
}

/** The same for the `for-everyone` section of a reco. */
export const lintFalc = (document: RecoDocument, language: Language): FalcFinding[] =>
  lintFalcBlocks(blocksOf(document, "for-everyone"), language, shownNumbers(document))

/** Whether a reco has a text for everyone that breaks no rule. */
export function passesFalc(document: RecoDocument, language: Language): boolean {
  if (readLines(blocksOf(document, "for-everyone")).length === 0) return false
  return lintFalc(document, language).every(({ severity }) => severity !== "error")
}

function lintLine(line: FalcLine, number: number, language: Language, shown: readonly string[]): FalcFinding[] {
  const { text, path } = line
  const found: LineFinding[] = [
    ...checkSentences(text, language),
    ...checkSigns(text),
    ...checkNumbers(text, language, shown),
    ...checkWords(text, language),
    ...line.italics.map((span) => ({ code: "italic" as const, ...span })),
    ...line.citations.map((at) => ({ code: "footnote" as const, from: at, to: at }))
  ]
  return withoutTwice(found, text.length).map(({ code, from, to, instead }) => ({
    code,
    severity: FALC_CODES[code],
    place: { path, line: number, from, to },
    found: text.slice(from, to),
    ...(instead === undefined ? {} : { instead })
  }))
}

/** A sign inside a date, a percentage or a shortened word is told once, by the rule that says what to write. */
function withoutTwice(found: LineFinding[], length: number): LineFinding[] {
  const told = beginsInside(
    length,
    found.filter(({ code }) => WHOLE.has(code))
  )
  return found.filter((one) => !PARTS.has(one.code) || !told(one))
}

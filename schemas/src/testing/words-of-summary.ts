import { footnoteInWords } from "../evidence/summary/footnotes.ts"
import type { SummaryTable } from "../evidence/summary/rows.ts"
import { effectInWords } from "../evidence/summary/summary-effect.ts"

/** Every word of a table in the order of reading, without the signs between them: what each place that shows it is held against. */
export const wordsOfSummary = ({ title, heads, rows, footnotes }: SummaryTable): string =>
  onlyWords(
    [
      title,
      ...heads,
      ...rows.flatMap(({ name, effects, relative, instead, people, certaintyLabel, footnotes: own }) => [
        name,
        ...effects.map(({ whom, brief, risks, statement }) => [brief, whom, risks, statement].join(" ")),
        relative,
        instead,
        people,
        certaintyLabel,
        ...own.map(({ mark }) => mark)
      ]),
      ...footnotes.map(footnoteInWords)
    ].join(" ")
  )

/** The letters and figures of a text or of HTML, a single space between them. */
export const onlyWords = (text: string): string =>
  text
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/&[a-z#0-9]+;/g, " ")
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()

/** What a table of one line an outcome says, in the order of such a line: whom, how much, over which risks. */
export const linesOfSummary = ({ rows }: SummaryTable): string[] =>
  rows.map(({ name, effects, relative, instead, people, certaintyLabel, footnotes }) =>
    onlyWords(
      [
        name,
        ...effects.map(effectInWords),
        relative,
        instead,
        people,
        certaintyLabel,
        ...footnotes.map(({ what }) => what)
      ].join(" ")
    )
  )

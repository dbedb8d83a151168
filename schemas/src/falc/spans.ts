/** Some letters of a line, the last one left out. */
export interface Span {
  from: number
  to: number
}

export const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }))

/** Tells quickly, for a text however long, whether a span begins inside one of these. */
export function beginsInside(length: number, spans: readonly Span[]): (span: Span) => boolean {
  const covered = new Uint8Array(length + 1)
  for (const { from, to } of spans) covered.fill(1, from, Math.max(to, from + 1))
  return ({ from }) => covered[from] === 1
}

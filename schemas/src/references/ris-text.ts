/** Spaces that do not break stay: French has them before its signs. */
const LINES_AND_SPACES = /[\t\n\v\f\r \u2028\u2029]+/g

/** One record of a RIS file: its tags in order, closed by `ER`. A value is one line, for a tag begins each line. */
export function risRecord(lines: readonly (readonly [tag: string, value: string])[]): string {
  const written = [...lines, ["ER", ""] as const].map(
    ([tag, value]) => `${tag}  - ${value.replaceAll(LINES_AND_SPACES, " ")}\r\n`
  )
  return written.join("")
}

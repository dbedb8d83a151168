/** One record of a RIS file: its tags in order, closed by `ER`. A value is one line, for a tag begins each line. */
export function risRecord(lines: readonly (readonly [tag: string, value: string])[]): string {
  const written = [...lines, ["ER", ""] as const].map(
    ([tag, value]) => `${tag}  - ${value.replaceAll(/\s+/g, " ")}\r\n`
  )
  return written.join("")
}

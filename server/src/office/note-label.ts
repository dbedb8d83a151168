/** How long a label may be to be told from a link. */
const LONGEST_LABEL = 6

/** What a note is called by: the first of these that no other has, or a number that none has. */
export function freeLabel(wished: readonly string[], taken: ReadonlySet<string>): string {
  const plain = wished.map((label) => label.replaceAll(/[\s[\]()]/g, ""))
  const found = plain.find((label) => label !== "" && label.length <= LONGEST_LABEL && !taken.has(label))
  if (found !== undefined) return found
  let number = taken.size + 1
  while (taken.has(String(number))) number += 1
  return String(number)
}

import type { CslItem } from "../../references/reference.ts"

const plain = (title: string): string =>
  title
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/**
 * Whether two items are one source: the same DOI, the same PMID, or the same title where no identifier says otherwise
 * (an erratum often has the title of what it corrects).
 */
export function isSameReference(one: CslItem, other: CslItem): boolean {
  const pairs = [
    [one.DOI?.toLowerCase(), other.DOI?.toLowerCase()],
    [one.PMID, other.PMID]
  ].filter(([a, b]) => a !== undefined && b !== undefined)
  if (pairs.length > 0) return pairs.some(([a, b]) => a === b)
  const title = plain(one.title)
  return title !== "" && title === plain(other.title)
}

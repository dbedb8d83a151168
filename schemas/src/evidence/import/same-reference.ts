import type { CslItem } from "../../references/reference.ts"
import { foldedTitle } from "../../text/fold.ts"

type Named = Pick<CslItem, "DOI" | "PMID" | "title">

/**
 * Whether two items are one source: the same DOI, the same PMID, or the same title where no identifier says otherwise
 * (an erratum often has the title of what it corrects).
 */
export function isSameReference(one: Named, other: Named): boolean {
  const pairs = [
    [one.DOI?.toLowerCase(), other.DOI?.toLowerCase()],
    [one.PMID, other.PMID]
  ].filter(([a, b]) => a !== undefined && b !== undefined)
  if (pairs.length > 0) return pairs.some(([a, b]) => a === b)
  const title = foldedTitle(one.title)
  return title !== "" && title === foldedTitle(other.title)
}

/** Sources by what makes two of them one: each is looked for once, however many there are. */
export class ReferenceKeys<Item> {
  readonly #first = new Map<string, { item: Item; place: number }>()
  #count = 0

  /** Adds a source after the others. */
  add(csl: Named, item: Item): void {
    const known = { item, place: this.#count++ }
    for (const key of [...numbersOf(csl), titleKey(csl, kindsOf(csl))]) {
      if (key !== "" && !this.#first.has(key)) this.#first.set(key, known)
    }
  }

  /** The first source added that `isSameReference` says is this one. */
  find(csl: Named): Item | undefined {
    const kinds = kindsOf(csl)
    // A title says something only where no kind of number is on both sides.
    const titles = [0, 1, 2, 3].filter((theirs) => (theirs & kinds) === 0).map((theirs) => titleKey(csl, theirs))
    const hits = [...numbersOf(csl), ...titles].flatMap((key) => this.#first.get(key) ?? [])
    const [first, ...others] = hits
    return others.reduce((best, hit) => (best && best.place <= hit.place ? best : hit), first)?.item
  }
}

/** Which kinds of numbers a source has: 1 for a DOI, 2 for a PMID. */
const kindsOf = ({ DOI, PMID }: Named): number => (DOI === undefined ? 0 : 1) + (PMID === undefined ? 0 : 2)

const numbersOf = ({ DOI, PMID }: Named): string[] => [
  ...(DOI === undefined ? [] : [`doi ${DOI.toLowerCase()}`]),
  ...(PMID === undefined ? [] : [`pmid ${PMID}`])
]

/** Empty for a title without a letter. */
function titleKey({ title }: Named, kinds: number): string {
  const folded = foldedTitle(title)
  return folded === "" ? "" : `title ${kinds} ${folded}`
}

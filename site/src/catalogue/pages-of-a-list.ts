import { LONGEST_LIST } from "./by-title.ts"

/** One page of a long list: what it holds, and where it stands among the others. */
export interface ListPage<Item> {
  /** From 1. */
  number: number
  of: number
  items: Item[]
}

/** Cuts a list into pages that do not grow with the corpus: one at least, empty when nothing is in the list. */
export function listPages<Item>(items: readonly Item[]): ListPage<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / LONGEST_LIST))
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    items: items.slice(index * LONGEST_LIST, (index + 1) * LONGEST_LIST)
  }))
}

/** The last part of the address of such a page: none for the first, which keeps the address of the list. */
export const pageParameter = ({ number }: ListPage<unknown>): string | undefined =>
  number === 1 ? undefined : String(number)

/** The address of one page of a list whose first page is at `first`. */
export const listAddress = (first: string, number: number): string => (number === 1 ? first : `${first}${number}/`)

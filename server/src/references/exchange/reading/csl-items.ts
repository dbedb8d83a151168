import { z } from "zod"

/** Where tools put a list of items: pandoc, Crossref, Zotero's server, and a list of lists of pages. */
const LISTS = ["references", "items", "message"] as const

const MOST_HOLDERS = 4

/** The items of a file, and what stands beside them in the object that holds them. */
interface CslItems {
  items: unknown[]
  asides: { line: null; words: string }[]
}

/** Finds the items in a JSON value: a list, one item, or an object that holds either under a known name. */
export function cslItems(json: unknown, depth = 0): CslItems {
  if (Array.isArray(json)) return { items: json, asides: [] }
  const holder = z.record(z.string(), z.unknown()).safeParse(json).data
  const name = LISTS.find((list) => typeof holder?.[list] === "object" && holder[list] !== null)
  if (!holder || !name || "title" in holder || depth > MOST_HOLDERS) return { items: [json], asides: [] }
  const { items, asides } = cslItems(holder[name], depth + 1)
  const others = Object.entries(holder).filter(([other]) => other !== name)
  return {
    items,
    asides: [
      ...others.map(([other, value]) => ({ line: null, words: `${other}: ${JSON.stringify(value)}` })),
      ...asides
    ]
  }
}

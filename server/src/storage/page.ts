import { z } from "zod"
import { AppError } from "../errors/app-error.ts"

/** How many things a list gives at once, at most. */
export const PAGE = 50

/** A part of a list; `next` asks for what follows, null at the end. */
export interface Page<Item> {
  items: Item[]
  next: string | null
}

/** What a client sends back to have the following page: it means nothing to it. */
export const after = z.string().max(400).optional()

/** Where a page ended, as a client holds it. */
export const cursorOf = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString("base64url")

/**
 * Where a page ended, read back from what a client sent; null at the beginning.
 * @throws AppError `bad-input` when it is not ours.
 */
export function placeOf<Place>(shape: z.ZodType<Place>, cursor: string | undefined): Place | null {
  if (cursor === undefined) return null
  const read = shape.safeParse(parsed(cursor))
  if (!read.success) throw new AppError("bad-input")
  return read.data
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString())
  } catch {
    // Whatever is not ours is refused by its shape.
    return null
  }
}

/** A page out of rows asked one more than a page holds: whether that one came says whether something follows. */
export function pageOf<Item>(
  rows: readonly Item[],
  placeAt: (item: Item) => readonly (string | number)[],
  size = PAGE
): Page<Item> {
  const items = rows.slice(0, size)
  const last = items.at(-1)
  return { items, next: rows.length > size && last !== undefined ? cursorOf(placeAt(last)) : null }
}

import { foldedWords } from "@recos/schemas/text/fold"
import { and, type SQL, sql } from "drizzle-orm"
import { user } from "./tables/accounts.ts"

/** A name as its row keeps it: as it is written, and as it is found. */
export const namedAs = (name: string): { name: string; foldedName: string } => ({
  name,
  foldedName: foldedWords(name).join(" ")
})

/** Members of whom each word of the query begins a word of the name; everybody when nothing is asked. */
export function isNamedLike(query: string): SQL | undefined {
  // Words hold letters and digits alone: neither of the signs that LIKE reads.
  return and(...foldedWords(query).map((word) => sql`' ' || ${user.foldedName} like ${`% ${word}%`}`))
}

import { foldedTitle } from "@recos/schemas/text/fold"
import { findPersonalData } from "@recos/schemas/text/personal-data"
import { oneLine } from "@recos/schemas/text/typed-words"
import { language } from "@recos/schemas/vocabulary/closed-lists"
import { count } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { commit } from "../storage/commit.ts"
import { oneMore } from "../storage/expressions.ts"
import { unansweredSearch } from "../storage/tables/unanswered-searches.ts"
import { isSearch } from "./read-searches.ts"

/** As many are kept; more would be read by nobody. */
export const MOST_KEPT = 500

export const reportedSearch = z.strictObject({ words: oneLine(2, 120), language })

/**
 * Keeps that a reader found nothing: the words, once more where they are known.
 * @throws AppError `bad-input` (no letter in it), `personal-data`: words that name somebody are kept nowhere.
 */
export async function reportSearch(house: House, { words, language }: z.infer<typeof reportedSearch>): Promise<void> {
  const folded = foldedTitle(words)
  if (folded === "") throw new AppError("bad-input")
  if (findPersonalData(words).length > 0) throw new AppError("personal-data")
  const month = house.now().toISOString().slice(0, 7)
  await commit(house, [
    house.database
      .insert(unansweredSearch)
      .values({ language, folded, words, month })
      .onConflictDoUpdate({
        target: [unansweredSearch.language, unansweredSearch.folded],
        set: { times: oneMore(unansweredSearch.times), month }
      })
  ])
  await makeRoom(house)
}

/** Beyond what is kept, those go that were asked least, the oldest first. */
async function makeRoom(house: House): Promise<void> {
  const { database } = house
  const [{ kept } = { kept: 0 }] = await database.select({ kept: count() }).from(unansweredSearch)
  if (kept <= MOST_KEPT) return
  const { language, folded, times, month } = unansweredSearch
  const least = await database
    .select({ language, folded })
    .from(unansweredSearch)
    .orderBy(times, month)
    .limit(kept - MOST_KEPT)
  await commit(
    house,
    least.map((one) => database.delete(unansweredSearch).where(isSearch(one)))
  )
}

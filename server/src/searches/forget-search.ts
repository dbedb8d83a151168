import type { Actor } from "@recos/schemas/people/member"
import { language } from "@recos/schemas/vocabulary/closed-lists"
import { z } from "zod"
import type { House } from "../house.ts"
import { authorise } from "../people/authorise.ts"
import { commit } from "../storage/commit.ts"
import { unansweredSearch } from "../storage/tables/unanswered-searches.ts"
import { isSearch, type SearchKey } from "./read-searches.ts"

export const searchKey = z.strictObject({ language, folded: z.string().min(1).max(500) })

/**
 * Takes a reported search off the list: it has its reco or its synonym now, or should never have stood there. The journal does not
 * repeat its words. One that is gone already is no error.
 * @throws AppError `forbidden` (administrators only).
 */
export async function forgetSearch(house: House, actor: Actor, key: SearchKey): Promise<void> {
  authorise(actor, "search.forget")
  await commit(house, [house.database.delete(unansweredSearch).where(isSearch(key))])
}

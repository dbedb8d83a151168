import type { Actor } from "@recos/schemas/people/member"
import { and, desc, eq, gte, isNull, lt, lte, ne, or } from "drizzle-orm"
import { z } from "zod"
import type { House } from "../house.ts"
import { commit } from "../storage/commit.ts"
import { after, type Page, pageOf, placeOf } from "../storage/page.ts"
import { notice } from "../storage/tables/notices.ts"
import { readNotices, type ShownNotice } from "./read-notices.ts"

export const noticesPage = z.object({ after })
export const seenSpan = z.object({ from: z.iso.datetime(), until: z.iso.datetime() })

const noticePlace = z.tuple([z.number().int(), z.string().max(60)])
/** A quiet list is short. */
const FEW = 20

/**
 * What happened that concerns a member, the latest first, a page at a time; what only waits for them is in their tray.
 * @throws AppError `bad-input` for a page that is not ours.
 */
export async function listNotices(
  house: House,
  actor: Actor,
  asked: z.infer<typeof noticesPage>
): Promise<Page<ShownNotice>> {
  const place = placeOf(noticePlace, asked.after)
  const at = place && new Date(place[0])
  const rows = await house.database
    .select()
    .from(notice)
    .where(
      and(
        eq(notice.memberId, actor.id),
        ne(notice.kind, "asked"),
        place && at ? or(lt(notice.at, at), and(eq(notice.at, at), lt(notice.id, place[1]))) : undefined
      )
    )
    .orderBy(desc(notice.at), desc(notice.id))
    .limit(FEW + 1)
  const page = pageOf(rows, (row) => [row.at.getTime(), row.id], FEW)
  return { ...page, items: await readNotices(house, actor, page.items) }
}

/**
 * Keeps that a member has seen what happened between two moments, which is what a page shows, and with it what their tray then asks: no mail
 * tells it any more. What stands on pages that were not opened is still to be told.
 */
export async function seeNotices(
  { database, hear, now }: House,
  actor: Actor,
  { from, until }: { from: Date; until: Date }
): Promise<void> {
  const seen = database
    .update(notice)
    .set({ seenAt: now() })
    .where(
      and(
        eq(notice.memberId, actor.id),
        isNull(notice.seenAt),
        lte(notice.at, until),
        or(eq(notice.kind, "asked"), gte(notice.at, from))
      )
    )
  await commit({ database, hear }, [seen])
}

/** The last thing that happened which concerns a member, by its id; null where there is none. */
export async function latestNotice({ database }: House, { id }: Pick<Actor, "id">): Promise<string | null> {
  const [last] = await database
    .select({ id: notice.id })
    .from(notice)
    .where(eq(notice.memberId, id))
    .orderBy(desc(notice.at), desc(notice.id))
    .limit(1)
  return last?.id ?? null
}

import type { MemberId } from "@recos/schemas/ids"
import { DEFAULT_PACES, NOTICE_KINDS, type NoticeKind, PACES, type Pace } from "@recos/schemas/notices/notice"
import { inArray } from "drizzle-orm"
import { z } from "zod"
import type { House } from "../house.ts"
import { commit, telling } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { noticePace } from "../storage/tables/notices.ts"

/** The paces that somebody chooses, of some kinds or of all. */
export const chosenPaces = z.partialRecord(z.enum(NOTICE_KINDS), z.enum(PACES))

/** How soon each of some members wants to be written of each kind of thing. */
export async function pacesOf(
  database: Database,
  memberIds: readonly MemberId[]
): Promise<(memberId: MemberId) => Record<NoticeKind, Pace>> {
  const rows = await database
    .select()
    .from(noticePace)
    .where(inArray(noticePace.memberId, [...memberIds]))
  const chosen = Map.groupBy(rows, ({ memberId }) => memberId)
  return (memberId) => ({
    ...DEFAULT_PACES,
    ...Object.fromEntries((chosen.get(memberId) ?? []).map(({ kind, pace }) => [kind, pace]))
  })
}

/** Chooses how soon a member is written of some kinds of things; what waits to be written goes by it at once. */
export async function choosePaces(
  house: House,
  memberId: MemberId,
  chosen: z.infer<typeof chosenPaces>
): Promise<void> {
  const writes = NOTICE_KINDS.flatMap((kind) => {
    const pace = chosen[kind]
    if (pace === undefined) return []
    const row = house.database
      .insert(noticePace)
      .values({ memberId, kind, pace })
      .onConflictDoUpdate({ target: [noticePace.memberId, noticePace.kind], set: { pace } })
    return [telling(row, { of: "work", worker: "notices" })]
  })
  await commit(house, writes)
}

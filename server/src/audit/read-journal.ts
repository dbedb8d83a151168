import { and, desc, eq, lt } from "drizzle-orm"
import { z } from "zod"
import type { House } from "../house.ts"
import { user } from "../storage/tables/accounts.ts"
import { journal } from "../storage/tables/journal.ts"
import { reco } from "../storage/tables/recos.ts"

const PAGE = 100

/** `before` is the `seq` of the last row already shown. */
export const journalPage = z.object({ before: z.coerce.number().int().positive().optional() })

/** The latest rows of the journal, of one reco or of the whole cooperative, a hundred at a time. */
export async function readJournal(house: House, recoId: string | null, { before }: z.infer<typeof journalPage>) {
  return house.database
    .select({
      seq: journal.seq,
      at: journal.at,
      event: journal.event,
      detail: journal.detail,
      recoId: journal.recoId,
      slug: reco.slug,
      memberId: journal.memberId,
      name: user.name
    })
    .from(journal)
    .leftJoin(user, eq(user.id, journal.memberId))
    .leftJoin(reco, eq(reco.id, journal.recoId))
    .where(
      and(
        recoId === null ? undefined : eq(journal.recoId, recoId),
        before === undefined ? undefined : lt(journal.seq, before)
      )
    )
    .orderBy(desc(journal.seq))
    .limit(PAGE)
}

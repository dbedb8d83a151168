import type { MemberId, RecoId } from "@recos/schemas/ids"
import { and, desc, eq, inArray, lt } from "drizzle-orm"
import { z } from "zod"
import type { House } from "../house.ts"
import type { Database } from "../storage/database.ts"
import { after, PAGE, type Page, pageOf, placeOf } from "../storage/page.ts"
import { user } from "../storage/tables/accounts.ts"
import { journal } from "../storage/tables/journal.ts"
import { reco } from "../storage/tables/recos.ts"

export const journalPage = z.object({ after })

const seqPlace = z.tuple([z.number().int().positive()])

/** A row of the journal, with the names that it needs to be told. */
export interface ShownRow {
  seq: number
  at: Date
  event: string
  detail: Record<string, string | number | boolean | null>
  recoId: RecoId | null
  slug: string | null
  memberId: MemberId | null
  name: string | null
  /** The name of the member of whom `detail` speaks, by `memberId`. */
  named: string | null
}

/**
 * The rows of the journal, of one reco or of the whole cooperative, latest first, a page at a time.
 * @throws AppError `bad-input` for a page that is not ours.
 */
export async function readJournal(
  { database }: House,
  recoId: RecoId | null,
  asked: z.infer<typeof journalPage>
): Promise<Page<ShownRow>> {
  const from = placeOf(seqPlace, asked.after)
  const rows = await database
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
    .where(and(recoId === null ? undefined : eq(journal.recoId, recoId), from ? lt(journal.seq, from[0]) : undefined))
    .orderBy(desc(journal.seq))
    .limit(PAGE + 1)
  const page = pageOf(rows, ({ seq }) => [seq])
  const names = await namesOf(
    database,
    page.items.flatMap(({ detail }) => toldMember(detail) ?? [])
  )
  return {
    ...page,
    items: page.items.map((row) => ({ ...row, named: names.get(toldMember(row.detail) ?? "") ?? null }))
  }
}

const toldMember = ({ memberId }: ShownRow["detail"]): MemberId | null =>
  typeof memberId === "string" ? (memberId as MemberId) : null

async function namesOf(database: Database, memberIds: MemberId[]): Promise<Map<string, string>> {
  if (memberIds.length === 0) return new Map()
  const rows = await database
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(inArray(user.id, [...new Set(memberIds)]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

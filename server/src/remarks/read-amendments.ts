import type { MemberId } from "@recos/schemas/ids"
import type { AmendmentOutcome } from "@recos/schemas/remarks/amendment"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { asc, eq, inArray } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"
import { amendment, amendmentSupport } from "../storage/tables/amendments.ts"

type AmendmentRow = typeof amendment.$inferSelect

interface Supporter {
  id: MemberId
  name: string
  college: College
}

export interface ShownAmendment {
  wording: string
  /** Who says that they are for it, by name. */
  supporters: Supporter[]
  decision: { outcome: AmendmentOutcome; reason: string; by: Supporter | null; at: string } | null
}

interface Proposed {
  row: AmendmentRow
  supporters: Supporter[]
}

/** What threads propose, by thread. */
export async function amendmentsOf(database: Database, threads: readonly string[]): Promise<Map<string, Proposed>> {
  const ids = [...threads]
  const rows = await database.select().from(amendment).where(inArray(amendment.threadId, ids))
  if (rows.length === 0) return new Map()
  const supporters = await database
    .select({ threadId: amendmentSupport.threadId, id: user.id, name: user.name, college: user.college })
    .from(amendmentSupport)
    .innerJoin(user, eq(user.id, amendmentSupport.memberId))
    .where(inArray(amendmentSupport.threadId, ids))
    .orderBy(asc(user.name), asc(user.id))
  const supportersOf = Map.groupBy(supporters, ({ threadId }) => threadId)
  const shown = ({ id, name, college }: Supporter): Supporter => ({ id, name, college })
  return new Map(
    rows.map((row) => [row.threadId, { row, supporters: (supportersOf.get(row.threadId) ?? []).map(shown) }])
  )
}

/** An amendment as people see it. */
export function shownAmendment(
  proposed: Proposed | undefined,
  person: (id: MemberId | null) => Supporter | null
): ShownAmendment | null {
  if (!proposed) return null
  const { wording, outcome, reason, decidedBy, decidedAt } = proposed.row
  const { supporters } = proposed
  const decision = outcome && decidedAt && { outcome, reason, by: person(decidedBy), at: decidedAt.toISOString() }
  return { wording, supporters, decision }
}

/**
 * What a thread proposes.
 * @throws AppError `not-found`: it proposes nothing.
 */
export async function amendmentOf(database: Database, threadId: string): Promise<AmendmentRow> {
  const [found] = await database.select().from(amendment).where(eq(amendment.threadId, threadId))
  if (!found) throw new AppError("not-found")
  return found
}

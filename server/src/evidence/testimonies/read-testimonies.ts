import type { CONSENT_SCOPES, CONSENT_WAYS } from "@recos/schemas/evidence/testimonies/testimony"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { asc, eq } from "drizzle-orm"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import type { Database } from "../../storage/database.ts"
import { user } from "../../storage/tables/accounts.ts"
import { testimony } from "../../storage/tables/testimonies.ts"

export type TestimonyRow = typeof testimony.$inferSelect

/** A testimony as the team sees it; once the consent is withdrawn, only that there was one. */
export interface ShownTestimony {
  id: string
  /** Null once the consent is withdrawn. */
  told: {
    words: string
    signature: string
    collectedOn: string
    collectedBy: { name: string; college: College } | null
    consent: {
      how: (typeof CONSENT_WAYS)[number]
      on: string
      to: (typeof CONSENT_SCOPES)[number]
    }
  } | null
  withdrawnAt: string | null
}

/**
 * The testimonies of a reco, as they came.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function readTestimonies({ database }: House, actor: Actor, recoId: RecoId): Promise<ShownTestimony[]> {
  await authoriseReco(database, actor, "reco.read", recoId)
  const rows = await database
    .select({ row: testimony, name: user.name, college: user.college })
    .from(testimony)
    .leftJoin(user, eq(user.id, testimony.collectedBy))
    .where(eq(testimony.recoId, recoId))
    .orderBy(asc(testimony.createdAt), asc(testimony.id))
  return rows.map(({ row, name, college }) => showTestimony(row, name && college ? { name, college } : null))
}

/** One testimony as the team sees it. */
export function showTestimony(
  row: TestimonyRow,
  collectedBy: { name: string; college: College } | null
): ShownTestimony {
  const { id, words, signature, collectedOn, withdrawnAt } = row
  const consent = { how: row.consentHow, on: row.consentOn, to: row.consentTo }
  return {
    id,
    told: withdrawnAt ? null : { words, signature, collectedOn, collectedBy, consent },
    withdrawnAt: withdrawnAt?.toISOString() ?? null
  }
}

/**
 * One testimony of a reco.
 * @throws AppError `not-found`: there is none, or it is another reco's.
 */
export async function testimonyOf(database: Database, recoId: RecoId, id: string): Promise<TestimonyRow> {
  const [found] = await database.select().from(testimony).where(eq(testimony.id, id))
  if (found?.recoId !== recoId) throw new AppError("not-found")
  return found
}

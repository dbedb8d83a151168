import type { RecoId } from "@recos/schemas/ids"
import type { FrozenContent } from "@recos/schemas/versions/frozen"
import { COLLEGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { and, asc, eq } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"
import { document, documentContributor, isOwnText } from "../storage/tables/documents.ts"

/** Who wrote in the texts of a reco, by college then name. */
export async function contributorsOf(database: Database, recoId: RecoId): Promise<FrozenContent["contributors"]> {
  const rows = await database
    .selectDistinct({ id: user.id, name: user.name, college: user.college, background: user.background })
    .from(documentContributor)
    .innerJoin(document, eq(document.id, documentContributor.documentId))
    .innerJoin(user, eq(user.id, documentContributor.memberId))
    .where(and(eq(document.recoId, recoId), isOwnText))
    .orderBy(asc(user.name), asc(user.id))
  return rows
    .toSorted((one, other) => COLLEGES.indexOf(one.college) - COLLEGES.indexOf(other.college))
    .map(({ name, college, background }) => ({ name, college, background }))
}

import type { RecoId } from "@recos/schemas/ids"
import type { Member } from "@recos/schemas/people/member"
import { can } from "@recos/schemas/people/permissions"
import { asc, eq, or } from "drizzle-orm"
import { rowToMember } from "../../people/read-member.ts"
import { meetReco } from "../../recos/standing.ts"
import type { Database } from "../../storage/database.ts"
import { user } from "../../storage/tables/accounts.ts"
import { reco } from "../../storage/tables/recos.ts"

export interface ImportPlace {
  member: Member
  /** Null for a new draft. */
  reco: { id: RecoId; slug: string } | null
}

/** Why an import has no place: no member of that address, no reco of that name, or nobody who could receive it. */
export type NoPlace = "no-member" | "no-reco" | "nobody"

/**
 * The reco that somebody at the machine itself names, by its address or its id, and the member in whose name the import is made: the
 * one who is named, else who coordinates that reco or may write its evidence, else the first administrator. Rights are looked at
 * again by what writes.
 */
export async function findImportPlace(
  database: Database,
  asked: { into: string | undefined; as: string | undefined }
): Promise<ImportPlace | NoPlace> {
  const members = (await database.select().from(user).orderBy(asc(user.createdAt), asc(user.id))).map(rowToMember)
  const named = members.find(({ email }) => email.toLowerCase() === asked.as?.toLowerCase())
  if (asked.as !== undefined && !named) return "no-member"
  const target = asked.into === undefined ? null : await findReco(database, asked.into)
  if (asked.into !== undefined && !target) return "no-reco"
  const member = named ?? (await firstWho(database, members, target?.id ?? null))
  return member ? { member, reco: target } : "nobody"
}

async function findReco(database: Database, into: string): Promise<ImportPlace["reco"]> {
  const [found] = await database
    .select({ id: reco.id, slug: reco.slug })
    .from(reco)
    .where(or(eq(reco.slug, into), eq(reco.id, into as RecoId)))
  return found ?? null
}

async function firstWho(database: Database, members: Member[], recoId: RecoId | null): Promise<Member | undefined> {
  const active = members.filter((member) => member.active)
  if (recoId === null) return active.find(({ role }) => role === "administrator") ?? active[0]
  const writers: Member[] = []
  for (const member of active) {
    const { standing } = await meetReco(database, member, recoId)
    if (standing.teamRole === "coordinator") return member
    if (can(member, "evidence.write", standing)) writers.push(member)
  }
  return writers[0]
}

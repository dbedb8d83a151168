import type { Member } from "@recos/schemas/member"
import { can } from "@recos/schemas/permissions"
import { user } from "@recos/server/accounts/tables"
import { rowToMember } from "@recos/server/people/read-member"
import { meetReco } from "@recos/server/recos/standing"
import { reco } from "@recos/server/recos/tables"
import type { Database } from "@recos/server/storage/database"
import { asc, eq, or } from "drizzle-orm"

/** Why there is nobody, or no reco, to import for. */
export interface NoPlace {
  fr: string
  en: string
}

export interface Place {
  member: Member
  /** Null for a new draft. */
  reco: { id: string; slug: string } | null
}

/**
 * The reco to write into and the member in whose name: the one of `--as`, else the first who may write evidence there, else the first
 * administrator. Rights are looked at again by what writes.
 */
export async function choosePlace(
  database: Database,
  asked: { into: string | undefined; as: string | undefined }
): Promise<Place | NoPlace> {
  const members = (await database.select().from(user).orderBy(asc(user.createdAt), asc(user.id))).map(rowToMember)
  const named = members.find(({ email }) => email.toLowerCase() === asked.as?.toLowerCase())
  if (asked.as !== undefined && !named) {
    return {
      fr: `Aucun membre n’a l’adresse ${asked.as}. Rien n’a été changé.`,
      en: `No member has the address ${asked.as}. Nothing was changed.`
    }
  }
  const target = asked.into === undefined ? null : await findReco(database, asked.into)
  if (asked.into !== undefined && !target) {
    return {
      fr: `Aucune reco ne s’appelle « ${asked.into} ». Rien n’a été changé.`,
      en: `No reco is called “${asked.into}”. Nothing was changed.`
    }
  }
  const member = named ?? (await firstWho(database, members, target?.id ?? null))
  if (member) return { member, reco: target }
  return {
    fr: "Personne ne peut recevoir cet import : invitez d’abord un membre, ou donnez --as adresse@exemple.fr. Rien n’a été changé.",
    en: "Nobody can receive this import: invite a member first, or give --as address@example.org. Nothing was changed."
  }
}

async function findReco(database: Database, into: string): Promise<{ id: string; slug: string } | null> {
  const [found] = await database
    .select({ id: reco.id, slug: reco.slug })
    .from(reco)
    .where(or(eq(reco.slug, into), eq(reco.id, into)))
  return found ?? null
}

async function firstWho(database: Database, members: Member[], recoId: string | null): Promise<Member | undefined> {
  const active = members.filter((member) => member.active)
  if (recoId === null) return active.find(({ role }) => role === "administrator") ?? active[0]
  const coordinators: Member[] = []
  const writers: Member[] = []
  for (const member of active) {
    const { standing } = await meetReco(database, member, recoId)
    if (standing.teamRole === "coordinator") coordinators.push(member)
    if (can(member, "evidence.write", standing)) writers.push(member)
  }
  return coordinators[0] ?? writers[0]
}

import type { MemberId } from "@recos/schemas/ids"
import { LEFT_NAME } from "@recos/schemas/people/left-member"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq, exists, inArray, isNull, like, ne, notExists, notInArray } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { authorise } from "../people/authorise.ts"
import { contentNaming } from "../people/content-naming.ts"
import { commit, guarded, telling, type Write } from "../storage/commit.ts"
import { forgetWhatWasErased } from "../storage/forget-what-was-erased.ts"
import { namedAs } from "../storage/name-search.ts"
import { user, verification } from "../storage/tables/accounts.ts"
import { grading } from "../storage/tables/gradings.ts"
import { journal } from "../storage/tables/journal.ts"
import { reco, teamMember } from "../storage/tables/recos.ts"
import { KEPT_OF_MEMBERS } from "./kept-of-members.ts"

type UserRow = typeof user.$inferSelect

/** Nobody has this address: mail to a domain that ends so goes nowhere (RFC 2606). */
const addressOfNobody = (id: MemberId): string => `${id}@membre-retire.invalid`

/**
 * Takes a member out of the cooperative for good, in one batch: name, address, background, ways in, devices, mails, seats in teams and
 * gradings that were not signed go; what they wrote, read and signed stays under the name of somebody who left. Versions already frozen
 * keep the names that they were signed with: their hash holds them.
 * @throws AppError `conflict`: nobody would be left to administer (last-administrator), or to coordinate a reco (coordinates-alone);
 * somebody was first.
 */
export async function leaveCooperative(house: House, memberId: MemberId, by: MemberId): Promise<void> {
  const { database } = house
  const [row] = await database.select().from(user).where(eq(user.id, memberId))
  if (!row || row.leftAt) throw new AppError("not-found")
  if ((await database.select({ id: user.id }).from(user).where(stillAdministered(house, row))).length === 0)
    throw new AppError("conflict", { reason: "last-administrator" })
  if ((await coordinatedAlone(house, memberId)).length > 0)
    throw new AppError("conflict", { reason: "coordinates-alone" })
  await commit(house, [
    // Before what it asks for goes.
    contentNaming(house, memberId),
    telling(guarded(withoutIdentity(house, row)), { of: "rights-of", memberId }),
    ...(await whatGoes(house, row)),
    ...(await withoutNames(house, row)),
    journalRow(house, { memberId: by, event: "member.left", detail: { memberId } })
  ])
  forgetWhatWasErased(database)
}

/**
 * Leaves for a member whose membership has ended, and who asks to be forgotten.
 * @throws AppError `forbidden` (administrators only), `not-found`, `conflict` (membership-goes-on).
 */
export async function forgetMember(house: House, actor: Actor, memberId: MemberId): Promise<void> {
  authorise(actor, "member.update")
  const [row] = await house.database.select({ active: user.active }).from(user).where(eq(user.id, memberId))
  if (row?.active) throw new AppError("conflict", { reason: "membership-goes-on" })
  await leaveCooperative(house, memberId, actor.id)
}

/** Whose row still may change: the same revision, and another administrator where this one is one. */
function stillAdministered({ database }: House, { id, revision, role, active }: UserRow) {
  const another = database
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.role, "administrator"), eq(user.active, true), ne(user.id, id)))
  const administers = role === "administrator" && active
  return and(eq(user.id, id), eq(user.revision, revision), administers ? exists(another) : undefined)
}

/** The recos that would have nobody to coordinate them: not those that are withdrawn or put away, which nobody has to. */
function coordinatedAlone({ database }: House, memberId: MemberId) {
  const coordinated = (whose: ReturnType<typeof eq>) =>
    database
      .select({ id: teamMember.recoId })
      .from(teamMember)
      .where(and(whose, eq(teamMember.role, "coordinator")))
  return database
    .select({ id: reco.id })
    .from(reco)
    .where(
      and(
        inArray(reco.id, coordinated(eq(teamMember.memberId, memberId))),
        notInArray(reco.id, coordinated(ne(teamMember.memberId, memberId))),
        notInArray(reco.status, ["withdrawn", "put-away"])
      )
    )
}

function withoutIdentity(house: House, row: UserRow): Write {
  return house.database
    .update(user)
    .set({
      ...namedAs(LEFT_NAME),
      email: addressOfNobody(row.id),
      emailVerified: false,
      image: null,
      background: "",
      languages: ["fr"],
      role: "member",
      active: false,
      twoFactorEnabled: false,
      leftAt: house.now(),
      updatedAt: house.now(),
      revision: row.revision + 1
    })
    .where(and(stillAdministered(house, row), isNull(user.leftAt), notExists(coordinatedAlone(house, row.id))))
}

async function whatGoes({ database }: House, { id, email }: UserRow): Promise<Write[]> {
  const links = await database.select({ id: verification.id, value: verification.value }).from(verification)
  const going = KEPT_OF_MEMBERS.filter(({ onLeaving }) => onLeaving === "goes")
  return [
    ...going.map(({ table, whose, by }) => database.delete(table).where(eq(whose, by === "id" ? id : email))),
    database.delete(grading).where(and(eq(grading.memberId, id), isNull(grading.signedAt))),
    // Links that were asked for and not opened: better-auth names whose they are by id, or by address within JSON.
    ...links
      .filter(({ value }) => value === id || value.includes(JSON.stringify(email)))
      .map((link) => database.delete(verification).where(eq(verification.id, link.id)))
  ]
}

const NAMING = ["name", "before", "email"] as const

/** The rows of the journal that say this person’s name or address: they go on saying what happened, to somebody who left. */
async function withoutNames({ database }: House, { id, email }: UserRow): Promise<Write[]> {
  const rows = await database.select().from(journal).where(like(journal.event, "member.%"))
  const theirs = rows.filter(
    ({ memberId, event, detail }) =>
      detail.member === id ||
      detail.memberId === id ||
      detail.email === email ||
      (memberId === id && (event === "member.joined" || event === "member.renamed"))
  )
  return theirs.map(({ seq, detail }) => {
    const kept = Object.entries(detail).map(([key, value]) => [
      key,
      NAMING.some((name) => name === key) ? LEFT_NAME : value
    ])
    return database
      .update(journal)
      .set({ detail: Object.fromEntries(kept) })
      .where(eq(journal.seq, seq))
  })
}

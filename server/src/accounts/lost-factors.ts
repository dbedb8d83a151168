import type { MemberId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, asc, eq, gt, ne } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { mailAdministrators } from "../mail/mail-administrators.ts"
import { queueMail } from "../mail/queue-mail.ts"
import { mails } from "../messages/mails.ts"
import { speechOf } from "../messages/speech.ts"
import { authorise } from "../people/authorise.ts"
import { commit, guarded, telling, type Write } from "../storage/commit.ts"
import { session, user } from "../storage/tables/accounts.ts"
import { passkey } from "../storage/tables/passkeys.ts"
import { factorReset, twoFactor } from "../storage/tables/second-factor.ts"

/** How long a lost second factor may wait for its second administrator. */
export const FACTOR_RESET_DAYS = 7
const WAITS_MILLISECONDS = FACTOR_RESET_DAYS * 24 * 3600_000

const stillWaits = ({ now }: House) => gt(factorReset.askedAt, new Date(now().getTime() - WAITS_MILLISECONDS))

/**
 * The second factors said to be lost, which wait for another administrator.
 * @throws AppError `forbidden` (administrators only).
 */
export async function listLostFactors(house: House, actor: Actor) {
  authorise(actor, "member.update")
  const rows = await house.database
    .select({
      memberId: factorReset.memberId,
      name: user.name,
      askedBy: factorReset.askedBy,
      askedAt: factorReset.askedAt
    })
    .from(factorReset)
    .innerJoin(user, eq(user.id, factorReset.memberId))
    .where(stillWaits(house))
    .orderBy(asc(factorReset.askedAt))
  return rows.map(({ askedBy, ...row }) => ({
    ...row,
    /** Whether this administrator is the other one: neither who asked, nor whose factor it is. */
    mayConfirm: askedBy !== actor.id && row.memberId !== actor.id
  }))
}

/**
 * Says that a member has lost their second factor; said by a second administrator, it takes it away: codes, passkeys and sessions end, and
 * the password or the mailed link is enough again. The member and the other administrators are told each time by mail.
 * @returns whether it is done, or waits for another administrator.
 * @throws AppError `forbidden` (administrators only), `not-found`, `conflict`: no factor to lose (no-factor), one’s own (own-factor), said
 * by oneself already (factor-said), too few administrators (one-administrator).
 */
export async function loseFactor(house: House, actor: Actor, memberId: MemberId): Promise<"waits" | "done"> {
  authorise(actor, "member.update")
  const { database } = house
  const [member] = await database.select().from(user).where(eq(user.id, memberId))
  if (!member) throw new AppError("not-found")
  if (memberId === actor.id) throw new AppError("conflict", { reason: "own-factor" })
  if (!member.twoFactorEnabled && !(await hasPasskey(house, memberId)))
    throw new AppError("conflict", { reason: "no-factor" })
  const [waiting] = await database
    .select()
    .from(factorReset)
    .where(and(eq(factorReset.memberId, memberId), stillWaits(house)))
  if (waiting?.askedBy === actor.id) throw new AppError("conflict", { reason: "factor-said" })
  if (!waiting) await refuseAlone(house, actor.id, memberId)
  const speech = speechOf(member.languages)
  const told = queueMail(house, {
    to: member.email,
    ...mails[speech][waiting ? "factorTaken" : "factorSaidLost"](member.name)
  })
  const change = waiting ? taken(house, memberId, actor.id) : await said(house, member, actor.id)
  await commit(house, [
    ...change,
    told,
    journalRow(house, {
      memberId: actor.id,
      event: waiting ? "member.factor-taken" : "member.factor-lost",
      detail: { memberId }
    })
  ])
  return waiting ? "done" : "waits"
}

/**
 * Takes back that a second factor is lost: any administrator, whoever said it.
 * @throws AppError `forbidden` (administrators only), `not-found`.
 */
export async function keepFactor(house: House, actor: Actor, memberId: MemberId): Promise<void> {
  authorise(actor, "member.update")
  const { database } = house
  const [waiting] = await database.select().from(factorReset).where(eq(factorReset.memberId, memberId))
  if (!waiting) throw new AppError("not-found")
  await commit(house, [
    guarded(database.delete(factorReset).where(eq(factorReset.memberId, memberId))),
    journalRow(house, { memberId: actor.id, event: "member.factor-kept", detail: { memberId } })
  ])
}

async function said(house: House, { id, name }: { id: MemberId; name: string }, askedBy: MemberId): Promise<Write[]> {
  const row = { memberId: id, askedBy, askedAt: house.now() }
  return [
    // One that waited too long makes room.
    house.database.delete(factorReset).where(and(eq(factorReset.memberId, id), ne(factorReset.askedAt, row.askedAt))),
    house.database.insert(factorReset).values(row),
    ...(await mailAdministrators(house, (speech) => mails[speech].factorToConfirm(name)))
  ]
}

/** The writes that take a second factor away, confirmed by another administrator than the one who asked. */
function taken(house: House, memberId: MemberId, by: MemberId): Write[] {
  const { database } = house
  return [
    guarded(
      database
        .delete(factorReset)
        .where(and(eq(factorReset.memberId, memberId), ne(factorReset.askedBy, by), stillWaits(house)))
    ),
    ...withoutFactor(house, memberId)
  ]
}

/** The writes after which a member signs in by one factor: codes and passkeys go, and every session with them. */
export function withoutFactor({ database }: House, memberId: MemberId): Write[] {
  return [
    telling(guarded(database.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, memberId))), {
      of: "rights-of",
      memberId
    }),
    database.delete(twoFactor).where(eq(twoFactor.userId, memberId)),
    database.delete(passkey).where(eq(passkey.memberId, memberId)),
    database.delete(session).where(eq(session.userId, memberId))
  ]
}

async function hasPasskey({ database }: House, memberId: MemberId): Promise<boolean> {
  return (await database.select({ id: passkey.id }).from(passkey).where(eq(passkey.memberId, memberId))).length > 0
}

/** Nothing is begun that nobody could confirm: the machine itself has a command for that. */
async function refuseAlone({ database }: House, actorId: MemberId, memberId: MemberId): Promise<void> {
  const others = await database
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.role, "administrator"), eq(user.active, true), ne(user.id, actorId), ne(user.id, memberId)))
  if (others.length === 0) throw new AppError("conflict", { reason: "one-administrator" })
}

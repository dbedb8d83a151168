import { and, eq, inArray, isNull, like, lt, notInArray, or } from "drizzle-orm"
import { FACTOR_RESET_DAYS } from "../accounts/lost-factors.ts"
import type { House } from "../house.ts"
import type { Write } from "../storage/commit.ts"
import { invitation, session, user, verification } from "../storage/tables/accounts.ts"
import { device, sessionDevice } from "../storage/tables/devices.ts"
import { journal } from "../storage/tables/journal.ts"
import { outbox } from "../storage/tables/mail.ts"
import { notice } from "../storage/tables/notices.ts"
import { factorReset } from "../storage/tables/second-factor.ts"
import { unansweredSearch } from "../storage/tables/unanswered-searches.ts"
import type { Purpose } from "./kept-of-members.ts"

/** How long something is kept, and the writes that end it. */
export interface RetentionRule {
  /** An entry of the register: a purpose for which something of members is kept, or what readers of the site have sent. */
  purpose: Purpose | "readers"
  /** What is erased, and when, as the register says it in French: `days` is part of the sentence. */
  says: (days: number) => string
  days: number
  /** @param before what is older than this moment is erased */
  erases: (house: House, before: Date) => Write[] | Promise<Write[]>
}

const days = (count: number) => (count === 1 ? "un jour" : `${count} jours`)

/** Everything that is kept for a time only, and ends by itself. What is not here stays as long as the reco, or the member. */
export const RETENTION_RULES: readonly RetentionRule[] = [
  {
    purpose: "access",
    days: 1,
    says: (count) => `une session, avec son adresse réseau : ${days(count)} après sa fin (elle dure trente jours)`,
    erases: ({ database }, before) => [database.delete(session).where(lt(session.expiresAt, before))]
  },
  {
    purpose: "access",
    days: 1,
    says: (count) => `un lien d’entrée ou de mot de passe : ${days(count)} après sa fin (il vaut un quart d’heure)`,
    erases: ({ database }, before) => [database.delete(verification).where(lt(verification.expiresAt, before))]
  },
  {
    purpose: "access",
    days: 365,
    says: (count) => `un appareil : ${days(count)} après la dernière connexion`,
    erases: ({ database }, before) => [
      database
        .delete(device)
        .where(
          and(
            lt(device.seenAt, before),
            notInArray(device.id, database.select({ id: sessionDevice.deviceId }).from(sessionDevice))
          )
        )
    ]
  },
  {
    purpose: "access",
    days: FACTOR_RESET_DAYS,
    says: (count) => `une demande d’enlever un second facteur perdu, que personne n’a confirmée : ${days(count)}`,
    erases: ({ database }, before) => [database.delete(factorReset).where(lt(factorReset.askedAt, before))]
  },
  {
    purpose: "mail",
    days: 30,
    says: (count) =>
      `l’adresse et l’objet d’un courriel : ${days(count)} après son départ (son texte s’efface dès qu’il est parti)`,
    erases: ({ database }, before) => [database.delete(outbox).where(lt(outbox.sentAt, before))]
  },
  {
    purpose: "mail",
    days: 180,
    says: (count) => `ce qui est arrivé et concerne une personne, tel qu’il lui est montré : ${days(count)}`,
    erases: ({ database }, before) => [database.delete(notice).where(lt(notice.at, before))]
  },
  {
    purpose: "invitations",
    days: 90,
    says: (count) => `une invitation que personne n’a acceptée : ${days(count)} après sa fin`,
    erases: ({ database }, before) => [
      database.delete(invitation).where(and(isNull(invitation.acceptedAt), lt(invitation.expiresAt, before)))
    ]
  },
  {
    purpose: "invitations",
    days: 365,
    says: (count) => `une invitation acceptée : ${days(count)}`,
    erases: ({ database }, before) => [database.delete(invitation).where(lt(invitation.acceptedAt, before))]
  },
  {
    purpose: "record",
    days: 365,
    says: (count) => `dans le journal, l’adresse d’une personne invitée qui n’est jamais venue : ${days(count)}`,
    erases: withoutAddressesOfStrangers
  },
  {
    purpose: "readers",
    days: 730,
    says: (count) => `une recherche que personne n’a signalée à nouveau : ${days(count)}`,
    erases: ({ database }, before) => [
      database.delete(unansweredSearch).where(lt(unansweredSearch.month, before.toISOString().slice(0, 7)))
    ]
  }
]

/** The journal goes on saying that somebody was invited; of those who never came it no longer says whom. */
async function withoutAddressesOfStrangers({ database }: House, before: Date): Promise<Write[]> {
  const invited = or(eq(journal.event, "member.invited"), eq(journal.event, "member.uninvited"))
  const rows = await database
    .select({ seq: journal.seq, detail: journal.detail })
    .from(journal)
    .where(and(invited, lt(journal.at, before), like(journal.detail, '%"email":"%')))
  const named = rows.flatMap(({ seq, detail }) =>
    typeof detail.email === "string" && detail.email !== "" ? [{ seq, detail, email: detail.email }] : []
  )
  if (named.length === 0) return []
  const addresses = named.map(({ email }) => email)
  const here = await database.select({ email: user.email }).from(user).where(inArray(user.email, addresses))
  const came = new Set(here.map(({ email }) => email))
  return named
    .filter(({ email }) => !came.has(email))
    .map(({ seq, detail }) =>
      database
        .update(journal)
        .set({ detail: { ...detail, email: "" } })
        .where(eq(journal.seq, seq))
    )
}

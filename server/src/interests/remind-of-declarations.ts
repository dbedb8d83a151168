import {
  daysLeft,
  dueReminder,
  houseDay,
  lastValidDay,
  oldestValidSigning,
  REMINDED_DAYS
} from "@recos/schemas/people/interests/validity"
import { and, eq, gte, lte } from "drizzle-orm"
import { startWork, type Worker } from "../background-work.ts"
import type { House } from "../house.ts"
import { queueMail } from "../mail/queue-mail.ts"
import { dateInFull } from "../messages/date-in-full.ts"
import { mails } from "../messages/mails.ts"
import { speechOf } from "../messages/speech.ts"
import { lastDeclared } from "../people/declared.ts"
import { commit, guarded, wasFirst } from "../storage/commit.ts"
import { user } from "../storage/tables/accounts.ts"
import { declaration, declarationReminder } from "../storage/tables/interests.ts"

const HOUR_MILLISECONDS = 3600_000
const DAY_MILLISECONDS = 24 * HOUR_MILLISECONDS

/** Tells members, thirty and seven days before, that their declaration of interests ends. */
export function startDeclarationReminders(house: House): Worker {
  return startWork(house, { failure: "declaration-reminders-failed", run: () => remindWhenDue(house) })
}

/**
 * Queues the mails that are due, each with the row that says it was told: so each goes once, whichever server comes first and however often
 * one is stopped between two of them. No claim is taken, since the row decides. Answers when to look again.
 */
export async function remindWhenDue(house: House): Promise<Date> {
  const { database } = house
  const now = house.now()
  const today = houseDay(now)
  const members = await endingSoon(house, now)
  const last = await lastDeclared(database, [...members.keys()])
  for (const [memberId, { id, signedOn }] of last) {
    const days = dueReminder(signedOn, today)
    const member = members.get(memberId)
    // None is due to who has signed a newer one since.
    if (days === null || !member) continue
    const speech = speechOf(member.languages)
    const link = new URL("/atelier/membres?page=mes-liens", house.config.publicUrl).href
    const lastDay = dateInFull(new Date(`${lastValidDay(signedOn)}T12:00:00Z`), speech)
    const mail = mails[speech].declarationEnds(member.name, lastDay, daysLeft(signedOn, today), link)
    const told = database.insert(declarationReminder).values({ declarationId: id, days, at: now }).onConflictDoNothing()
    await wasFirst(commit(house, [guarded(told), queueMail(house, { to: member.email, ...mail })]))
  }
  return new Date(now.getTime() + HOUR_MILLISECONDS)
}

/** Active members with a declaration that ends within the days of the first reminder, whether or not they have signed another since. */
async function endingSoon({ database }: House, now: Date) {
  const inTime = houseDay(new Date(now.getTime() + REMINDED_DAYS[0] * DAY_MILLISECONDS))
  const rows = await database
    .select({ id: user.id, name: user.name, email: user.email, languages: user.languages })
    .from(declaration)
    .innerJoin(user, eq(user.id, declaration.memberId))
    .where(
      and(
        eq(user.active, true),
        gte(declaration.signedOn, oldestValidSigning(houseDay(now))),
        lte(declaration.signedOn, oldestValidSigning(inTime))
      )
    )
  return new Map(rows.map((row) => [row.id, row]))
}

import { and, desc, eq, lt, lte, or } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { after, PAGE, pageOf, placeOf } from "../storage/page.ts"
import { outbox } from "../storage/tables/mail.ts"

export const mailboxPage = z.object({ after })

const mailPlace = z.tuple([z.number().int(), z.string().max(60)])

/**
 * The mails of a demonstration that has no mail server, the latest first, a page at a time, so that invitations and links can be
 * tried.
 * @throws AppError `not-found` anywhere else: mails hold links that let people in; `bad-input` for a page that is not ours.
 */
export async function listMailbox(house: House, asked: z.infer<typeof mailboxPage>) {
  if (!house.config.demo || house.config.smtpUrl !== null) throw new AppError("not-found")
  const place = placeOf(mailPlace, asked.after)
  const at = place && new Date(place[0])
  const rows = await house.database
    .select({ id: outbox.id, to: outbox.to, subject: outbox.subject, text: outbox.text, at: outbox.createdAt })
    .from(outbox)
    .where(
      place && at
        ? and(
            lte(outbox.createdAt, at),
            or(lt(outbox.createdAt, at), and(eq(outbox.createdAt, at), lt(outbox.id, place[1])))
          )
        : undefined
    )
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(PAGE + 1)
  const opened = rows.map((mail) => ({ ...mail, text: house.mailSeal.open(mail.text) }))
  return pageOf(opened, (mail) => [mail.at.getTime(), mail.id])
}

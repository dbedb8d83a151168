import { desc, eq } from "drizzle-orm"
import type { House } from "../house.ts"
import { outbox } from "../storage/tables/mail.ts"

/** The latest mail queued for an address. */
export async function lastMailTo(house: House, to: string): Promise<{ subject: string; text: string }> {
  const [mail] = await house.database
    .select()
    .from(outbox)
    .where(eq(outbox.to, to))
    .orderBy(desc(outbox.createdAt))
    .limit(1)
  if (!mail) throw new Error(`No mail for ${to}`)
  return { subject: mail.subject, text: house.mailSeal.open(mail.text) }
}

/** The token of the link in a mail. */
export function tokenIn(mail: { text: string }): string {
  const token = /jeton=([\w-]+)/.exec(mail.text)?.[1]
  if (!token) throw new Error("No link in this mail")
  return token
}

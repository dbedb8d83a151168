import { and, eq } from "drizzle-orm"
import type { House } from "../house.ts"
import { type Speech, speechOf } from "../messages/speech.ts"
import type { Write } from "../storage/commit.ts"
import { user } from "../storage/tables/accounts.ts"
import { queueMail } from "./queue-mail.ts"

/** The writes that tell every administrator something, each in a language of theirs. */
export async function mailAdministrators(
  house: House,
  textIn: (speech: Speech) => { subject: string; text: string }
): Promise<Write[]> {
  const administrators = await house.database
    .select({ email: user.email, languages: user.languages })
    .from(user)
    .where(and(eq(user.role, "administrator"), eq(user.active, true)))
  return administrators.map(({ email, languages }) => queueMail(house, { to: email, ...textIn(speechOf(languages)) }))
}

import { and, eq } from "drizzle-orm"
import type { House } from "../house.ts"
import { queueMail } from "../mail/queue-mail.ts"
import { mails } from "../messages/mails.ts"
import { speechOf } from "../messages/speech.ts"
import type { Write } from "../storage/commit.ts"
import { user } from "../storage/tables/accounts.ts"
import type { JobFailure } from "./job-failure.ts"
import { jobFailureSentences } from "./messages.ts"

/** The mails that tell each administrator, in a language of theirs, that the public site could not be built and why. */
export async function failureMails(house: House, { code, details }: JobFailure): Promise<Write[]> {
  const administrators = await house.database
    .select({ email: user.email, languages: user.languages })
    .from(user)
    .where(and(eq(user.role, "administrator"), eq(user.active, true)))
  return administrators.map(({ email, languages }) => {
    const speech = speechOf(languages)
    const lines = details.map((line) => line[speech]).join("\n")
    return queueMail(house, { to: email, ...mails[speech].buildFailed(jobFailureSentences[speech][code], lines) })
  })
}

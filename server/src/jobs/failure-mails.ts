import type { House } from "../house.ts"
import { mailAdministrators } from "../mail/mail-administrators.ts"
import { mails } from "../messages/mails.ts"
import type { Write } from "../storage/commit.ts"
import type { JobFailure } from "./job-failure.ts"
import { jobFailureSentences } from "./messages.ts"

/** The mails that tell each administrator, in a language of theirs, that the public site could not be built and why. */
export function failureMails(house: House, { code, details }: JobFailure): Promise<Write[]> {
  return mailAdministrators(house, (speech) => {
    const lines = details.map((line) => line[speech]).join("\n")
    return mails[speech].buildFailed(jobFailureSentences[speech][code], lines)
  })
}

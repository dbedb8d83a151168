import type { House } from "./house.ts"
import { mailAdministrators } from "./mail/mail-administrators.ts"
import { upkeepMails } from "./messages/upkeep-mails.ts"
import { commit } from "./storage/commit.ts"
import type { OpeningNotice } from "./storage/open-safely.ts"

/** Tells the administrators, and the log, what was found when the data were opened. */
export async function tellOpeningNotices(house: House, notices: readonly OpeningNotice[]): Promise<void> {
  for (const notice of notices) {
    house.log.info("opened-with-notice", { notice })
    await commit(house, await mailAdministrators(house, (speech) => upkeepMails[speech].opened(notice)))
  }
}

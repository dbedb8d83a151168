import type { Member } from "@recos/schemas/people/member"
import type { Speech } from "../messages/speech.ts"

/** What the middleware of `app.ts` puts at hand for every route: typed once for all features. */
export interface HouseEnv {
  Variables: {
    requestId: string
    /** The language the person is answered in. */
    language: Speech
    /** The member whose session this is. Only routes mounted behind `requireMember` read it. */
    actor: Member
    sessionId: string
  }
}

import { z } from "zod"
import { memberId } from "../ids.ts"
import { oneLine } from "../text/typed-words.ts"
import { college, language, memberRole } from "../vocabulary/closed-lists.ts"

/** What other members of the cooperative see of a member. */
const memberCard = z.object({
  id: memberId,
  name: oneLine(1, 80),
  college,
  /** A profession, or a lived experience, in the member's own words. */
  background: oneLine(0, 120)
})
export type MemberCard = z.infer<typeof memberCard>

/** A whole member, as the member and the administrators see it. */
export const member = memberCard.extend({
  email: z.email(),
  role: memberRole,
  languages: z.array(language).min(1),
  active: z.boolean(),
  /** The house demands a second factor of this member, who has none yet: there is nothing else to do here before. */
  owesFactor: z.literal(true).optional(),
  /** What the member’s declaration of interests lacks today, or that it ends within thirty days; absent while there is nothing to do. */
  declaration: z.enum(["missing", "expired", "expiring"]).optional()
})
export type Member = z.infer<typeof member>

/** The one who acts: all that a permission may depend on. */
export type Actor = Pick<Member, "id" | "college" | "role" | "active" | "owesFactor" | "declaration">

import { memberId } from "@recos/schemas/ids"
import type { Actor, Member, MemberCard } from "@recos/schemas/people/member"
import { college } from "@recos/schemas/vocabulary/closed-lists"
import { and, asc, eq, gt, isNull, or } from "drizzle-orm"
import { z } from "zod"
import type { House } from "../house.ts"
import { isNamedLike } from "../storage/name-search.ts"
import { after, PAGE, type Page, pageOf, placeOf } from "../storage/page.ts"
import { user } from "../storage/tables/accounts.ts"
import { authorise } from "./authorise.ts"
import { memberToCard, rowToMember } from "./read-member.ts"

/** Answers to a name that is being typed. */
const ANSWERS = 20

export const membersAsked = z.object({
  /** What is typed of a name: each word begins one of the name's. */
  q: z.string().max(200).default(""),
  college: z.optional(college),
  /** Leaves past members out, for an administrator who looks for somebody to do something. */
  active: z.literal("yes").optional(),
  after
})

const namePlace = z.tuple([z.string().max(400), memberId.max(64)])

/**
 * The cooperative by name, a page at a time: whole members, past ones too unless they left for good, for administrators; the cards of active members for
 * everybody else. With a name, twenty answers at most.
 * @throws AppError `forbidden`, `bad-input` for a page that is not ours.
 */
export async function listMembers(
  { database }: House,
  actor: Actor,
  asked: z.infer<typeof membersAsked>
): Promise<Page<Member | MemberCard>> {
  authorise(actor, "member.list")
  const seesAll = actor.role === "administrator"
  const size = asked.q.trim() === "" ? PAGE : ANSWERS
  const from = placeOf(namePlace, asked.after)
  const rows = await database
    .select()
    .from(user)
    .where(
      and(
        asked.college && eq(user.college, asked.college),
        isNull(user.leftAt),
        seesAll && asked.active === undefined ? undefined : eq(user.active, true),
        isNamedLike(asked.q),
        from ? or(gt(user.foldedName, from[0]), and(eq(user.foldedName, from[0]), gt(user.id, from[1]))) : undefined
      )
    )
    .orderBy(asc(user.foldedName), asc(user.id))
    .limit(size + 1)
  const page = pageOf(rows, ({ foldedName, id }) => [foldedName, id], size)
  return {
    ...page,
    items: page.items.map((row) => (seesAll ? rowToMember(row) : memberToCard(rowToMember(row))))
  }
}

import { type MemberId, memberId } from "@recos/schemas/ids"
import type { Declaration } from "@recos/schemas/people/interests/declaration"
import type { DeclarationState } from "@recos/schemas/people/interests/kinds"
import { declarationState, houseDay, lastValidDay, oldestValidSigning } from "@recos/schemas/people/interests/validity"
import type { Actor } from "@recos/schemas/people/member"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { and, asc, eq, gt, gte, isNull, notInArray, or } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { authorise } from "../people/authorise.ts"
import { lastDeclared } from "../people/declared.ts"
import { after, PAGE, type Page, pageOf, placeOf } from "../storage/page.ts"
import { user } from "../storage/tables/accounts.ts"
import { declaration } from "../storage/tables/interests.ts"

export const declarationsAsked = z.object({
  /** Leaves out those whose declaration is valid. */
  lacking: z.literal("yes").optional(),
  after
})

/** Where one member's declaration stands; a draft that nobody has signed is as if there were none. */
export interface DeclarationLine {
  memberId: MemberId
  name: string
  college: College
  state: Exclude<DeclarationState, "draft">
  lastDay: string | null
}

const namePlace = z.tuple([z.string().max(400), memberId.max(64)])

/**
 * Where the declarations of active members stand today, by name, a page at a time.
 * @throws AppError `forbidden`, `bad-input` for a page that is not ours.
 */
export async function listDeclarations(
  { database, now }: House,
  actor: Actor,
  asked: z.infer<typeof declarationsAsked>
): Promise<Page<DeclarationLine>> {
  authorise(actor, "declaration.read")
  const today = houseDay(now())
  const from = placeOf(namePlace, asked.after)
  const valid = database
    .select({ memberId: declaration.memberId })
    .from(declaration)
    .where(gte(declaration.signedOn, oldestValidSigning(today)))
  const rows = await database
    .select({ id: user.id, name: user.name, college: user.college, foldedName: user.foldedName })
    .from(user)
    .where(
      and(
        eq(user.active, true),
        isNull(user.leftAt),
        asked.lacking && notInArray(user.id, valid),
        from ? or(gt(user.foldedName, from[0]), and(eq(user.foldedName, from[0]), gt(user.id, from[1]))) : undefined
      )
    )
    .orderBy(asc(user.foldedName), asc(user.id))
    .limit(PAGE + 1)
  const page = pageOf(rows, ({ foldedName, id }) => [foldedName, id])
  const declared = await lastDeclared(
    database,
    page.items.map(({ id }) => id)
  )
  return {
    ...page,
    items: page.items.map(({ id, name, college }) =>
      lineOf({ memberId: id, name, college }, declared.get(id)?.signedOn ?? null, today)
    )
  }
}

function lineOf(who: Pick<DeclarationLine, "memberId" | "name" | "college">, signedOn: string | null, today: string) {
  const state = declarationState(signedOn, false, today)
  return {
    ...who,
    state: state === "draft" ? ("missing" as const) : state,
    lastDay: signedOn === null ? null : lastValidDay(signedOn)
  }
}

/** A member's last declaration, as the other members see it: whole. */
export interface ShownDeclaration extends DeclarationLine {
  declarationId: string | null
  signedOn: string | null
  content: Declaration | null
}

/**
 * Reads what a member last declared; drafts are nobody else's.
 * @throws AppError `forbidden`, `not-found`.
 */
export async function readDeclaration({ database, now }: House, actor: Actor, id: MemberId): Promise<ShownDeclaration> {
  authorise(actor, "declaration.read")
  const [found] = await database
    .select({ memberId: user.id, name: user.name, college: user.college })
    .from(user)
    .where(and(eq(user.id, id), isNull(user.leftAt)))
  if (!found) throw new AppError("not-found")
  const last = (await lastDeclared(database, [id])).get(id)
  return {
    ...lineOf(found, last?.signedOn ?? null, houseDay(now())),
    declarationId: last?.id ?? null,
    signedOn: last?.signedOn ?? null,
    content: last?.content ?? null
  }
}

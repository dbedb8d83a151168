import {
  type Declaration,
  type DeclarationDraft,
  declaration,
  declarationDraft
} from "@recos/schemas/people/interests/declaration"
import type { DeclarationState } from "@recos/schemas/people/interests/kinds"
import { problemsOf } from "@recos/schemas/people/interests/problems"
import { declarationState, houseDay, lastValidDay } from "@recos/schemas/people/interests/validity"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq, max } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { signedBy, signedDeclaration } from "../people/declared.ts"
import { commit, guarded, telling } from "../storage/commit.ts"
import * as tables from "../storage/tables/interests.ts"

export const keptDraft = z.object({
  draft: declarationDraft,
  /** The revision that the page saw; 0 before there is any. */
  revision: z.int().min(0)
})
/** What is signed is what the page shows, said to be true and whole. */
export const signedDraft = z.object({ draft: declarationDraft, sincere: z.literal(true) })

interface SignedDeclaration {
  signedOn: string
  lastDay: string
  content: Declaration
}

/** One's own declarations: where they stand today, what is being filled in, and all that was signed, the last first. */
export interface OwnDeclaration {
  state: DeclarationState
  /** The day of the house, which years and months are counted from. */
  today: string
  draft: { content: DeclarationDraft; revision: number } | null
  signed: SignedDeclaration[]
}

/** Reads one's own declarations. */
export async function readOwnDeclaration(house: House, actor: Pick<Actor, "id">): Promise<OwnDeclaration> {
  const { database } = house
  const today = houseDay(house.now())
  const [kept] = await database
    .select({ content: tables.declarationDraft.content, revision: tables.declarationDraft.revision })
    .from(tables.declarationDraft)
    .where(eq(tables.declarationDraft.memberId, actor.id))
  const signed = await signedBy(database, actor.id)
  return {
    state: declarationState(signed[0]?.signedOn ?? null, kept !== undefined, today),
    today,
    draft: kept ?? null,
    signed: signed.map(({ signedOn, content }) => ({ signedOn, lastDay: lastValidDay(signedOn), content }))
  }
}

/**
 * Keeps one's declaration as one fills it in. Nobody else sees it.
 * @throws AppError `conflict` when another window was first.
 */
export async function keepDraft(
  house: House,
  actor: Actor,
  { draft, revision }: z.infer<typeof keptDraft>
): Promise<{ revision: number }> {
  const { database } = house
  const kept = { content: draft, updatedAt: house.now(), revision: revision + 1 }
  const first = database
    .insert(tables.declarationDraft)
    .values({ memberId: actor.id, ...kept })
    .onConflictDoNothing()
  const next = database
    .update(tables.declarationDraft)
    .set(kept)
    .where(and(eq(tables.declarationDraft.memberId, actor.id), eq(tables.declarationDraft.revision, revision)))
  await commit(house, [guarded(revision === 0 ? first : next)])
  return { revision: revision + 1 }
}

/**
 * Signs one's declaration of interests, in the place of the last one, which stays as it was signed. What was being filled in goes.
 * @throws AppError `incomplete` when something lacks or cannot be (declaration-incomplete).
 */
export async function signDeclaration(
  house: House,
  actor: Actor,
  { draft }: z.infer<typeof signedDraft>
): Promise<OwnDeclaration> {
  const { database } = house
  const now = house.now()
  const signedOn = houseDay(now)
  const content = declaration.safeParse({ ...draft, links: draft.answer === "links" ? draft.links : [] })
  if (problemsOf(draft, signedOn).length > 0 || !content.success)
    throw new AppError("incomplete", { reason: "declaration-incomplete" })
  const { answer, links } = content.data
  const signedAt = await afterLast(house, actor, now)
  await commit(house, [
    telling(signedDeclaration(house, actor.id, content.data, signedAt), { of: "rights-of", memberId: actor.id }),
    database.delete(tables.declarationDraft).where(eq(tables.declarationDraft.memberId, actor.id)),
    journalRow(house, { memberId: actor.id, event: "declaration.signed", detail: { answer, links: links.length } })
  ])
  return readOwnDeclaration(house, actor)
}

/** Now, or just after the last signing: their order decides which one counts, even when the clock steps back. */
async function afterLast({ database }: House, { id }: Actor, now: Date): Promise<Date> {
  const [last] = await database
    .select({ at: max(tables.declaration.signedAt) })
    .from(tables.declaration)
    .where(eq(tables.declaration.memberId, id))
  return new Date(Math.max(now.getTime(), (last?.at?.getTime() ?? 0) + 1))
}

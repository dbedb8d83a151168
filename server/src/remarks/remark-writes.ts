import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { mentionedIn } from "@recos/schemas/remarks/mentions"
import { eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { teamOf } from "../recos/team.ts"
import type { Change } from "../storage/changes.ts"
import type { Write } from "../storage/commit.ts"
import { lettersOf } from "../storage/expressions.ts"
import { remark, remarkMention, remarkThread } from "../storage/tables/remarks.ts"

/** How many remarks a member may write in a minute: more than anybody types. */
const PACE = { most: 30, seconds: 60 }

/** What everybody who has the reco before their eyes hears. */
export const remarksChanged = (recoId: RecoId): Change => ({ of: "reco", id: recoId, part: "remarks" })

/** All that is said of a reco is read at once: some ten times what years of argument come to. */
const MOST_LETTERS = 2_000_000

/** What more a reco, or a thread of it, does not take. */
export const tooManyRemarks = () => new AppError("conflict", { reason: "too-many-remarks" })

/** Counts one more remark of a member. @throws AppError `too-many`, `conflict` (the reco holds all that it can). */
export async function countRemark({ database, limits }: House, actor: Actor, recoId: RecoId): Promise<void> {
  const attempt = await limits.attempt("remarks", actor.id, PACE)
  if (!attempt.allowed) throw new AppError("too-many", { retryAfter: attempt.retryAfter })
  const [said] = await database
    .select({ letters: lettersOf(remark.words) })
    .from(remark)
    .innerJoin(remarkThread, eq(remarkThread.id, remark.threadId))
    .where(eq(remarkThread.recoId, recoId))
  if ((said?.letters ?? 0) >= MOST_LETTERS) throw tooManyRemarks()
}

/**
 * Keeps that a message names members: those of the team, and those whom it named already. Other ids stay letters.
 * @param before whom the message named before it was changed
 */
export async function mentionWrites(
  { database }: House,
  recoId: RecoId,
  { id, words }: { id: string; words: string },
  before: readonly MemberId[] = []
): Promise<Write[]> {
  const asked = mentionedIn(words)
  if (asked.length === 0) return []
  const team = (await teamOf(database, recoId)).filter(({ active }) => active).map(({ id }) => id)
  const known = asked.filter((memberId) => team.includes(memberId) || before.includes(memberId))
  return known.map((memberId) => database.insert(remarkMention).values({ remarkId: id, memberId }))
}

/** A new message of a thread, with whom it names. */
export async function messageWrites(
  house: House,
  actor: Actor,
  recoId: RecoId,
  { threadId, words, at }: { threadId: string; words: string; at: Date }
): Promise<Write[]> {
  const id = house.newId()
  return [
    house.database.insert(remark).values({ id, threadId, authorId: actor.id, words, at }),
    ...(await mentionWrites(house, recoId, { id, words }))
  ]
}

/** Refuses to give a thread to somebody who is not there to take it. @throws AppError `conflict`. */
export async function mustBeInTeam({ database }: House, recoId: RecoId, memberId: MemberId | null): Promise<void> {
  if (memberId === null) return
  const isThere = (await teamOf(database, recoId)).some(({ id, active }) => id === memberId && active)
  if (!isThere) throw new AppError("conflict", { reason: "not-in-this-team" })
}

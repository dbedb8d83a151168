import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq, isNull } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { authorise } from "../people/authorise.ts"
import { meetReco } from "../recos/standing.ts"
import { commit, guarded, telling } from "../storage/commit.ts"
import { forgetWhatWasErased } from "../storage/forget-what-was-erased.ts"
import { amendment } from "../storage/tables/amendments.ts"
import { remark, remarkMention } from "../storage/tables/remarks.ts"
import { type RemarkRow, type ShownThread, shownThread, threadOf } from "./read-remarks.ts"
import { namingNotices } from "./remark-notices.ts"
import { mentionWrites, remarksChanged } from "./remark-writes.ts"

interface Place {
  threadId: string
  remarkId: string
}

/** A message that is the actor's own to change. @throws AppError `not-found`, `forbidden`. */
async function ownRemark(
  house: House,
  actor: Actor,
  recoId: RecoId,
  { threadId, remarkId }: Place
): Promise<RemarkRow> {
  const { database } = house
  const { standing } = await meetReco(database, actor, recoId)
  // Whoever may not write remarks hears of that first, and nothing of what is there.
  authorise(actor, "remark.write", standing)
  await threadOf(database, recoId, threadId)
  const [found] = await database.select().from(remark).where(eq(remark.id, remarkId))
  if (found?.threadId !== threadId) throw new AppError("not-found")
  authorise(actor, "remark.change", { ...standing, isAuthor: found.authorId === actor.id })
  return found
}

/**
 * Changes what one has said; that it was changed is shown.
 * @throws AppError `forbidden` (of somebody else), `not-found`, `conflict` (changed meanwhile).
 */
export async function changeRemark(
  house: House,
  actor: Actor,
  recoId: RecoId,
  place: Place,
  { words, revision }: { words: string; revision: number }
): Promise<ShownThread> {
  const { database } = house
  const { id } = await ownRemark(house, actor, recoId, place)
  const before = await database
    .select({ memberId: remarkMention.memberId })
    .from(remarkMention)
    .where(eq(remarkMention.remarkId, id))
  const known = before.map(({ memberId }) => memberId)
  const mentions = await mentionWrites(house, recoId, { id, words }, known)
  const { threadId } = place
  const notices = await namingNotices(house, { recoId, threadId, actorId: actor.id, words, before: known })
  const changed = database
    .update(remark)
    .set({ words, editedAt: house.now(), revision: revision + 1 })
    .where(and(eq(remark.id, id), eq(remark.revision, revision), isNull(remark.removedAt)))
  await commit(house, [
    telling(guarded(changed), remarksChanged(recoId)),
    database.delete(remarkMention).where(eq(remarkMention.remarkId, id)),
    ...mentions,
    ...notices
  ])
  return shownThread(database, recoId, place.threadId)
}

const undecided = (threadId: string) => and(eq(amendment.threadId, threadId), isNull(amendment.outcome))

/**
 * Takes away what one has said: its words leave the files of the database, and the thread says that there were some.
 * @throws AppError `forbidden` (of somebody else), `not-found`, `conflict` (taken away at the same moment).
 */
export async function removeRemark(house: House, actor: Actor, recoId: RecoId, place: Place): Promise<ShownThread> {
  const { database } = house
  const { id, at, revision, removedAt } = await ownRemark(house, actor, recoId, place)
  if (removedAt) return shownThread(database, recoId, place.threadId)
  const emptied = database
    .update(remark)
    .set({ words: "", removedAt: house.now(), revision: revision + 1 })
    .where(and(eq(remark.id, id), isNull(remark.removedAt)))
  const { openedBy, openedAt } = await threadOf(database, recoId, place.threadId)
  const isFirst = openedBy === actor.id && openedAt.getTime() === at.getTime()
  await commit(house, [
    telling(guarded(emptied), remarksChanged(recoId)),
    database.delete(remarkMention).where(eq(remarkMention.remarkId, id)),
    // What nobody has decided yet goes with the words that proposed it.
    ...(isFirst ? [database.delete(amendment).where(undecided(place.threadId))] : []),
    journalRow(house, { memberId: actor.id, recoId, event: "remark.removed", detail: { threadId: place.threadId } })
  ])
  forgetWhatWasErased(database)
  return shownThread(database, recoId, place.threadId)
}

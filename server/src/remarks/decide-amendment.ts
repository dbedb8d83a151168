import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { AmendmentDecision } from "@recos/schemas/remarks/amendment"
import { and, eq, isNull } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { noticeWrites } from "../notices/notice-writes.ts"
import { contentChange, statusAsRead } from "../recos/reco-guards.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, guarded, type Write } from "../storage/commit.ts"
import { amendment } from "../storage/tables/amendments.ts"
import { amendmentOf } from "./read-amendments.ts"
import { type ShownThread, shownThread, type ThreadRow, threadOf } from "./read-remarks.ts"
import { threadChange } from "./settle-thread.ts"

/**
 * Accepts an amendment, or refuses it with a reason; either settles its thread. Accepted, its words stand in the text in the same batch: in
 * the name of who proposed them, beside what others write meanwhile. Where the text says something else by now nothing is changed.
 * @throws AppError `forbidden`, `not-found`, `conflict` (decided already, or taken back; its words are no longer those; the text is closed to writing).
 */
export async function decideAmendment(
  house: House,
  actor: Actor,
  recoId: RecoId,
  threadId: string,
  { outcome, reason }: AmendmentDecision
): Promise<ShownThread> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "reco.write", recoId)
  const thread = await threadOf(database, recoId, threadId)
  const { wording, proposedBy, outcome: decided } = await amendmentOf(database, threadId)
  if (decided !== null || thread.resolvedAt !== null) throw new AppError("conflict", { reason: "amendment-decided" })
  const at = house.now()
  const kept = database
    .update(amendment)
    .set({ outcome, reason, decidedBy: actor.id, decidedAt: at })
    .where(and(eq(amendment.threadId, threadId), isNull(amendment.outcome)))
  const writes: Write[] = [
    guarded(kept),
    threadChange(house, thread, { resolvedBy: actor.id, resolvedAt: at }),
    journalRow(house, { memberId: actor.id, recoId, event: `amendment.${outcome}`, detail: { threadId } }),
    ...(proposedBy === null
      ? []
      : noticeWrites(house, { recoId, actorId: actor.id, threadId }, new Map([[proposedBy, "decided"]])))
  ]
  if (outcome === "refused") await commit(house, [statusAsRead(house, reco), ...writes])
  else {
    const change = { place: placeOf(thread), wording, memberId: thread.openedBy ?? actor.id }
    await house.rooms.reword(documentOf(thread), change, [contentChange(house, reco, { part: "text" }), ...writes])
  }
  return shownThread(database, recoId, threadId)
}

/** @throws AppError `conflict`: the text that held the words is gone. */
function documentOf({ documentId }: ThreadRow) {
  if (documentId === null) throw new AppError("conflict", { reason: "words-have-changed" })
  return documentId
}

const placeOf = ({ quote, anchorFrom, anchorTo }: ThreadRow) => ({
  quote,
  anchor: anchorFrom === null || anchorTo === null ? null : { from: anchorFrom, to: anchorTo }
})

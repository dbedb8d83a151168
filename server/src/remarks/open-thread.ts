import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { NewThread, RemarkTarget } from "@recos/schemas/remarks/remark"
import { and, count, eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, telling } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { amendment } from "../storage/tables/amendments.ts"
import { document } from "../storage/tables/documents.ts"
import { outcome, question } from "../storage/tables/questions.ts"
import { reference } from "../storage/tables/references.ts"
import { remarkThread } from "../storage/tables/remarks.ts"
import { type ShownThread, shownThread } from "./read-remarks.ts"
import { openingNotices } from "./remark-notices.ts"
import { countRemark, messageWrites, mustBeInTeam, remarksChanged, tooManyRemarks } from "./remark-writes.ts"

/** A reco that is argued over for years has some hundreds. */
const MOST_THREADS = 2000

/**
 * Opens a thread: a first message about words of a text, a piece, an outcome, a source or the whole reco, and for words other ones that are
 * proposed. Neither the text nor what a
 * version freezes is touched.
 * @throws AppError `forbidden`, `not-found` (the reco, or what it is about), `conflict` (given to somebody outside the team; the reco holds all that it can), `too-many`.
 */
export async function openThread(
  house: House,
  actor: Actor,
  recoId: RecoId,
  { target, words, assignedTo, wording }: NewThread
): Promise<ShownThread> {
  const { database } = house
  await authoriseReco(database, actor, "remark.write", recoId)
  await countRemark(house, actor, recoId)
  if (!(await isThere(database, recoId, target))) throw new AppError("not-found")
  await mustBeInTeam(house, recoId, assignedTo)
  const [there] = await database.select({ threads: count() }).from(remarkThread).where(eq(remarkThread.recoId, recoId))
  if ((there?.threads ?? 0) >= MOST_THREADS) throw tooManyRemarks()
  const id = house.newId()
  const at = house.now()
  const row = { id, recoId, ...columnsOf(target), openedBy: actor.id, openedAt: at, assignedTo }
  await commit(house, [
    telling(database.insert(remarkThread).values(row), remarksChanged(recoId)),
    ...(wording === null ? [] : [database.insert(amendment).values({ threadId: id, wording, proposedBy: actor.id })]),
    ...(await messageWrites(house, actor, recoId, { threadId: id, words, at })),
    ...(await openingNotices(house, { recoId, threadId: id, actorId: actor.id, words, givenTo: assignedTo })),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: wording === null ? "remark.opened" : "amendment.proposed",
      detail: { threadId: id }
    }),
    ...(assignedTo === null
      ? []
      : [
          journalRow(house, {
            memberId: actor.id,
            recoId,
            event: "remark.given",
            detail: { threadId: id, memberId: assignedTo }
          })
        ])
  ])
  return shownThread(database, recoId, id)
}

function columnsOf(target: RemarkTarget) {
  const subject = target.kind
  if (target.kind === "reco") return { subject }
  if (target.kind === "outcome" || target.kind === "source") return { subject, item: target.id }
  const { documentId, section, quote } = target
  if (target.kind === "piece") return { subject, documentId, section, quote, item: target.id }
  return { subject, documentId, section, quote, anchorFrom: target.anchor?.from, anchorTo: target.anchor?.to }
}

/** Whether a reco has what a thread is to be about. A piece lives in its text alone, which may be ahead of what is stored. */
async function isThere(database: Database, recoId: RecoId, target: RemarkTarget): Promise<boolean> {
  switch (target.kind) {
    case "reco":
      return true
    case "words":
    case "piece": {
      const own = and(eq(document.id, target.documentId), eq(document.recoId, recoId))
      return (await database.select({ id: document.id }).from(document).where(own)).length > 0
    }
    case "source": {
      const own = and(eq(reference.id, target.id), eq(reference.recoId, recoId))
      return (await database.select({ id: reference.id }).from(reference).where(own)).length > 0
    }
    case "outcome": {
      const rows = await database
        .select({ id: outcome.id })
        .from(outcome)
        .innerJoin(question, eq(question.id, outcome.questionId))
        .where(eq(question.recoId, recoId))
      return rows.some(({ id }) => id === target.id)
    }
  }
}

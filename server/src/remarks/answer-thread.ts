import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { count, eq, max } from "drizzle-orm"
import type { House } from "../house.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, telling } from "../storage/commit.ts"
import { remark } from "../storage/tables/remarks.ts"
import { type ShownThread, shownThread, threadOf } from "./read-remarks.ts"
import { answerNotices } from "./remark-notices.ts"
import { countRemark, messageWrites, remarksChanged, tooManyRemarks } from "./remark-writes.ts"

const MOST_MESSAGES = 200

/**
 * Answers in a thread, whether it is settled or not.
 * @throws AppError `forbidden`, `not-found`, `too-many`, `conflict` (the thread or the reco holds all that it can).
 */
export async function answerThread(
  house: House,
  actor: Actor,
  recoId: RecoId,
  threadId: string,
  words: string
): Promise<ShownThread> {
  const { database } = house
  await authoriseReco(database, actor, "remark.write", recoId)
  await countRemark(house, actor, recoId)
  await threadOf(database, recoId, threadId)
  const [said] = await database
    .select({ messages: count(), last: max(remark.at) })
    .from(remark)
    .where(eq(remark.threadId, threadId))
  if ((said?.messages ?? 0) >= MOST_MESSAGES) throw tooManyRemarks()
  // An answer comes after what it answers, even when the clock steps back.
  const at = new Date(Math.max(house.now().getTime(), (said?.last?.getTime() ?? 0) + 1))
  const [message, ...mentions] = await messageWrites(house, actor, recoId, { threadId, words, at })
  const notices = await answerNotices(house, { recoId, threadId, actorId: actor.id, words })
  if (message) await commit(house, [telling(message, remarksChanged(recoId)), ...mentions, ...notices])
  return shownThread(database, recoId, threadId)
}

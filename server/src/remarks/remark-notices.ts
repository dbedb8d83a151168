import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { NoticeKind } from "@recos/schemas/notices/notice"
import { mentionedIn } from "@recos/schemas/remarks/mentions"
import { eq } from "drizzle-orm"
import type { House } from "../house.ts"
import { followersOf } from "../notices/follow.ts"
import { noticeWrites } from "../notices/notice-writes.ts"
import { teamOf } from "../recos/team.ts"
import type { Write } from "../storage/commit.ts"
import { remark, remarkThread } from "../storage/tables/remarks.ts"

interface Said {
  recoId: RecoId
  threadId: string
  actorId: MemberId
  words: string
  /** To whom the thread is given with these words. */
  givenTo?: MemberId | null
  /** Whom the words named before they were changed. */
  before?: readonly MemberId[]
}

/** What tells a new thread: to those whom it names or is given to, and to who follows the reco. */
export async function openingNotices(house: House, { words, givenTo, ...said }: Said): Promise<Write[]> {
  const to = await named(house, said.recoId, words, { givenTo })
  for (const id of await followersOf(house.database, said.recoId)) if (!to.has(id)) to.set(id, "thread")
  return noticeWrites(house, said, to)
}

/** What tells those of the team whom changed words name, and did not name before. */
export async function namingNotices(house: House, { words, before = [], ...said }: Said): Promise<Write[]> {
  return noticeWrites(house, said, await named(house, said.recoId, words, { before }))
}

/** The same for an answer, which is told as well to those who took part in the thread. */
export async function answerNotices(house: House, { words, ...said }: Said): Promise<Write[]> {
  const { database } = house
  const to = await named(house, said.recoId, words, {})
  const [thread] = await database.select().from(remarkThread).where(eq(remarkThread.id, said.threadId))
  const authors = await database
    .selectDistinct({ id: remark.authorId })
    .from(remark)
    .where(eq(remark.threadId, said.threadId))
  for (const id of [thread?.openedBy, thread?.assignedTo, ...authors.map(({ id }) => id)]) {
    if (id && !to.has(id)) to.set(id, "answered")
  }
  return noticeWrites(house, said, to)
}

async function named(
  { database }: House,
  recoId: RecoId,
  words: string,
  { givenTo, before = [] }: Pick<Said, "givenTo" | "before">
): Promise<Map<MemberId, NoticeKind>> {
  const asked = mentionedIn(words).filter((id) => !before.includes(id))
  const to = new Map<MemberId, NoticeKind>()
  if (asked.length > 0) {
    const team = (await teamOf(database, recoId)).filter(({ active }) => active).map(({ id }) => id)
    for (const id of asked) if (team.includes(id)) to.set(id, "named")
  }
  if (givenTo) to.set(givenTo, "given")
  return to
}

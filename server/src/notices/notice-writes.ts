import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { Transition } from "@recos/schemas/life/workflow"
import type { NoticeKind } from "@recos/schemas/notices/notice"
import type { House } from "../house.ts"
import { telling, type Write } from "../storage/commit.ts"
import { notice } from "../storage/tables/notices.ts"

/** What happened, and to what. */
export interface Happened {
  recoId: RecoId
  /** Who did it: nobody is told what they have done themselves. */
  actorId: MemberId | null
  threadId?: string
  step?: Transition | null
}

/**
 * The writes that tell members what happened, each as the kind of thing that it is to them: go in the same `commit` as the change.
 * @param mailed those whom a mail of the same batch tells already
 */
export function noticeWrites(
  house: House,
  { recoId, actorId, threadId, step }: Happened,
  to: ReadonlyMap<MemberId, NoticeKind>,
  mailed: ReadonlySet<MemberId> = new Set()
): Write[] {
  const at = house.now()
  return [...to].flatMap(([memberId, kind]) => {
    if (memberId === actorId) return []
    const settledAt = mailed.has(memberId) ? at : null
    const row = { id: house.newId(), memberId, recoId, kind, at, actorId, threadId, step, settledAt }
    return [telling(house.database.insert(notice).values(row), { of: "work", worker: "notices" })]
  })
}

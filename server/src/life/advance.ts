import type { MemberId } from "@recos/schemas/ids"
import type { ReviewFacts } from "@recos/schemas/life/waits-for"
import type { Transition } from "@recos/schemas/life/workflow"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { recordChange } from "../recos/reco-guards.ts"
import type { Reco } from "../recos/standing.ts"
import { telling, type Write } from "../storage/commit.ts"
import { tellTeam } from "./tell-team.ts"

/** What becomes of a reco: a step of its life, or an act of its review that may or may not bring one about. */
export interface Advance {
  actor: { id: MemberId | null }
  /** The reco as it was read before anything else was: it must still be that one. */
  read: Reco
  /** The step that changes the status; null where the act left it as it is. */
  step: Transition | null
  /** The status from now on. */
  status: RecoStatus
  /** The review as it was read, and as it is once all of this is written. */
  review: { before: ReviewFacts; after: ReviewFacts }
  /** Why, in the words of who acts; empty when nothing was said. */
  note: string
  /** Whether the content, too, must be the one that was read, since a version is made of it. */
  frozen?: boolean
  /** What else changes in the record. */
  record?: Pick<Partial<Reco>, "withdrawnReason">
}

/**
 * The one taker of steps: the writes that guard an advance on what was judged, record the new status, and write to those for whom the
 * reco now waits. Whoever decides (a step, a signature, a reading) adds its own writes to the same batch.
 */
export async function advanceWrites(house: House, advance: Advance): Promise<Write[]> {
  const { actor, read, step, status, review, note, frozen, record } = advance
  const moved = status !== read.status
  const guard = recordChange(
    house,
    read,
    { part: step === null ? "review" : "step" },
    { ...record, status },
    { frozen }
  )
  const detail = { step, from: read.status, to: status, note }
  return [
    moved ? telling(guard, { of: "rights-on", recoId: read.id }) : guard,
    ...(moved ? [journalRow(house, { memberId: actor.id, recoId: read.id, event: "reco.status", detail })] : []),
    ...(await tellTeam(house, {
      recoId: read.id,
      actorId: actor.id,
      step,
      before: { status: read.status, review: review.before },
      after: { status, review: review.after },
      note
    }))
  ]
}

import type { MemberId } from "../ids.ts"
import type { Actor } from "../people/member.ts"
import type { RecoStanding } from "../people/permissions.ts"
import type { RecoStatus, TeamRole } from "../vocabulary/closed-lists.ts"
import type { Verdict } from "../vocabulary/languages-and-colleges.ts"
import { type ReviewFacts, waitsFor } from "./waits-for.ts"

/** What happened to a reco that may change what it waits for, as the journal tells it. */
export type LifeEvent = { at: Date } & (
  | { of: "status"; from: RecoStatus; to: RecoStatus }
  /** The seat of the member who looks, in the team; `before` is null where they join. */
  | { of: "seat"; before: TeamRole | null }
  | { of: "reading"; memberId: MemberId; verdict: Verdict }
  | { of: "signature"; memberId: MemberId }
  | { of: "publication-failed" }
  /** The college or the membership of who looks became another: what was before is not told. */
  | { of: "member" }
)

/** Where a reco is for one member, at one moment. */
export interface Stage {
  standing: RecoStanding
  facts: ReviewFacts
}

/**
 * Since when something holds of a reco that holds now: the time of the last event before which it did not. Goes back from what is,
 * undoing one event after the other.
 * @param events the latest first.
 * @returns `always` where it held before all of them, null where they do not tell.
 */
export function heldSince(
  now: Stage,
  events: readonly LifeEvent[],
  holds: (stage: Stage) => boolean
): Date | "always" | null {
  let stage = now
  for (const [place, event] of events.entries()) {
    if (event.of === "member") return null
    stage = undone(stage, event, events.slice(place + 1))
    if (!holds(stage)) return event.at
  }
  return "always"
}

/**
 * Since when a reco waits for a member as it does now.
 * @param events the latest first.
 * @returns null where it waits for nothing of theirs, and where the events do not tell.
 */
export function awaitedSince(actor: Actor, now: Stage, events: readonly LifeEvent[]): Date | null {
  const { code, fromMe } = waitsFor(actor, now.standing, now.facts)
  if (!fromMe) return null
  const since = heldSince(now, events, ({ standing, facts }) => {
    const before = waitsFor(actor, standing, facts)
    return before.code === code && before.fromMe
  })
  // No reco began by waiting for this: an event is missing.
  return since === "always" ? null : since
}

function undone({ standing, facts }: Stage, event: LifeEvent, older: readonly LifeEvent[]): Stage {
  switch (event.of) {
    case "status":
      return { standing: { ...standing, status: event.from }, facts }
    case "seat":
      return { standing: { ...standing, teamRole: event.before }, facts }
    case "reading":
      return { standing, facts: { ...facts, readings: readingsBefore(facts.readings, event.memberId, older) } }
    case "signature": {
      const signatures = facts.signatures.filter(({ memberId }) => memberId !== event.memberId)
      return { standing, facts: { ...facts, signatures } }
    }
    case "publication-failed":
      return { standing, facts: { ...facts, publishing: true } }
    case "member":
      return { standing, facts }
  }
}

/** The readings without the latest of a member, in whose place an earlier one of the same version counted. */
function readingsBefore(
  readings: ReviewFacts["readings"],
  memberId: MemberId,
  older: readonly LifeEvent[]
): ReviewFacts["readings"] {
  const frozen = older.findIndex(({ of }) => of === "status")
  const ofThisVersion = frozen < 0 ? older : older.slice(0, frozen)
  const earlier = ofThisVersion.find((one) => one.of === "reading" && one.memberId === memberId)
  if (earlier?.of !== "reading") return readings.filter((one) => one.memberId !== memberId)
  return readings.map((one) => (one.memberId === memberId ? { ...one, verdict: earlier.verdict } : one))
}

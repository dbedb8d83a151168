import { awaitedSince } from "@recos/schemas/life/awaited-since"
import type { Actor } from "@recos/schemas/people/member"
import type { House } from "../house.ts"
import type { RecoLine } from "../life/reco-lines.ts"
import { waitingRecos } from "../life/waiting-recos.ts"
import { reviewFactsOf } from "../versions/review-facts.ts"
import { lifeEventsOf } from "./life-events.ts"

/** A step of a reco that waits for a member. */
export interface AwaitedStep {
  kind: "step"
  /** Null where the journal does not tell. */
  since: string | null
  reco: RecoLine
}

/** The steps that wait for a member, as many as are asked for at most: readings, signatures, what follows. Never a text that they may write. */
export async function awaitedSteps(house: House, actor: Actor, most: number): Promise<AwaitedStep[]> {
  const lines: RecoLine[] = []
  let after: string | undefined
  do {
    const page = await waitingRecos(house, actor, "steps", after)
    lines.push(...page.items)
    after = page.next ?? undefined
  } while (after !== undefined && lines.length < most)
  const recos = lines.slice(0, most)
  const ids = recos.map(({ id }) => id)
  const facts = await reviewFactsOf(house.database, ids)
  const eventsOf = await lifeEventsOf(house.database, actor.id, ids)
  return recos.map((reco) => {
    const { id, status, teamRole } = reco
    const review = facts.get(id) ?? { readings: [], signatures: [], publishing: false }
    // What waits for who wrote last waits for them whoever wrote last: a reading never does.
    const now = { standing: { status, teamRole, isLastEditor: false }, facts: review }
    return { kind: "step", since: awaitedSince(actor, now, eventsOf(id))?.toISOString() ?? null, reco }
  })
}

import type { RecoId } from "@recos/schemas/ids"
import type { Database } from "../../storage/database.ts"
import type { GradingState } from "../overview/read-overview.ts"
import { gradingRowsOf, seatedOf } from "./grading-rows.ts"
import { standingGradings } from "./standing-gradings.ts"

/** How far the grading of each outcome of a reco is, by the outcome's id; absent when nobody has signed one that counts. */
export async function gradingStatesOf(database: Database, recoId: RecoId): Promise<Map<string, GradingState>> {
  const standing = await standingGradings(database, recoId)
  const states = new Map<string, GradingState>()
  for (const { outcomeId } of seatedOf(await gradingRowsOf(database, recoId))) {
    const agreed = standing.get(outcomeId)?.agreed
    if (agreed) states.set(outcomeId, { state: "agreed", certainty: agreed.certainty, judgements: agreed.judgements })
    else
      states.set(outcomeId, {
        state: standing.has(outcomeId) ? "both-signed" : "one-signed",
        certainty: null,
        judgements: null
      })
  }
  return states
}

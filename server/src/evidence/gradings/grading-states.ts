import type { RecoId } from "@recos/schemas/ids"
import type { Database } from "../../storage/database.ts"
import type { GradingState } from "../overview/read-overview.ts"
import { gradingRowsOf, seatedOf } from "./grading-rows.ts"
import { standingGradings } from "./standing-gradings.ts"

/**
 * How far the grading of each outcome of a reco is, by the outcome's id; absent when nobody has signed one that counts. What was signed on
 * older figures says nothing of those of today: no certainty stands beside them.
 * @param hashes the fingerprint of each outcome's estimate as it stands.
 */
export async function gradingStatesOf(
  database: Database,
  recoId: RecoId,
  hashes: ReadonlyMap<string, string>
): Promise<Map<string, GradingState>> {
  const standing = await standingGradings(database, recoId)
  const seated = Map.groupBy(seatedOf(await gradingRowsOf(database, recoId)), ({ outcomeId }) => outcomeId)
  return new Map(
    [...seated].map(([outcomeId, rows]): [string, GradingState] => {
      const hash = hashes.get(outcomeId)
      const current = rows.filter(({ estimateHash }) => estimateHash === hash)
      const agreed = standing.get(outcomeId)?.agreed
      if (agreed && agreed.estimateHash === hash) {
        const { certainty, judgements } = agreed
        return [outcomeId, { state: "agreed", certainty, judgements }]
      }
      if (current.length === 0) return [outcomeId, { state: "outdated", certainty: null, judgements: null }]
      const isByTwo = standing.has(outcomeId) && current.length === rows.length
      return [outcomeId, { state: isByTwo ? "both-signed" : "one-signed", certainty: null, judgements: null }]
    })
  )
}

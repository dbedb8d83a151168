import type { MemberId, OutcomeId, RecoId } from "@recos/schemas/ids"
import type { Database } from "../../storage/database.ts"
import { type GradingRow, gradingRowsOf } from "./grading-rows.ts"

/** The gradings of one outcome, and among them that of one member. */
export async function ownRow(
  database: Database,
  recoId: RecoId,
  outcomeId: OutcomeId,
  memberId: MemberId
): Promise<{ rows: GradingRow[]; mine: GradingRow | undefined }> {
  const rows = await gradingRowsOf(database, recoId, { outcomeId })
  return { rows, mine: rows.find((row) => row.memberId === memberId) }
}

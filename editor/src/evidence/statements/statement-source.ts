import type { EvidenceOverviewApi } from "@recos/server/api"
import { hc, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT } from "../../api/client.ts"
import { type LiveAnswer, liveAnswer } from "../live-answer.ts"
import { EVIDENCE_PARTS } from "../use-evidence.ts"

const statements = hc<EvidenceOverviewApi>(API, CLIENT).recos[":id"].evidence.statements

/** What the statements of a draft are held against, as the server tells it. */
export type HeldAgainst = InferResponseType<typeof statements.$get, 200>

/** Where the statements of a text take what they are held against from. */
export type StatementSource = LiveAnswer<HeldAgainst>

/** The ground of a draft's statements as it is now: read once for all of them, and only while one is seen. */
export const liveStatements = (recoId: string): StatementSource =>
  liveAnswer(recoId, EVIDENCE_PARTS, () => answerOf(statements.$get({ param: { id: recoId } })))

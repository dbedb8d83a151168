import { memberId, outcomeId, questionId, recoId } from "@recos/schemas/ids"
import { z } from "zod"

const LONGEST = 60

/** What an address of one reco names. */
export const ofReco = z.object({ id: recoId })

/** What an address of one question of a reco names. */
export const ofQuestion = ofReco.extend({ questionId: questionId.min(1).max(LONGEST) })

/** What an address of one outcome of a reco names. */
export const ofOutcome = ofReco.extend({ outcomeId: outcomeId.min(1).max(LONGEST) })

/** What an address of one member names. */
export const ofMember = z.object({ id: memberId.min(1).max(64) })

/** What an address of one moment of a text names: the last change in it. */
export const ofMoment = ofReco.extend({ seq: z.coerce.number().int().positive() })

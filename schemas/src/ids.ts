import { z } from "zod"

/*
 * The ids of the house, each of a kind of its own: one cannot stand for another. What comes from outside is branded where it is parsed,
 * what comes from the database by the columns of its tables; functions ask for the kind that they mean. At run time an id is its string.
 */

export const recoId = z.uuid().brand<"RecoId">()
export type RecoId = z.infer<typeof recoId>

/** One text of a reco, in one language; its room has the same name. */
export const documentId = z.uuid().brand<"DocumentId">()
export type DocumentId = z.infer<typeof documentId>

/** What the house makes is a UUID; what others have published may be any name. */
export const questionId = z.string().brand<"QuestionId">()
export type QuestionId = z.infer<typeof questionId>

export const outcomeId = z.string().brand<"OutcomeId">()
export type OutcomeId = z.infer<typeof outcomeId>

export const memberId = z.string().brand<"MemberId">()
export type MemberId = z.infer<typeof memberId>

/** Never in an address: there a version is its number. */
export type VersionId = string & z.$brand<"VersionId">

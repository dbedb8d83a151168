import type { Verdict } from "@recos/schemas/vocabulary/languages-and-colleges"
import type { ReviewsApi } from "@recos/server/api"
import { hc, type InferRequestType, type InferResponseType } from "hono/client"
import { API, answerOf, CLIENT, doneBy } from "../api/client.ts"

const reco = hc<ReviewsApi>(API, CLIENT).recos[":id"]
const version = reco.versions[":number"]

/** What was noted beside the review, of all versions of a reco. */
export type OutsideReadings = InferResponseType<(typeof reco)["outside-readings"]["$get"]>
type NewTranslationReading = InferRequestType<(typeof version)["translation-readings"]["$post"]>["json"]
type NewEasyReading = InferRequestType<(typeof version)["easy-readings"]["$post"]>["json"]

/** Gives one's reading of the version under review; a second one takes the place of the first. */
export const giveReading = (id: string, number: string, verdict: Verdict, reason: string) =>
  doneBy(version.readings.$post({ param: { id, number }, json: { verdict, reason } }))

/** Signs the text that has this fingerprint, and no other. */
export const signVersion = (id: string, number: string, hash: string) =>
  answerOf(version.signature.$post({ param: { id, number }, json: { hash } }))

export const readOutsideReadings = (id: string) => answerOf(reco["outside-readings"].$get({ param: { id } }))

/** Notes a member's part in a translation of a version. */
export const noteTranslation = (id: string, number: string, json: NewTranslationReading) =>
  doneBy(version["translation-readings"].$post({ param: { id, number }, json }))

/** Notes a session in which people concerned read the text for everyone of a version. */
export const noteEasyReading = (id: string, number: string, json: NewEasyReading) =>
  doneBy(version["easy-readings"].$post({ param: { id, number }, json }))

export const removeTranslation = (id: string, notedId: string) =>
  doneBy(reco["translation-readings"][":notedId"].$delete({ param: { id, notedId } }))

export const removeEasyReading = (id: string, notedId: string) =>
  doneBy(reco["easy-readings"][":notedId"].$delete({ param: { id, notedId } }))

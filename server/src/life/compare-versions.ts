import { seqOfMoment } from "@recos/schemas/history/moment-ref"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { readLiveTexts } from "../collaboration/live-texts.ts"
import { AppError } from "../errors/app-error.ts"
import { readFrozenEvidence } from "../evidence/frozen/read-frozen-evidence.ts"
import { type ComparedVersions, compareStates, isLightState, type RecoState } from "../heavy/compare-states.ts"
import { doApart } from "../heavy/do-apart.ts"
import { findMoment, textOfMoment } from "../history/read-moment.ts"
import type { House } from "../house.ts"
import { authoriseReco } from "../recos/standing.ts"
import { contentOf, frozenDocuments } from "../versions/frozen-documents.ts"
import { findVersion } from "../versions/read-versions.ts"

/**
 * Compares a version with another one, or with the text and the evidence as they are now (`draft`); also moments of the history, of which
 * there is the text alone. What is large is compared apart, in its turn.
 * @throws AppError `forbidden`, `not-found`, `bad-document` (`comparison-too-long` when it takes too long), `too-many` (others wait
 * already).
 */
export async function compareVersions(
  house: House,
  actor: Actor,
  recoId: RecoId,
  older: string,
  newer: string
): Promise<ComparedMoments> {
  await authoriseReco(house.database, actor, "reco.read", recoId)
  const sides = [await sideOf(house, recoId, older), await sideOf(house, recoId, newer)] as const
  const moments = sides.flatMap(({ moment }) => moment ?? [])
  // The evidence has no history of its own: with a moment, texts alone are compared.
  const [before, after] = sides.map(({ state }) => (moments.length > 0 ? { ...state, evidence: undefined } : state))
  if (!before || !after) throw new AppError("not-found")
  return { ...(await compareAside(actor.id, before, after)), moments }
}

/** A comparison, with what is to be said of the moments that it compares. */
export interface ComparedMoments extends ComparedVersions {
  moments: { ref: string; endedAt: string; name: string | null }[]
}

interface Side {
  state: RecoState
  moment?: ComparedMoments["moments"][number]
}

async function sideOf(house: House, recoId: RecoId, ref: string): Promise<Side> {
  if (ref === "draft") return { state: await draftOf(house, recoId) }
  const throughSeq = seqOfMoment(ref)
  if (throughSeq === null) return { state: await frozenOf(house, recoId, ref) }
  const moment = await findMoment(house, recoId, throughSeq)
  const { language, endedAt, name } = moment
  const texts = { [language]: await textOfMoment(house, moment) }
  return { state: { texts, evidence: undefined }, moment: { ref, endedAt: endedAt.toISOString(), name } }
}

/**
 * Compares two states at once where that is quick, apart otherwise.
 * @throws AppError as `doApart`.
 */
export const compareAside = async (
  memberId: Actor["id"],
  before: RecoState,
  after: RecoState,
  milliseconds?: number
): Promise<ComparedVersions> =>
  isLightState(before) && isLightState(after)
    ? compareStates(before, after)
    : doApart(memberId, { kind: "compare", before, after }, milliseconds)

async function frozenOf(house: House, recoId: RecoId, number: string): Promise<RecoState> {
  const content = contentOf(await findVersion(house.database, recoId, number))
  return { texts: frozenDocuments(content), evidence: content.evidence }
}

async function draftOf(house: House, recoId: RecoId): Promise<RecoState> {
  const texts = await readLiveTexts(house, recoId)
  if (texts.some(({ document }) => document === null)) throw new AppError("bad-document")
  return {
    texts: Object.fromEntries(texts.flatMap(({ language, document }) => (document ? [[language, document]] : []))),
    evidence: await readFrozenEvidence(house.database, recoId)
  }
}

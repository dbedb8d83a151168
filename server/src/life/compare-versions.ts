import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { readLiveTexts } from "../collaboration/live-texts.ts"
import { AppError } from "../errors/app-error.ts"
import { readFrozenEvidence } from "../evidence/frozen/read-frozen-evidence.ts"
import { type ComparedVersions, compareStates, isLightState, type RecoState } from "../heavy/compare-states.ts"
import { doApart } from "../heavy/do-apart.ts"
import type { House } from "../house.ts"
import { authoriseReco } from "../recos/standing.ts"
import { contentOf, frozenDocuments } from "../versions/frozen-documents.ts"
import { findVersion } from "../versions/read-versions.ts"

/**
 * Compares a version with another one, or with the text and the evidence as they are now (`draft`). What is large is compared apart, in
 * its turn.
 * @throws AppError `forbidden`, `not-found`, `bad-document` (`comparison-too-long` when it takes too long), `too-many` (others wait
 * already).
 */
export async function compareVersions(
  house: House,
  actor: Actor,
  recoId: RecoId,
  older: string,
  newer: string
): Promise<ComparedVersions> {
  await authoriseReco(house.database, actor, "reco.read", recoId)
  const before = await frozenOf(house, recoId, older)
  const after = newer === "draft" ? await draftOf(house, recoId) : await frozenOf(house, recoId, newer)
  return compareAside(actor.id, before, after)
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

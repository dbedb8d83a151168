import type { EvidenceToExport } from "@recos/schemas/evidence/export/evidence-file"
import type { Actor } from "@recos/schemas/people/member"
import { recoTitleOf } from "../../collaboration/reco-title.ts"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { referencesOf } from "../../references/references-of.ts"
import { readEvidence } from "../frozen/read-frozen-evidence.ts"

/**
 * The evidence of a reco as an export tells it: what a version would freeze of its questions and estimates, and the reco's
 * sources. Gradings that are not agreed stay out of it.
 * @throws AppError `forbidden`, `not-found`.
 */
export async function exportEvidence(house: House, actor: Actor, recoId: string): Promise<EvidenceToExport> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "reco.read", recoId)
  const evidence = await readEvidence(database, recoId)
  const references = await referencesOf(database, recoId)
  return {
    reco: { slug: reco.slug, title: await recoTitleOf(database, recoId) },
    on: house.now().toISOString().slice(0, 10),
    questions: evidence?.questions ?? [],
    references: references.map(({ revision, ...reference }) => reference)
  }
}

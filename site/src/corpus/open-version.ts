import { asReadersAreTold } from "@recos/schemas/document/as-readers-are-told"
import { citationsOf } from "@recos/schemas/document/citations"
import type { RecoDocument } from "@recos/schemas/document/document"
import type { PublishedReco } from "@recos/schemas/publication/published-reco"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { VersionCard } from "./reco-card.ts"
import { keptVersion } from "./version-cache.ts"

/** One version in one language, open for its pages and sheets. */
export interface OpenVersion {
  reco: PublishedReco
  /** As readers are told it: with the certainties and the clinical questions that its evidence says. */
  document: RecoDocument
  /** The sources' ids in the order of their numbers: as first cited, then those never cited. */
  sourceOrder: string[]
}

/** Opens the text of a version that `readCorpus` has read. @throws RangeError when it has not, or not in this language. */
export async function openVersion(version: VersionCard, language: Language, cacheDir: string): Promise<OpenVersion> {
  const kept = await keptVersion(cacheDir, version.digest)
  const document = kept?.documents[language]
  if (!kept || !document) throw new RangeError(`version ${version.number} (${version.digest}) has no ${language} text`)
  const listed = kept.reco.frozen.references.map((reference) => reference.id)
  const cited = citationsOf(document).filter((id) => listed.includes(id))
  const told = asReadersAreTold(document, kept.reco.frozen.evidence)
  return { reco: kept.reco, document: told, sourceOrder: [...new Set([...cited, ...listed])] }
}

import { buildSettings } from "../build-settings.ts"
import { cardsOnce } from "../corpus/kept-cards.ts"
import { readCorpus } from "../corpus/read-corpus.ts"
import type { RecoCard } from "../corpus/reco-card.ts"

/** All recos, by slug: those that the build has just read and checked, once for all its pages; outside a build, read anew. */
export async function allRecos(): Promise<RecoCard[]> {
  const settings = buildSettings()
  return settings.isChecked ? cardsOnce(settings.cacheDir) : readCorpus(settings)
}

import type { RecoDocument } from "@recos/schemas/document/document"
import { plainTextOf } from "@recos/schemas/document/plain-text"
import { nodesOf } from "@recos/schemas/document/walk"
import type { PublishedReco } from "@recos/schemas/publication/published-reco"
import { AUDIENCE_LABELS } from "@recos/schemas/vocabulary/piece-labels"
import type { Words } from "../words/words.ts"

/** Whom a reco is for, in words: the population of its question, else its audiences. */
export function forWhom(document: RecoDocument, reco: PublishedReco, words: Words): string {
  const population = nodesOf(document, "picoItem").find((item) => item.attrs?.part === "population")
  const said = population ? plainTextOf(population).trim() : ""
  return (
    said || reco.frozen.settings.audiences.map((audience) => AUDIENCE_LABELS[audience][words.lang]).join(words.comma)
  )
}

import type { RecoDocument } from "@recos/schemas/document"
import type { Actor } from "@recos/schemas/member"
import { compareDocuments } from "@recos/schemas/versions/compare-documents"
import type { Comparison } from "@recos/schemas/versions/comparison"
import { LANGUAGES, type Language } from "@recos/schemas/vocabulary"
import { AppError } from "../errors.ts"
import type { House } from "../house.ts"
import { readLiveTexts } from "../recos/live-texts.ts"
import { authoriseReco } from "../recos/standing.ts"
import { contentOf, frozenDocuments } from "./frozen-documents.ts"
import { findVersion } from "./read-versions.ts"

type Texts = Partial<Record<Language, RecoDocument>>

/** What differs between two texts of a reco, in each language that both have. */
export interface ComparedVersions {
  documents: Partial<Record<Language, Comparison>>
}

/**
 * Compares a version with another one, or with the text as it is now (`draft`).
 * @throws AppError `forbidden`, `not-found`, `bad-document`.
 */
export async function compareVersions(
  house: House,
  actor: Actor,
  recoId: string,
  older: string,
  newer: string
): Promise<ComparedVersions> {
  await authoriseReco(house.database, actor, "reco.read", recoId)
  const before = await textsOf(house, recoId, older)
  const after = newer === "draft" ? await draftOf(house, recoId) : await textsOf(house, recoId, newer)
  const documents: ComparedVersions["documents"] = {}
  for (const language of LANGUAGES) {
    const [one, other] = [before[language], after[language]]
    if (one && other) documents[language] = compareDocuments(one, other)
  }
  return { documents }
}

const textsOf = async (house: House, recoId: string, number: string): Promise<Texts> =>
  frozenDocuments(contentOf(await findVersion(house.database, recoId, number)))

async function draftOf(house: House, recoId: string): Promise<Texts> {
  const { texts } = await readLiveTexts(house, recoId)
  if (texts.some(({ document }) => document === null)) throw new AppError("bad-document")
  return Object.fromEntries(texts.flatMap(({ language, document }) => (document ? [[language, document]] : [])))
}

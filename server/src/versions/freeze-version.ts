import { citationsOf } from "@recos/schemas/document/citations"
import type { RecoDocument } from "@recos/schemas/document/document"
import { normalizeDocument } from "@recos/schemas/document/normalize"
import { statementsOf } from "@recos/schemas/document/statements"
import { referencesOfEvidence } from "@recos/schemas/evidence/evidence-references"
import type { PublishedEvidence } from "@recos/schemas/evidence/published-evidence"
import { certaintyOfOutcomes, shownCertainty } from "@recos/schemas/evidence/statements/certainty-of-outcomes"
import { groundsByStatement, groundsOf } from "@recos/schemas/evidence/statements/statement-ground"
import type { RecoId } from "@recos/schemas/ids"
import type { Reference } from "@recos/schemas/references/reference"
import { type FrozenContent, frozenContent, type RecoSettings } from "@recos/schemas/versions/frozen"
import { frozenText } from "@recos/schemas/versions/frozen-text"
import { nextNumber, type StatementsByLanguage } from "@recos/schemas/versions/number"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { AppError } from "../errors/app-error.ts"
import { contentHash } from "../storage/content-hash.ts"
import { frozenDocuments } from "./frozen-documents.ts"

export interface Freezing {
  recoId: RecoId
  settings: RecoSettings
  texts: { language: Language; document: RecoDocument }[]
  /**
   * Every reference of the reco: those that the texts cite are kept, in the order of their first citation, then those that
   * only the evidence rests on.
   */
  references: Reference[]
  /** The evidence as it stands; absent where nobody has filled any. */
  evidence?: PublishedEvidence | undefined
  contributors: FrozenContent["contributors"]
  previous: FrozenContent | null
  note: string
  frozenOn: string
}

export interface Frozen {
  content: FrozenContent
  /** The canonical JSON, exactly as hashed. */
  canonical: string
  hash: string
}

/**
 * Makes the immutable content of the next version: the texts in normal form, what they cite, who wrote.
 * Pure: the same input gives the same hash on every machine.
 * @throws AppError `bad-document` when the content does not pass the published contract.
 */
export function freezeVersion(freezing: Freezing): Frozen {
  const documents = Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const text = freezing.texts.find((one) => one.language === language)
      return text ? [[language, normalizeDocument(text.document)]] : []
    })
  ) as Partial<Record<Language, RecoDocument>>
  const rests = freezing.evidence ? referencesOfEvidence(freezing.evidence) : []
  const cited = [...new Set([...Object.values(documents).flatMap(citationsOf), ...rests])]
  const previous = freezing.previous && {
    number: freezing.previous.number,
    statements: statementsByLanguage(frozenDocuments(freezing.previous), freezing.previous.evidence)
  }
  const parsed = frozenContent.safeParse({
    format: 1,
    recoId: freezing.recoId,
    number: nextNumber(previous, statementsByLanguage(documents, freezing.evidence)),
    frozenOn: freezing.frozenOn,
    note: freezing.note,
    previous: previous?.number ?? null,
    settings: freezing.settings,
    documents,
    references: cited.flatMap((id) => freezing.references.filter((reference) => reference.id === id)),
    evidence: freezing.evidence,
    contributors: freezing.contributors
  } satisfies Record<keyof FrozenContent, unknown>)
  if (!parsed.success) throw new AppError("bad-document", {}, { cause: parsed.error })
  const canonical = frozenText(parsed.data)
  return { content: parsed.data, canonical, hash: contentHash(canonical) }
}

/** The statements with the certainty that readers are told: one that follows its outcomes changes with them, without a word of the text. */
function statementsByLanguage(
  documents: Partial<Record<Language, RecoDocument>>,
  evidence: PublishedEvidence | undefined
): StatementsByLanguage {
  const rests = evidence ? groundsByStatement(groundsOf(evidence), evidence.bases) : new Map<string, never>()
  return Object.fromEntries(
    Object.entries(documents).map(([language, text]) => [
      language,
      statementsOf(text).map((statement) => ({
        ...statement,
        certainty: shownCertainty(statement.certainty, certaintyOfOutcomes(rests.get(statement.id) ?? []))
      }))
    ])
  )
}

import { asReadersAreTold } from "@recos/schemas/document/as-readers-are-told"
import type { RecoDocument } from "@recos/schemas/document/document"
import { shownQuestionsOf } from "@recos/schemas/document/evidence-tables"
import { compareEvidence } from "@recos/schemas/evidence/comparison/compare-evidence"
import type { EvidenceChange } from "@recos/schemas/evidence/comparison/evidence-comparison"
import type { PublishedEvidence, PublishedQuestion } from "@recos/schemas/evidence/published-evidence"
import { compareDocuments } from "@recos/schemas/versions/compare-documents"
import type { Comparison } from "@recos/schemas/versions/comparison"
import { figuresApart } from "@recos/schemas/versions/restored-evidence"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { isLight } from "./is-light.ts"

/** A reco at one moment: frozen in a version, or as it is now. */
export interface RecoState {
  texts: Partial<Record<Language, RecoDocument>>
  evidence: PublishedEvidence | undefined
}

/** What differs between two states of a reco: its text in each language that both have, and its evidence. */
export interface ComparedVersions {
  documents: Partial<Record<Language, Comparison>>
  evidence: EvidenceChange[]
  /** The outcomes of both sides whose figures differ, by name: taking the older text up again may propose the older ones. */
  figures: string[]
  /** The questions that the texts of either side show, each side with its own figures. */
  shownQuestions: { older: PublishedQuestion[]; newer: PublishedQuestion[] }
}

/** Compares two states of a reco, its texts and its evidence. Takes time with the square of what changed in a text. */
export function compareStates(older: RecoState, newer: RecoState): ComparedVersions {
  const documents: ComparedVersions["documents"] = {}
  for (const language of LANGUAGES) {
    const [one, other] = [toldText(older, language), toldText(newer, language)]
    if (one && other) documents[language] = compareDocuments(one, other)
  }
  const shown = new Set(
    [...Object.values(older.texts), ...Object.values(newer.texts)]
      .flatMap(shownQuestionsOf)
      .map(({ question }) => question)
  )
  const shownOf = ({ evidence }: RecoState) => (evidence?.questions ?? []).filter(({ id }) => shown.has(id))
  return {
    documents,
    evidence: compareEvidence(older.evidence, newer.evidence),
    figures: figuresApart(older.evidence, newer.evidence).map(({ name }) => name),
    shownQuestions: { older: shownOf(older), newer: shownOf(newer) }
  }
}

/** A text as its readers are told it: a certainty or a clinical question that only the evidence changed has changed for them. */
function toldText({ texts, evidence }: RecoState, language: Language): RecoDocument | undefined {
  const text = texts[language]
  return text && asReadersAreTold(text, evidence)
}

/** Evidence that is compared in less time than a thread takes to start, in UTF-16 units of its JSON. */
const LIGHT_EVIDENCE = 200_000

/** Whether a state can be compared at once, beside those who write. */
export const isLightState = ({ texts, evidence }: RecoState): boolean =>
  Object.values(texts).every(isLight) && (JSON.stringify(evidence)?.length ?? 0) <= LIGHT_EVIDENCE

import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { ar } from "./ar.ts"
import { en } from "./en.ts"
import { fr } from "./fr.ts"

/** What the pages of evidence say, in one language: a language that lacks a key does not compile. */
export interface EvidenceWords {
  findings: Record<
    | "title"
    | "intro"
    | "more"
    | "why"
    | "noReason"
    | "whyConfidence"
    | "noConcern"
    | "peopleAside"
    | "sourceSays"
    | "sourceIsNotOurs"
    | "inPeople"
    | "picture"
    | "unrated"
    | "none",
    string
  > & {
    overall: (certainty: string) => string
    /** Before the time, which its authors typed. */
    followUp: string
    /** A number that the source prints, beside ours. */
    printed: (per1000: string) => string
  }
  decision: Record<
    | "title"
    | "intro"
    | "judgement"
    | "undecided"
    | "livedExperience"
    | "testimonies"
    | "testimoniesIntro"
    | "none"
    | "computed"
    | "notComputed"
    | "otherCertainty"
    | "noReason"
    | "judgementsDiffer"
    | "effects"
    | "conclusion"
    | "endsIn",
    string
  > & {
    collectedOn: (date: string) => string
    /** Whose judgement it is. */
    by: (name: string, date: string) => string
    writtenDown: (name: string) => string
  }
  options: Record<
    | "title"
    | "statusIsNotEvidence"
    | "compare"
    | "eco"
    | "ecoSentence"
    | "carbonApart"
    | "ecoLimits"
    | "dataLimits"
    | "noQuestion"
    | "noValue",
    string
  > & {
    hazardValue: (sum: number, persistence: number, bioaccumulation: number, toxicity: number) => string
    sourced: (source: string, date: string | null) => string
  }
  method: Record<
    "title" | "stated" | "gradings" | "gradingsIntro" | "agreed" | "differed" | "interests" | "none",
    string
  > & {
    kappa: (value: string, band: string) => string
    gradedOn: (date: string) => string
    numerator: string
    denominator: string
  }
  /** What people typed of the evidence is in French on every page: said where it is not French; empty there. */
  untranslated: string
  /** On the first page and on sheets. */
  numbers: Record<"title" | "all" | "sameQuestion", string>
}

const CATALOGUES: Record<Language, EvidenceWords> = { fr, en, ar }

/** The words of the evidence in one language. */
export const evidenceWordsFor = (language: Language): EvidenceWords => CATALOGUES[language]

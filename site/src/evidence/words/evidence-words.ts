import type { GradingDomain } from "@recos/schemas/evidence/grading/domains"
import type { KappaBand } from "@recos/schemas/evidence/grading/reviewer-agreement"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { ar } from "./ar.ts"
import { en } from "./en.ts"
import { fr } from "./fr.ts"

type Weight = "critical" | "important" | "limited"
type MethodField = "goal" | "population" | "users" | "layInput" | "eligibility" | "consensus" | "updating" | "funding"

/** What the pages of evidence say, in one language: a language that lacks a key does not compile. */
export interface EvidenceWords {
  findings: Record<
    | "title"
    | "intro"
    | "more"
    | "noEffect"
    | "notEstimable"
    | "why"
    | "noReason"
    | "sourceSays"
    | "sourceIsNotOurs"
    | "notGraded"
    | "inPeople"
    | "picture"
    | "unrated"
    | "none",
    string
  > & {
    /** Between what is offered and what it is compared with, with its spaces. */
    versus: string
    overall: (certainty: string) => string
    /** « 159 sur 1 000 sans, 111 sur 1 000 avec ». */
    risks: (without: string, withIt: string) => string
    studies: (count: number, shown: string) => string
    participants: (count: number, shown: string) => string
    followUp: (time: string) => string
    weight: Record<Weight, string>
    levels: (levels: number) => string
    raised: (levels: number) => string
    /** A number that the source prints, beside ours. */
    printed: (per1000: string) => string
  }
  domains: Record<GradingDomain, string>
  decision: Record<
    "title" | "intro" | "judgement" | "undecided" | "livedExperience" | "testimonies" | "testimoniesIntro" | "none",
    string
  > & { collectedOn: (date: string) => string }
  options: Record<
    | "title"
    | "outcomes"
    | "status"
    | "statusIsNotEvidence"
    | "exclusions"
    | "interactions"
    | "indication"
    | "compare"
    | "eco"
    | "ecoSentence"
    | "hazard"
    | "risk"
    | "carbon"
    | "carbonApart"
    | "ecoLimits"
    | "dataLimits"
    | "noQuestion"
    | "noValue",
    string
  > & {
    hazardValue: (sum: number, persistence: number, bioaccumulation: number, toxicity: number) => string
    riskLevels: Record<"insignificant" | "low" | "moderate" | "high" | "not-excluded", string>
    sourced: (source: string, date: string | null) => string
  }
  method: Record<
    | "title"
    | "stated"
    | "searches"
    | "indicators"
    | "gradings"
    | "gradingsIntro"
    | "agreed"
    | "differed"
    | "interests"
    | "noLink"
    | "none",
    string
  > & {
    fields: Record<MethodField, string>
    kappa: (value: string, band: string) => string
    bands: Record<KappaBand, string>
    gradedOn: (date: string) => string
    numerator: string
    denominator: string
  }
  /** On the first page and on sheets. */
  numbers: Record<"title" | "all", string>
}

const CATALOGUES: Record<Language, EvidenceWords> = { fr, en, ar }

/** The words of the evidence in one language. */
export const evidenceWordsFor = (language: Language): EvidenceWords => CATALOGUES[language]

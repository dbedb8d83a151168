import type { MethodStatement } from "../evidence/method-statement.ts"
import type { SectionKind } from "../vocabulary/closed-lists.ts"

/** The six domains of AGREE II (Brouwers M. et al., CMAJ 2010;182:E839-842). Items and words are ours. */
export const AGREE_DOMAINS = ["scope", "stakeholders", "rigour", "clarity", "applicability", "independence"] as const
export type AgreeDomain = (typeof AGREE_DOMAINS)[number]

/** Where a person goes to answer an item. */
export type AgreePlace =
  | { page: "method"; field: keyof MethodStatement }
  | { page: "text"; section: SectionKind }
  | { page: "questions" | "decision" | "options" | "team" | "readings" }

interface AgreeItem {
  number: number
  domain: AgreeDomain
  place: AgreePlace
}

/** The 23 items, each with the place where it is filled in. */
export const AGREE_ITEMS: readonly AgreeItem[] = [
  { number: 1, domain: "scope", place: { page: "method", field: "goal" } },
  { number: 2, domain: "scope", place: { page: "questions" } },
  { number: 3, domain: "scope", place: { page: "method", field: "population" } },
  { number: 4, domain: "stakeholders", place: { page: "team" } },
  { number: 5, domain: "stakeholders", place: { page: "method", field: "layInput" } },
  { number: 6, domain: "stakeholders", place: { page: "method", field: "users" } },
  { number: 7, domain: "rigour", place: { page: "method", field: "searches" } },
  { number: 8, domain: "rigour", place: { page: "method", field: "eligibility" } },
  { number: 9, domain: "rigour", place: { page: "questions" } },
  { number: 10, domain: "rigour", place: { page: "method", field: "consensus" } },
  { number: 11, domain: "rigour", place: { page: "decision" } },
  { number: 12, domain: "rigour", place: { page: "text", section: "statements" } },
  { number: 13, domain: "rigour", place: { page: "readings" } },
  { number: 14, domain: "rigour", place: { page: "method", field: "updating" } },
  { number: 15, domain: "clarity", place: { page: "text", section: "statements" } },
  { number: 16, domain: "clarity", place: { page: "options" } },
  { number: 17, domain: "clarity", place: { page: "text", section: "in-brief" } },
  { number: 18, domain: "applicability", place: { page: "decision" } },
  { number: 19, domain: "applicability", place: { page: "text", section: "training" } },
  { number: 20, domain: "applicability", place: { page: "decision" } },
  { number: 21, domain: "applicability", place: { page: "method", field: "indicators" } },
  { number: 22, domain: "independence", place: { page: "method", field: "funding" } },
  { number: 23, domain: "independence", place: { page: "questions" } }
]

import type { DocumentNode } from "@recos/schemas/document/document"
import { plainTextOf } from "@recos/schemas/document/plain-text"
import { statementFacts } from "@recos/schemas/document/statement-words"
import { OPTION_FIELD_LABELS } from "@recos/schemas/evidence/options/option-labels"
import { CERTAINTY_LABELS, NOT_ASSESSED } from "@recos/schemas/vocabulary/certainty-labels"
import {
  alternativeKind,
  certainty,
  direction,
  hasGrade,
  hmpcStatus,
  type Language,
  picoPart,
  strength,
  urgency
} from "@recos/schemas/vocabulary/closed-lists"
import {
  ALTERNATIVE_KIND_LABELS,
  HMPC_STATUS_LABELS,
  PICO_PART_LABELS,
  URGENCY_LABELS
} from "@recos/schemas/vocabulary/piece-labels"
import { HAS_GRADE_LABELS, STATEMENT_OPENERS } from "@recos/schemas/vocabulary/statement-labels"
import { nullable } from "zod/mini"
import { attribute } from "../text/node.ts"

export const oneLine = (node: DocumentNode): string => plainTextOf(node).replaceAll("\n", " ").trim()

/** How strong a statement is, and how sure: the second part may be empty. */
export function judgementsOf(node: DocumentNode, language: Language): { strength: string; surety: string[] } {
  const sure = nullable(certainty).parse(node.attrs?.certainty ?? null)
  const grade = nullable(hasGrade).parse(node.attrs?.hasGrade ?? null)
  const opener = STATEMENT_OPENERS[strength.parse(node.attrs?.strength)][direction.parse(node.attrs?.direction)]
  return {
    strength: opener[language],
    surety: [
      (sure ? CERTAINTY_LABELS[sure] : NOT_ASSESSED)[language],
      grade ? HAS_GRADE_LABELS[grade][language] : ""
    ].filter(Boolean)
  }
}

/** What else a statement tells its readers, a line each: to whom it speaks, and the reasons that it gives. */
export const factLines = (node: DocumentNode, language: Language): string[] =>
  statementFacts(node, language).map(({ name, words }) => `${name}\u202f: ${words}`)

function unavailable(node: DocumentNode, language: Language): string {
  const words = attribute(node, "whenUnavailable")
  return words && `${OPTION_FIELD_LABELS.whenUnavailable[language]}\u202f: ${words}`
}

export const urgencyOf = (node: DocumentNode, language: Language): string =>
  URGENCY_LABELS[urgency.parse(node.attrs?.urgency)][language]

/** A block in one line, with what its attributes say: nobody must take a sign for advice, or a plant for any other. */
export function saidInLine(node: DocumentNode, language: Language): string {
  const text = oneLine(node)
  switch (node.type) {
    case "statement": {
      const { strength: how, surety } = judgementsOf(node, language)
      return text && [`${text} (${[how, ...surety].join(" – ")})`, ...factLines(node, language)].join(" – ")
    }
    case "warningSign":
      return text && `${urgencyOf(node, language)} – ${text}`
    case "alternative":
      return [alternativeInWords(node, language), text, unavailable(node, language)].filter(Boolean).join(" – ")
    case "picoItem":
      return text && `${PICO_PART_LABELS[picoPart.parse(node.attrs?.part)][language]} – ${text}`
    default:
      return text
  }
}

function alternativeInWords(node: DocumentNode, language: Language): string {
  const status = nullable(hmpcStatus).parse(node.attrs?.hmpcStatus ?? null)
  const facts = [
    ALTERNATIVE_KIND_LABELS[alternativeKind.parse(node.attrs?.kind)][language],
    attribute(node, "plantPart"),
    attribute(node, "preparation"),
    status ? HMPC_STATUS_LABELS[status][language] : ""
  ]
  return `${attribute(node, "name")} (${facts.filter(Boolean).join(" – ")})`.trim()
}

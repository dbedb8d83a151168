import { type DocumentProblemCode, PROBLEM_MESSAGES } from "@recos/schemas/document/problem-messages"
import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import type { Missing } from "@recos/schemas/life/workflow"
import type { College, SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { paths } from "../paths.ts"
import { missingMessages } from "./missing-messages.ts"

const OPENING = 80

/** What is missing, as one sentence. */
export function missingSentence(missing: Missing): string {
  const words = missingMessages[interfaceLanguage.value]
  const college: College = missing.college ?? "citizen"
  switch (missing.code) {
    case "document-problem":
      return problemSentence(missing.problem ?? "", sectionOf(missing))
    case "settings-theme":
      return words.settingsTheme
    case "statement-to-reread":
      return words.statementToReread(openingOf(missing.statement ?? ""))
    case "decision-to-reread":
      return words.decisionToReread(openingOf(missing.statement ?? ""))
    case "in-brief-to-reread":
      return words.inBriefToReread
    case "decision-certainty":
      return words.decisionCertainty(openingOf(missing.statement ?? ""))
    case "statement-contradiction":
      return words.statementContradiction(
        openingOf(missing.statement ?? ""),
        missing.sentence?.[interfaceLanguage.value] ?? words.somewhere
      )
    case "team-college":
      return words.teamCollege[college]
    case "reading-college":
      return words.readingCollege[college]
    case "reading-asks-changes":
      return words.readingAsksChanges[college]
    case "signature-college":
      return words.signatureCollege[college]
    case "reason":
      return words.reason
    case "publication-note":
      return words.publicationNote
  }
}

/** How a text begins, enough to know it by. */
const openingOf = (text: string): string => (text.length <= OPENING ? text : `${text.slice(0, OPENING).trimEnd()}…`)

const sectionOf = (missing: Missing): SectionKind | undefined =>
  missing.place.panel === "text" ? missing.place.section : undefined

function problemSentence(problem: string, section: SectionKind | undefined): string {
  const language = interfaceLanguage.value
  const words = missingMessages[language]
  const sentence = isKnown(problem) ? PROBLEM_MESSAGES[problem][language] : words.somewhere
  return section ? words.inSection(SECTION_HEADINGS[section][language], sentence) : sentence
}

const isKnown = (problem: string): problem is DocumentProblemCode => Object.hasOwn(PROBLEM_MESSAGES, problem)

/** The address where what is missing can be put right; nothing for what the step’s own form asks. */
export function missingPlace(recoId: string, { place, problem }: Missing): string | undefined {
  switch (place.panel) {
    case "text":
      // What the outline lacks is nowhere in the text: the list beside it holds the button.
      if (problem?.startsWith("section-") && problem !== "section-empty") return paths.writeWhatIsMissing(recoId)
      if (place.node) return paths.write(recoId, `#node-${place.node}`)
      return paths.write(recoId, place.section ? `#section-${place.section}` : "")
    case "updates":
      return paths.updates(recoId, "beside" in place ? `#beside-${place.beside}` : `#statement-${place.statement}`)
    case "decision":
      return `${paths.decision(recoId)}?question=${place.question}#criterion-${place.criterion}`
    case "settings":
      return paths.settings(recoId)
    case "team":
      return paths.team(recoId)
    case "readings":
    case "signatures":
      return paths.readings(recoId)
    case "form":
      return undefined
  }
}

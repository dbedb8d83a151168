import { CERTAINTY_LABELS } from "../../../vocabulary/certainty-labels.ts"
import { COLLEGE_LABELS } from "../../../vocabulary/labels.ts"
import { COLLEGES } from "../../../vocabulary/languages-and-colleges.ts"
import type { ConclusionType } from "../../decision/conclusion-fields.ts"
import { DECISION_WORDS, decisionInWords, type JudgementInWords } from "../../decision/decision-in-words.ts"
import { EBM_CODES } from "../../fhir/house-terms.ts"
import type { ExportedQuestion } from "../evidence-file.ts"
import { houseId, link, profile, type Resource, text } from "./resource-parts.ts"
import { certaintyConcept } from "./write-certainty.ts"

/** The code system of the guide for the parts of a justification (p-recommendation-justification.fsh). */
const PARTS = "https://fevir.net/resources/CodeSystem/27834"

/** What a question was decided: how strong, in which direction and how sure; then why, judgement by judgement and in words. */
export function writeDecision(
  question: ExportedQuestion,
  about: Resource,
  { prefix, on }: { prefix: string; on: string }
): Resource[] {
  const decided = decisionInWords(question, "en")
  if (!decided) return []
  const type = question.conclusion?.type ?? null
  const shared = (id: string, name: string) => ({
    resourceType: "ArtifactAssessment",
    id: `${prefix}-${id}`,
    ...profile(name),
    ...houseId(question.id),
    date: on,
    artifactReference: link(about)
  })
  const container = (code: string, display: string, component: unknown[]) => ({
    informationType: "container",
    type: { coding: [{ system: PARTS, code, display }] },
    ...(component.length > 0 ? { component } : {})
  })
  const justification = {
    ...shared("justification", "recommendation-justification"),
    content: [
      container(
        "RJCS-content0",
        "Recommendation Specification",
        decided.type ? [said(DECISION_WORDS.type.en, decided.type)] : []
      ),
      container("RJCS-content1", "Evidence", []),
      container("RJCS-1007", "Net Effect", []),
      container("RJCS-content2", "Judgments", decided.judgements.map(judgement)),
      container(
        "RJCS-content3",
        "Considerations",
        decided.parts.map(({ name, words }) => said(name, words))
      )
    ]
  }
  return type === null
    ? [justification]
    : [{ ...shared("rating", "recommendation-rating"), content: rating(question, type) }, justification]
}

const said = (name: string, words: string) => ({ informationType: "comment", type: { text: name }, summary: words })

const rated = (code: string, display: string, classifier: object) => ({
  informationType: "rating",
  type: { coding: [{ system: EBM_CODES, code, display }] },
  classifier: [classifier]
})

const DIRECTIONS: Record<ConclusionType, { strength: string; direction: string }> = {
  "strong-against": { strength: "Strong", direction: "Against" },
  "conditional-against": { strength: "Conditional", direction: "Against" },
  either: { strength: "Conditional", direction: "Either" },
  "conditional-for": { strength: "Conditional", direction: "For" },
  "strong-for": { strength: "Strong", direction: "For" }
}

/** Strength and direction in words: the guide binds them to no code. No certainty is written where none was computed. */
function rating({ overallCertainty }: ExportedQuestion, type: ConclusionType) {
  const { strength, direction } = DIRECTIONS[type]
  return [
    rated("strength-of-recommendation", "Strength of Recommendation", { text: strength }),
    rated("direction-of-recommendation", "Direction of Recommendation", { text: direction }),
    ...(overallCertainty
      ? [
          rated("certainty-of-evidence", "Certainty of Evidence", {
            ...certaintyConcept(overallCertainty),
            text: CERTAINTY_LABELS[overallCertainty].en
          })
        ]
      : [])
  ]
}

/** A judgement of the group, with that of each college which holds its own: one beside the other, never averaged. */
const judgement = ({ criterion, judgement: judged, reason, colleges }: JudgementInWords) => {
  const own = COLLEGES.filter((college) => colleges[college].judgement !== "").map((college) => ({
    informationType: "rating",
    type: { text: COLLEGE_LABELS[college].en },
    classifier: [{ text: colleges[college].judgement }],
    ...text("summary", colleges[college].reason)
  }))
  return {
    informationType: "rating",
    type: { text: criterion },
    classifier: [{ text: judged }],
    ...text("summary", reason),
    ...(own.length > 0 ? { component: own } : {})
  }
}

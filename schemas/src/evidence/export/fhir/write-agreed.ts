import { CONFIDENCE_LABELS } from "../../../vocabulary/confidence-labels.ts"
import { GRADING_DOMAIN_LABELS } from "../../grading/domain-labels.ts"
import { CERQUAL_DOMAINS, DOWN_DOMAINS } from "../../grading/domains.ts"
import { methodOfSigned } from "../../grading/grading-rules.ts"
import { levelLabel } from "../../grading/level-labels.ts"
import type { ExportedQuestion } from "../evidence-file.ts"
import { houseRest, link, profile, type Resource, text } from "./resource-parts.ts"
import { certaintyConcept, domainConcept, levelConcept, OVERALL } from "./write-certainty.ts"

type Agreed = NonNullable<ExportedQuestion["outcomes"][number]["agreed"]>

/** The grading that stands for an outcome, as a certainty of its Evidence. */
export function writeAgreed(agreed: Agreed, effect: Resource, id: string): Resource {
  const { down } = agreed.judgements
  return {
    resourceType: "ArtifactAssessment",
    id,
    ...profile("certainty-of-evidence"),
    ...houseRest(agreed),
    date: agreed.on,
    artifactReference: link(effect),
    content:
      methodOfSigned(agreed.judgements) === "cerqual"
        ? [confidence(agreed)]
        : [
            {
              informationType: "rating",
              type: OVERALL,
              classifier: [certaintyConcept(agreed.certainty)],
              component: DOWN_DOMAINS.flatMap((domain) => {
                const reason = down[domain]
                if (!reason) return []
                return [
                  {
                    informationType: "rating",
                    type: domainConcept(domain),
                    classifier: [levelConcept(reason.levels)],
                    ...text("summary", reason.why)
                  }
                ]
              })
            }
          ]
  }
}

/**
 * The confidence in what people say. FHIR has codes for the certainty of effects alone, so CERQual is written in words: who reads the
 * codes must not take it for a certainty.
 */
const confidence = ({ certainty, judgements: { down } }: Agreed) => ({
  informationType: "rating",
  type: { text: "GRADE-CERQual" },
  classifier: [{ text: CONFIDENCE_LABELS[certainty].en }],
  component: CERQUAL_DOMAINS.flatMap((domain) => {
    const reason = down[domain]
    if (!reason) return []
    return [
      {
        informationType: "rating",
        type: { text: GRADING_DOMAIN_LABELS[domain].en },
        classifier: [{ text: levelLabel(domain, reason.levels).en }],
        ...text("summary", reason.why)
      }
    ]
  })
})

import { DOWN_DOMAINS } from "../../questions/model.ts"
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
    content: [
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

import type { ReasonDomain } from "@recos/schemas/evidence/grading/domains"
import { defineMessages } from "../../messages/catalogue.ts"

/** What one judges of an outcome: GRADE’s domains, and the words of their levels. */
export const domainMessages = defineMessages({
  fr: {
    start: {
      name: "Point de départ",
      unset: "Pas encore choisi"
    },
    names: {
      riskOfBias: "Risque de biais",
      inconsistency: "Hétérogénéité des résultats",
      indirectness: "Preuves indirectes",
      imprecision: "Imprécision",
      publicationBias: "Biais de publication",
      largeEffect: "Effet important",
      doseResponse: "Relation entre la dose et l’effet",
      opposingConfounding: "Facteurs de confusion en sens contraire"
    } satisfies Record<ReasonDomain, string>,
    levels: {
      unset: "Pas encore jugé",
      left: "Laissé de côté",
      noConcern: "Pas de réserve",
      serious: "Réserve grave (−1)",
      verySerious: "Réserve très grave (−2)",
      extremelySerious: "Réserve extrêmement grave (−3)",
      noRaise: "N’augmente pas",
      raiseOne: "Augmente d’un niveau (+1)",
      raiseTwo: "Augmente de deux niveaux (+2)"
    }
  },
  en: {
    start: {
      name: "Starting point",
      unset: "Not chosen yet"
    },
    names: {
      riskOfBias: "Risk of bias",
      inconsistency: "Inconsistency",
      indirectness: "Indirectness",
      imprecision: "Imprecision",
      publicationBias: "Publication bias",
      largeEffect: "Large effect",
      doseResponse: "Dose-response",
      opposingConfounding: "Opposing confounding"
    },
    levels: {
      unset: "Not judged yet",
      left: "Left aside",
      noConcern: "No concern",
      serious: "Serious concern (−1)",
      verySerious: "Very serious concern (−2)",
      extremelySerious: "Extremely serious concern (−3)",
      noRaise: "Does not raise",
      raiseOne: "Raises by one level (+1)",
      raiseTwo: "Raises by two levels (+2)"
    }
  }
})

import { defineMessages } from "../../messages/catalogue.ts"

/** What one judges of an outcome: GRADE's domains, what each asks, and the words of their levels. */
export const domainMessages = defineMessages({
  fr: {
    start: {
      name: "Point de départ",
      help: "Des études randomisées partent d’une certitude élevée, des études d’observation d’une certitude faible.",
      randomised: "Études randomisées : on part de « élevée »",
      observational: "Études d’observation : on part de « faible »",
      other: "Un autre point de départ, avec une raison",
      level: "Certitude de départ",
      why: "Pourquoi ce point de départ",
      unset: "Pas encore choisi"
    },
    down: "Raisons de baisser",
    downHelp: "« Pas encore jugé » n’est pas « pas de réserve » : les cinq raisons se jugent avant de signer.",
    up: "Raisons d’augmenter",
    upHelp: "Surtout pour des études d’observation sans raison de baisser. Laissées de côté, elles ne changent rien.",
    names: {
      riskOfBias: "Risque de biais",
      inconsistency: "Hétérogénéité des résultats",
      indirectness: "Preuves indirectes",
      imprecision: "Imprécision",
      publicationBias: "Biais de publication",
      largeEffect: "Effet important",
      doseResponse: "Relation entre la dose et l’effet",
      opposingConfounding: "Facteurs de confusion en sens contraire"
    },
    help: {
      riskOfBias: "Tirage au sort, aveugle, perdus de vue, résultats choisis : les études sont-elles bien menées ?",
      inconsistency: "Les études trouvent-elles des effets différents, sans explication ?",
      indirectness: "Les personnes, le soin, la comparaison ou ce qui est mesuré diffèrent-ils de la question ?",
      imprecision:
        "L’intervalle de confiance mène-t-il à des décisions différentes, ou y a-t-il trop peu de personnes ?",
      publicationBias: "Des études défavorables ont-elles pu ne pas être publiées ?",
      largeEffect: "Un risque au moins doublé ou divisé par deux ; par cinq pour deux niveaux.",
      doseResponse: "L’effet grandit-il avec la dose ou la durée ?",
      opposingConfounding: "Ce qui fausse les études aurait-il dû cacher l’effet, et non le créer ?"
    },
    level: "Niveau",
    why: "Pourquoi",
    whyHint: "À dire dès que le niveau n’est pas 0.",
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
      help: "Randomised studies start from high certainty, observational studies from low certainty.",
      randomised: "Randomised studies: we start from “high”",
      observational: "Observational studies: we start from “low”",
      other: "Another starting point, with a reason",
      level: "Certainty to start from",
      why: "Why this starting point",
      unset: "Not chosen yet"
    },
    down: "Reasons to lower",
    downHelp: "“Not judged yet” is not “no concern”: all five reasons are judged before signing.",
    up: "Reasons to raise",
    upHelp: "Mostly for observational studies without any reason to lower. Left aside, they change nothing.",
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
    help: {
      riskOfBias: "Randomisation, blinding, losses, selected results: were the studies well done?",
      inconsistency: "Do the studies find different effects, without an explanation?",
      indirectness: "Do the people, the care, the comparison or what is measured differ from the question?",
      imprecision: "Does the confidence interval lead to different decisions, or are there too few people?",
      publicationBias: "May unfavourable studies have stayed unpublished?",
      largeEffect: "A risk at least doubled or halved; by five for two levels.",
      doseResponse: "Does the effect grow with the dose or the duration?",
      opposingConfounding: "Should what distorts the studies have hidden the effect, rather than made it?"
    },
    level: "Level",
    why: "Why",
    whyHint: "To be said for any level that is not 0.",
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

import type { ConfidenceQuestion } from "@recos/schemas/evidence/grading/cerqual"
import type { CertaintyWarning } from "@recos/schemas/evidence/grading/certainty"
import type { ReasonDomain } from "@recos/schemas/evidence/grading/domains"
import { defineMessages } from "../../../messages/catalogue.ts"

/** What is said to whoever judges: what each domain asks, how far it is kept, and what is lacking before one signs. */
export const gradingFormMessages = defineMessages({
  fr: {
    start: {
      help: "Des études randomisées partent d’une certitude élevée, des études d’observation d’une certitude faible.",
      randomised: "Études randomisées\u202f: on part de «\u202félevée\u202f»",
      observational: "Études d’observation\u202f: on part de «\u202ffaible\u202f»",
      other: "Un autre point de départ, avec une raison",
      level: "Certitude de départ",
      why: "Pourquoi ce point de départ"
    },
    down: "Raisons de baisser",
    downHelp:
      "«\u202fPas encore jugé\u202f» n’est pas «\u202fpas de réserve\u202f»\u202f: les cinq raisons se jugent avant de signer.",
    up: "Raisons d’augmenter",
    upHelp: "Surtout pour des études d’observation sans raison de baisser. Laissées de côté, elles ne changent rien.",
    cerqual: "Les quatre composantes, puis la confiance",
    cerqualHelp:
      "On part d’une confiance élevée. Chaque composante dit une réserve\u202f; aucune ne fait baisser à elle seule\u202f: c’est vous qui pesez l’ensemble, à la fin.",
    help: {
      riskOfBias:
        "Tirage au sort, aveugle, perdus de vue, résultats choisis\u202f: les études sont-elles bien menées\u202f?",
      inconsistency: "Les études trouvent-elles des effets différents, sans explication\u202f?",
      indirectness: "Les personnes, le soin, la comparaison ou ce qui est mesuré diffèrent-ils de la question\u202f?",
      imprecision:
        "L’intervalle de confiance mène-t-il à des décisions différentes, ou y a-t-il trop peu de personnes\u202f?",
      publicationBias: "Des études défavorables ont-elles pu ne pas être publiées\u202f?",
      largeEffect: "Un risque au moins doublé ou divisé par deux\u202f; par cinq pour deux niveaux.",
      doseResponse: "L’effet grandit-il avec la dose ou la durée\u202f?",
      opposingConfounding: "Ce qui fausse les études aurait-il dû cacher l’effet, et non le créer\u202f?",
      methodologicalLimitations:
        "La façon dont les études ont été conçues ou menées fait-elle douter du constat\u202f?",
      coherence:
        "Le constat colle-t-il à ce que disent les études, y compris à ce qui le contredit ou s’explique autrement\u202f?",
      adequacy: "Ce que disent les personnes est-il assez riche, et vient-il d’assez d’études et de personnes\u202f?",
      relevance:
        "Les personnes, les lieux et le sujet des études sont-ils ceux de la question, ou seulement proches\u202f?",
      confidence:
        "D’habitude, un niveau de moins au moins par composante où la réserve est grave. Des réserves mineures ou modérées peuvent ne rien changer\u202f; plusieurs ensemble peuvent baisser d’un niveau."
    } satisfies Record<ReasonDomain, string>,
    weighing: {
      "lowered-without-concern": () =>
        "Aucune composante ne dit de réserve\u202f: on ne baisse alors pas la confiance.",
      "serious-not-lowered": (least: number) =>
        `Il y a ${least} réserve${least > 1 ? "s graves" : " grave"}\u202f: d’habitude, on baisse d’${least > 1 ? "autant de niveaux" : "un niveau"} au moins. Sinon, dites pourquoi.`,
      "several-not-lowered": () => "Plusieurs composantes disent une réserve et rien ne baisse\u202f: dites pourquoi."
    } satisfies Record<ConfidenceQuestion, (least: number) => string>,
    level: "Niveau",
    why: "Pourquoi",
    whyHint: "À dire dès que le niveau n’est pas 0.",
    estimateMoved: "L’estimation a changé depuis que vous l’avez évaluée. Relisez-la avant de signer.",
    estimateRead: "J’ai relu l’estimation",
    saved: "Enregistré. Vous seul voyez cette évaluation.",
    saving: "Enregistrement…",
    notSaved: "Pas encore enregistré. Ce que vous avez écrit reste sur cette page.",
    elsewhere: "Votre évaluation a changé dans une autre fenêtre. Choisissez celle à garder.",
    keepHere: "Enregistrer ce qui est sur cette page",
    takeTheirs: "Prendre celle de l’autre fenêtre",
    lacking: "Avant de signer",
    lacks: {
      judgement: (name: string) => `${name}\u202f: à juger`,
      why: (name: string) => `${name}\u202f: dites pourquoi`,
      ratio: (name: string) => `${name}\u202f: le rapport des chiffres ne le permet pas`,
      answer: (name: string) => `${name}\u202f: répondez à ce que les chiffres demandent`,
      concern: (name: string) => `${name}\u202f: rien ne dit ce qui la fait baisser`,
      weighing: (name: string) => `${name}\u202f: dites pourquoi les réserves ne la font pas baisser davantage`
    },
    sign: "Signer mon évaluation",
    signHint: "Vous pourrez reprendre votre signature tant que l’autre personne n’a pas signé.",
    live: {
      title: "Certitude à ce stade",
      none: "Choisissez un point de départ.",
      confidence: "Confiance à ce stade",
      noConfidence: "Jugez les quatre composantes, puis la confiance.",
      warnings: {
        "raised-from-high":
          "On n’augmente pas d’habitude la certitude d’études randomisées. Vérifiez, ou dites pourquoi.",
        "raised-and-lowered": "On n’augmente d’habitude que sans raison de baisser. Vérifiez que les deux sont voulus.",
        "extremely-serious": "Une réserve de trois niveaux est rare. Dites bien pourquoi.",
        "beyond-scale": "Les raisons vont plus loin que l’échelle\u202f: la certitude s’arrête au bout."
      } satisfies Record<CertaintyWarning, string>
    }
  },
  en: {
    start: {
      help: "Randomised studies start from high certainty, observational studies from low certainty.",
      randomised: "Randomised studies: we start from “high”",
      observational: "Observational studies: we start from “low”",
      other: "Another starting point, with a reason",
      level: "Certainty to start from",
      why: "Why this starting point"
    },
    down: "Reasons to lower",
    downHelp: "“Not judged yet” is not “no concern”: all five reasons are judged before signing.",
    up: "Reasons to raise",
    upHelp: "Mostly for observational studies without any reason to lower. Left aside, they change nothing.",
    cerqual: "The four components, then the confidence",
    cerqualHelp:
      "One starts from high confidence. Each component says a concern; none lowers by itself: you weigh them all at the end.",
    help: {
      riskOfBias: "Randomisation, blinding, losses, selected results: were the studies well done?",
      inconsistency: "Do the studies find different effects, without an explanation?",
      indirectness: "Do the people, the care, the comparison or what is measured differ from the question?",
      imprecision: "Does the confidence interval lead to different decisions, or are there too few people?",
      publicationBias: "May unfavourable studies have stayed unpublished?",
      largeEffect: "A risk at least doubled or halved; by five for two levels.",
      doseResponse: "Does the effect grow with the dose or the duration?",
      opposingConfounding: "Should what distorts the studies have hidden the effect, rather than made it?",
      methodologicalLimitations: "Does the way the studies were designed or conducted make one doubt the finding?",
      coherence: "Does the finding fit what the studies say, also what contradicts it or has another explanation?",
      adequacy: "Is what people say rich enough, and does it come from enough studies and people?",
      relevance: "Are the people, places and subject of the studies those of the question, or only close to them?",
      confidence:
        "Usually one level lower at least for each component with serious concerns. Minor or moderate concerns need not change anything; several together may lower by one level."
    },
    weighing: {
      "lowered-without-concern": () => "No component says a concern: the confidence is then not lowered.",
      "serious-not-lowered": (least: number) =>
        `There ${least > 1 ? `are ${least} serious concerns` : "is 1 serious concern"}: one usually lowers by ${least > 1 ? "as many levels" : "one level"} at least. If not, say why.`,
      "several-not-lowered": () => "Several components say a concern and nothing is lowered: say why."
    },
    level: "Level",
    why: "Why",
    whyHint: "To be said for any level that is not 0.",
    estimateMoved: "The estimate has changed since you graded it. Read it again before signing.",
    estimateRead: "I have read the estimate again",
    saved: "Saved. Only you see this grading.",
    saving: "Saving…",
    notSaved: "Not saved yet. What you wrote stays on this page.",
    elsewhere: "Your grading changed in another window. Choose which to keep.",
    keepHere: "Save what is on this page",
    takeTheirs: "Take that of the other window",
    lacking: "Before signing",
    lacks: {
      judgement: (name: string) => `${name}: to be judged`,
      why: (name: string) => `${name}: say why`,
      ratio: (name: string) => `${name}: the ratio of the figures does not allow it`,
      answer: (name: string) => `${name}: answer what the figures ask`,
      concern: (name: string) => `${name}: nothing says what lowers it`,
      weighing: (name: string) => `${name}: say why the concerns do not lower it further`
    },
    sign: "Sign my grading",
    signHint: "You may take your signature back until the other person has signed.",
    live: {
      title: "Certainty so far",
      none: "Choose a starting point.",
      confidence: "Confidence so far",
      noConfidence: "Judge the four components, then the confidence.",
      warnings: {
        "raised-from-high": "The certainty of randomised studies is not usually raised. Check, or say why.",
        "raised-and-lowered": "One usually raises only without any reason to lower. Check that both are meant.",
        "extremely-serious": "A concern of three levels is rare. Say well why.",
        "beyond-scale": "The reasons go further than the scale: the certainty stops at its end."
      }
    }
  }
})

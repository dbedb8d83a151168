import type { Refusal } from "@recos/schemas/people/permissions"
import { REFUSAL_LABELS } from "@recos/schemas/people/refusal-labels"
import { defineMessages } from "../../messages/catalogue.ts"

export const gradingMessages = defineMessages({
  fr: {
    title: "Évaluation de la certitude",
    confidenceTitle: "Évaluation de la confiance (GRADE-CERQual)",
    lead: "Deux personnes évaluent chacune seule, puis se rencontrent. Les trois évaluations sont gardées.",
    hidden: "Le regard de l’autre reste caché jusqu’à ce que vous ayez signé tous les deux.",
    mine: "Mon évaluation",
    outdated: "Évalué sur une estimation plus ancienne.",
    signed: (day: string) => `Vous avez signé le ${day}.`,
    signedBy: (name: string, day: string) => `${name} a signé le ${day}.`,
    signedAside: (name: string) =>
      `${name} a déclaré un lien d’intérêts après avoir signé\u202f: cette évaluation est gardée mais ne compte plus. Une autre personne évalue à sa place.`,
    setAside:
      "Vous avez déclaré un lien d’intérêts après avoir signé. Votre évaluation est gardée mais ne compte plus, et une autre personne évalue ce critère.",
    nobodySigned: "Personne n’a encore signé d’évaluation de ce critère.",
    oneSigned: "Une évaluation est signée. Une deuxième personne doit évaluer ce critère.",
    takeBack: "Reprendre ma signature",
    takeBackOutdated: "Évaluer de nouveau",
    takeBackOutdatedHint:
      "L’estimation a changé. Vous pouvez reprendre votre évaluation\u202f: l’autre redevient cachée, et l’évaluation commune est à refaire.",
    byTwo: "Deux personnes ont déjà signé leur évaluation de ce critère\u202f: une troisième ne compterait pas.",
    draftKept: "Votre brouillon est gardé.",
    closed: {
      ...REFUSAL_LABELS.fr,
      status: "Les évaluations se donnent tant que la reco est un brouillon ou en révision.",
      "team-role": "Votre rôle dans l’équipe permet de lire les évaluations, pas d’en donner.",
      "not-in-team": "Les évaluations se donnent dans l’équipe de la reco."
    } satisfies Record<Refusal, string>,
    both: {
      title: "Les deux évaluations, côte à côte"
    },
    together: {
      title: "Évaluation commune",
      favours: "Ce critère parle en faveur de…",
      favoursChoices: {
        intervention: "ce qui est proposé",
        comparison: "ce à quoi on le compare",
        unclear: "ni l’un ni l’autre, ou on ne sait pas"
      },
      suffices: "À lui seul, ce critère suffirait à porter la recommandation",
      yes: "Oui",
      no: "Non",
      settled: (name: string, day: string) => `Arrêtée par ${name} le ${day}.`,
      somebody: "une personne de l’équipe",
      again: "Revoir l’évaluation commune",
      earlier:
        "Une évaluation commune avait été arrêtée. Elle ne tient plus, car une des évaluations a changé ou ne compte plus.",
      notHasGrade: "Cette certitude (GRADE) ne donne ni le grade de la HAS ni la force de la recommandation.",
      notOfEffects:
        "Cette confiance (GRADE-CERQual) dit si le constat reflète bien ce que vivent les personnes. Elle ne compte pas dans la certitude des effets.",
      differed: "Là où les deux évaluations différaient"
    }
  },
  en: {
    title: "Grading of the certainty",
    confidenceTitle: "Grading of the confidence (GRADE-CERQual)",
    lead: "Two people grade alone, then meet. All three gradings are kept.",
    hidden: "The other’s view stays hidden until you have both signed.",
    mine: "My grading",
    outdated: "Graded on an older estimate.",
    signed: (day: string) => `You signed on ${day}.`,
    signedBy: (name: string, day: string) => `${name} signed on ${day}.`,
    signedAside: (name: string) =>
      `${name} declared a link of interest after signing: this grading is kept but no longer counts. Somebody else grades instead.`,
    setAside:
      "You declared a link of interest after signing. Your grading is kept but no longer counts, and somebody else grades this outcome.",
    nobodySigned: "Nobody has signed a grading of this outcome yet.",
    oneSigned: "One grading is signed. A second person is to grade this outcome.",
    takeBack: "Take my signature back",
    takeBackOutdated: "Grade again",
    takeBackOutdatedHint:
      "The estimate has changed. You may grade again: the other’s grading is hidden again, and the common grading is to be settled anew.",
    byTwo: "Two people have already signed their grading of this outcome: a third would not count.",
    draftKept: "Your draft is kept.",
    closed: {
      ...REFUSAL_LABELS.en,
      status: "Gradings are given while the reco is a draft or under revision.",
      "team-role": "Your role in the team lets you read gradings, not give them.",
      "not-in-team": "Gradings are given in the reco’s team."
    },
    both: {
      title: "Both gradings, side by side"
    },
    together: {
      title: "Common grading",
      favours: "This outcome speaks for…",
      favoursChoices: {
        intervention: "what is offered",
        comparison: "what it is compared with",
        unclear: "neither, or we do not know"
      },
      suffices: "This outcome alone would carry the recommendation",
      yes: "Yes",
      no: "No",
      settled: (name: string, day: string) => `Settled by ${name} on ${day}.`,
      somebody: "somebody of the team",
      again: "Look at the common grading again",
      earlier:
        "A common grading had been settled. It stands no more, as one of the gradings has changed or no longer counts.",
      notHasGrade: "This certainty (GRADE) gives neither the HAS grade nor the strength of the recommendation.",
      notOfEffects:
        "This confidence (GRADE-CERQual) says whether the finding reflects well what people live. It does not count in the certainty of effects.",
      differed: "Where the two gradings differed"
    }
  }
})

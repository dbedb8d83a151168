import type { EffectMeaning } from "@recos/schemas/evidence/effects/meaning-turn"
import { defineMessages } from "../../messages/catalogue.ts"

type Leaning = Exclude<EffectMeaning, "open" | "none">

/** What an accepted change does to what is said elsewhere, and who else has to look at it. */
export const rereadMessages = defineMessages({
  fr: {
    mine: "Vous avez proposé ces chiffres\u202f: une autre personne relit.",
    mineToAccept: "Vous avez proposé ces chiffres\u202f: une autre personne les accepte.",
    others: (names: string) => `Dans l’équipe\u202f: ${names}.`,
    nobodyElse: (names: string) =>
      names === ""
        ? "Personne d’autre dans l’équipe ne peut le faire. Demandez à une personne qui administre la coopérative d’y faire entrer quelqu’un."
        : `Personne d’autre dans l’équipe ne peut le faire. ${names} peut y faire entrer quelqu’un.`,
    takeBack: "Retirer ma proposition",
    besides: "Ce qui parlait aussi de ces chiffres",
    besidesLead:
      "Aucun lien ne dit de quels critères parle un résumé\u202f: il est à relire dès que des chiffres changent.",
    decision: "De la preuve à la décision",
    inBrief: "En bref",
    toRereadDecision: "À relire\u202f: des chiffres de cette question ont changé",
    toRereadInBrief: "À relire\u202f: des chiffres de la reco ont changé",
    seeDecision: "Voir la décision",
    seeInBrief: "Voir dans le texte",
    gone: "(n’est plus là)",
    turn: {
      title: "L’effet change de sens",
      "benefit-harm": "Le bénéfice devient un tort.",
      "harm-benefit": "Le tort devient un bénéfice.",
      "benefit-open": "Le bénéfice n’est plus établi\u202f: l’intervalle comprend maintenant l’absence d’effet.",
      "harm-open": "Le tort n’est plus établi\u202f: l’intervalle comprend maintenant l’absence d’effet.",
      "open-benefit": "Un bénéfice apparaît\u202f: l’intervalle ne comprend plus l’absence d’effet.",
      "open-harm": "Un tort apparaît\u202f: l’intervalle ne comprend plus l’absence d’effet.",
      "more-less": "Il y en avait plus avec l’intervention, il y en a moins.",
      "less-more": "Il y en avait moins avec l’intervention, il y en a plus.",
      "more-open": "L’intervalle comprend maintenant l’absence d’effet.",
      "less-open": "L’intervalle comprend maintenant l’absence d’effet.",
      "open-more": "L’intervalle ne comprend plus l’absence d’effet\u202f: il y en a plus avec l’intervention.",
      "open-less": "L’intervalle ne comprend plus l’absence d’effet\u202f: il y en a moins avec l’intervention."
    },
    leans: (from: Leaning, to: Leaning) =>
      `L’estimation penchait vers ${LEANINGS_FR[from]}, elle penche vers ${LEANINGS_FR[to]}.`,
    sayWhichIsGood:
      "Dites dans le critère si en avoir plus est bon ou mauvais\u202f: ce changement se lira comme un bénéfice ou un tort."
  },
  en: {
    mine: "You proposed these figures: another person reads again.",
    mineToAccept: "You proposed these figures: another person accepts them.",
    others: (names: string) => `In the team: ${names}.`,
    nobodyElse: (names: string) =>
      names === ""
        ? "Nobody else in the team can do it. Ask an administrator of the cooperative to take somebody into it."
        : `Nobody else in the team can do it. ${names} can take somebody into it.`,
    takeBack: "Take my proposal back",
    besides: "What else spoke of these figures",
    besidesLead: "No link tells which outcomes a summary speaks of: it is to be read again as soon as figures change.",
    decision: "Evidence to decision",
    inBrief: "In brief",
    toRereadDecision: "To be read again: figures of this question have changed",
    toRereadInBrief: "To be read again: figures of the reco have changed",
    seeDecision: "See the decision",
    seeInBrief: "See it in the text",
    gone: "(no longer there)",
    turn: {
      title: "The effect changes direction",
      "benefit-harm": "The benefit becomes a harm.",
      "harm-benefit": "The harm becomes a benefit.",
      "benefit-open": "The benefit is no longer established: the interval now holds no effect.",
      "harm-open": "The harm is no longer established: the interval now holds no effect.",
      "open-benefit": "A benefit appears: the interval no longer holds no effect.",
      "open-harm": "A harm appears: the interval no longer holds no effect.",
      "more-less": "There was more of it with the intervention, there is less.",
      "less-more": "There was less of it with the intervention, there is more.",
      "more-open": "The interval now holds no effect.",
      "less-open": "The interval now holds no effect.",
      "open-more": "The interval no longer holds no effect: there is more of it with the intervention.",
      "open-less": "The interval no longer holds no effect: there is less of it with the intervention."
    },
    leans: (from: Leaning, to: Leaning) =>
      `The estimate leaned towards ${LEANINGS_EN[from]}, it leans towards ${LEANINGS_EN[to]}.`,
    sayWhichIsGood:
      "Say in the outcome whether more of it is good or bad: this change will then read as a benefit or a harm."
  }
})

const LEANINGS_FR: Record<Leaning, string> = {
  benefit: "un bénéfice",
  harm: "un tort",
  more: "plus",
  less: "moins"
}
const LEANINGS_EN: Record<Leaning, string> = { benefit: "a benefit", harm: "a harm", more: "more", less: "less" }

import type { ConclusionField } from "@recos/schemas/evidence/decision/conclusion-fields"
import type { EffectMeaning } from "@recos/schemas/evidence/effects/meaning-turn"
import { defineMessages } from "../../messages/catalogue.ts"

/** What stands around a judgement: the effects it is about, the reason it owes, each college's own, and what all of them end in. */
export const decisionPartsMessages = defineMessages({
  fr: {
    groupJudgement: "Jugement du groupe",
    effects: "Les effets dont on juge",
    noEffects: "Aucun effet n’est encore rempli pour ce jugement.",
    unrated: "importance pas encore cotée",
    meanings: {
      benefit: "Bénéfice",
      harm: "Tort",
      more: "Plus avec l’intervention. Bon ou mauvais\u202f: pas encore dit.",
      less: "Moins avec l’intervention. Bon ou mauvais\u202f: pas encore dit.",
      open: "Les études permettent plus et moins",
      none: ""
    } satisfies Record<EffectMeaning, string>,
    differs: (computed: string) =>
      `Les évaluations communes donnent\u202f: ${computed}. Un autre jugement demande une raison. Elle est publiée à côté.`,
    uncomputed:
      "Les évaluations communes ne donnent pas encore de certitude globale. Juger une certitude demande une raison. Elle est publiée à côté.",
    reason: "Pourquoi une autre certitude",
    reasonHint: "Sans elle, la reco ne part pas en relecture.",
    saveReason: "Enregistrer la raison",
    judgeDifferently: "Les jugements diffèrent. Ils sont publiés l’un à côté de l’autre.",
    ownCollege: "Votre collège en juge autrement",
    ownCollegeHint:
      "Ce jugement est celui de votre collège. Il se lit à côté de celui du groupe et ne le remplace pas.",
    judgementOf: (college: string) => `Jugement\u202f: ${college}`,
    writtenDown: (name: string, day: string) => `noté par ${name} le ${day}`,
    somebody: "une personne de l’équipe",
    conclusion: "Conclusion",
    conclusionLead: "Ce à quoi mènent ces jugements. La conclusion est figée et publiée avec la version.",
    concludedBy: (name: string, day: string) => `Dernière conclusion de ${name}, le ${day}.`,
    notConcluded: "Personne n’a encore conclu.",
    type: "Type de recommandation",
    hints: {
      justification: "Ce qui a pesé, d’un côté et de l’autre.",
      subgroups: "Pour qui la réponse serait différente.",
      implementation: "Ce qu’il faut pour le faire\u202f: qui, où, avec quoi.",
      monitoring: "Ce que l’on suit, pour savoir si cela sert.",
      research: "Ce que l’on ne sait pas encore, et qu’une étude pourrait dire."
    } satisfies Record<ConclusionField, string>,
    statements: "Les recommandations qui le disent",
    statementsHint: "Cochez celles du texte où cette décision aboutit.",
    noStatements: "Le texte n’a pas encore de recommandation.",
    emptyStatement: "(recommandation vide)",
    seeStatement: "Voir la recommandation dans le texte",
    save: "Enregistrer la conclusion",
    undo: "Revenir à ce qui est enregistré",
    saved: "La conclusion est enregistrée.",
    unsaved: "Pas encore enregistré.",
    clash: "Quelqu’un d’autre a changé la conclusion. Vos mots sont gardés. Relisez, puis enregistrez."
  },
  en: {
    groupJudgement: "Judgement of the group",
    effects: "The effects that are judged",
    noEffects: "No effect is filled in yet for this judgement.",
    unrated: "importance not rated yet",
    meanings: {
      benefit: "Benefit",
      harm: "Harm",
      more: "More with the intervention. Good or bad: not said yet.",
      less: "Less with the intervention. Good or bad: not said yet.",
      open: "The studies allow for more and for less",
      none: ""
    },
    differs: (computed: string) =>
      `The agreed gradings give: ${computed}. Another judgement asks for a reason, which is published beside it.`,
    uncomputed:
      "The agreed gradings give no overall certainty yet. Judging one asks for a reason, which is published beside it.",
    reason: "Why another certainty",
    reasonHint: "Without it the reco is not sent to review.",
    saveReason: "Save the reason",
    judgeDifferently: "The judgements differ. They are published beside each other.",
    ownCollege: "Your college judges otherwise",
    ownCollegeHint: "This judgement is your college’s. It is read beside the group’s and does not replace it.",
    judgementOf: (college: string) => `Judgement: ${college}`,
    writtenDown: (name: string, day: string) => `written down by ${name} on ${day}`,
    somebody: "somebody in the team",
    conclusion: "Conclusion",
    conclusionLead: "What these judgements lead to. The conclusion is frozen and published with the version.",
    concludedBy: (name: string, day: string) => `Last conclusion by ${name} on ${day}.`,
    notConcluded: "Nobody has concluded yet.",
    type: "Type of recommendation",
    hints: {
      justification: "What weighed, on one side and on the other.",
      subgroups: "For whom the answer would be another.",
      implementation: "What it takes to do it: who, where, with what.",
      monitoring: "What is followed, to know whether it helps.",
      research: "What is not known yet and a study could tell."
    },
    statements: "The statements that say it",
    statementsHint: "Tick those of the text in which this decision ends.",
    noStatements: "The text has no statement yet.",
    emptyStatement: "(empty statement)",
    seeStatement: "See the statement in the text",
    save: "Save the conclusion",
    undo: "Back to what is saved",
    saved: "The conclusion is saved.",
    unsaved: "Not saved yet.",
    clash: "Somebody else has changed the conclusion. Your words are kept. Read again, then save."
  }
})

import { PERSPECTIVE_LABELS } from "@recos/schemas/evidence/questions/question-labels"
import { PICO_PART_LABELS } from "@recos/schemas/vocabulary/piece-labels"
import { defineMessages } from "../../messages/catalogue.ts"
import { plural } from "../../messages/format.ts"
import type { Direction } from "../rows/use-placing.ts"

/** The pages of questions and of their outcomes. */
export const questionMessages = defineMessages({
  fr: {
    title: "Questions",
    lead: "Une question, ce qui compte pour y répondre, et ce que les études en disent. Ce qui compte et se mesure est un «\u202fcritère de jugement\u202f»\u202f: avoir moins mal, éviter une chute.",
    none: "Aucune question pour l’instant",
    noneHint:
      "Posez la première question\u202f: pour qui, que proposer, comparé à quoi. La question clinique du texte la montrera dans les mêmes mots. Celle qui est déjà écrite dans le texte devient une question des preuves par son bouton, là-bas.",
    noneReadOnly: "L’équipe n’a pas encore posé de question.",
    add: "Poser une question",
    addTitle: "Poser une question",
    edit: "Modifier la question",
    editTitle: "Modifier la question",
    remove: "Supprimer la question",
    removeAsk: "Supprimer cette question\u202f?",
    removeLoses: (outcomes: number) =>
      outcomes === 0
        ? "La question disparaît pour toute l’équipe."
        : `La question disparaît pour toute l’équipe, avec ${outcomes} ${plural("fr", outcomes, { one: "critère de jugement", other: "critères de jugement" })}, leurs chiffres et leurs notes d’importance.`,
    removeGraded:
      "Des personnes ont signé leur évaluation d’un critère de cette question\u202f: elle ne peut plus être supprimée.",
    save: "Enregistrer",
    nothing: "Dites au moins pour qui, que proposer ou comparé à quoi\u202f: le reste peut venir plus tard.",
    population: PICO_PART_LABELS.population.fr,
    populationHint: "Les personnes dont il s’agit\u202f: âge, problème de santé, situation.",
    intervention: PICO_PART_LABELS.intervention.fr,
    interventionHint: "Le soin, le médicament, la plante ou l’action étudiée.",
    comparison: PICO_PART_LABELS.comparison.fr,
    comparisonHint: "Rien, les soins habituels, un autre traitement.",
    setting: "Dans quel cadre",
    settingHint: "Facultatif. Par exemple\u202f: en soins primaires, en zone de montagne.",
    perspective: "De quel point de vue",
    perspectives: {
      individual: {
        label: PERSPECTIVE_LABELS.individual.fr,
        hint: "Ce qui compte pour la personne qui décide pour elle-même."
      },
      population: { label: PERSPECTIVE_LABELS.population.fr, hint: "Ce qui compte pour un groupe ou un territoire." }
    },
    outcomes: "Critères de jugement",
    outcomeCount: (count: number) =>
      `${count} ${plural("fr", count, { one: "critère de jugement", other: "critères de jugement" })}`,
    noOutcomes: "Aucun critère de jugement pour l’instant",
    noOutcomesHint:
      "Nommez ce qui compte pour les personnes\u202f: vivre plus longtemps, avoir moins mal, éviter une chute.",
    addOutcome: "Ajouter un critère",
    outcomeName: "Nom du critère",
    outcomeNameHint: "Par exemple\u202f: douleur à 12 semaines.",
    outcomeKind: "Ce qui est mesuré",
    ofThis: (name: string) => `«\u202f${name}\u202f»`,
    moves: { up: "Monter", down: "Descendre" } satisfies Record<Direction, string>,
    placed: (name: string, place: number, of: number) => `«\u202f${name}\u202f» est en place ${place} sur ${of}.`,
    changedMeanwhile: "Quelqu’un d’autre a changé cette question. Vos mots sont gardés. Relisez, puis enregistrez.",
    gone: "Cette question n’existe plus.",
    goneHint: "Elle a sans doute été supprimée par quelqu’un de l’équipe."
  },
  en: {
    title: "Questions",
    lead: "A question, what matters to answer it, and what studies say of that. What matters and can be measured is an “outcome”: hurting less, avoiding a fall.",
    none: "No question yet",
    noneHint:
      "Ask the first question: for whom, what to offer, compared with what. The clinical question of the text will show it in the same words. One that is already written in the text becomes a question of the evidence by its button, there.",
    noneReadOnly: "The team has not asked a question yet.",
    add: "Ask a question",
    addTitle: "Ask a question",
    edit: "Change the question",
    editTitle: "Change the question",
    remove: "Remove the question",
    removeAsk: "Remove this question?",
    removeLoses: (outcomes: number) =>
      outcomes === 0
        ? "The question goes away for the whole team."
        : `The question goes away for the whole team, with ${outcomes} ${plural("en", outcomes, { one: "outcome", other: "outcomes" })}, their figures and their importance ratings.`,
    removeGraded: "People have signed their grading of an outcome of this question: it can no longer be removed.",
    save: "Save",
    nothing: "Say at least for whom, what to offer or compared with what: the rest can come later.",
    population: PICO_PART_LABELS.population.en,
    populationHint: "The people it is about: age, health problem, situation.",
    intervention: PICO_PART_LABELS.intervention.en,
    interventionHint: "The care, medicine, plant or action that was studied.",
    comparison: PICO_PART_LABELS.comparison.en,
    comparisonHint: "Nothing, usual care, another treatment.",
    setting: "In which setting",
    settingHint: "Optional. For example: in primary care, in a mountain area.",
    perspective: "From which point of view",
    perspectives: {
      individual: {
        label: PERSPECTIVE_LABELS.individual.en,
        hint: "What matters to the person who decides for themself."
      },
      population: { label: PERSPECTIVE_LABELS.population.en, hint: "What matters to a group or an area." }
    },
    outcomes: "Outcomes",
    outcomeCount: (count: number) => `${count} ${plural("en", count, { one: "outcome", other: "outcomes" })}`,
    noOutcomes: "No outcome yet",
    noOutcomesHint: "Name what matters to people: living longer, hurting less, avoiding a fall.",
    addOutcome: "Add an outcome",
    outcomeName: "Name of the outcome",
    outcomeNameHint: "For example: pain at 12 weeks.",
    outcomeKind: "What is measured",
    ofThis: (name: string) => `“${name}”`,
    moves: { up: "Move up", down: "Move down" },
    placed: (name: string, place: number, of: number) => `“${name}” is at place ${place} of ${of}.`,
    changedMeanwhile: "Somebody else has changed this question. Your words are kept. Read again, then save.",
    gone: "This question is no longer there.",
    goneHint: "Somebody in the team has probably removed it."
  }
})

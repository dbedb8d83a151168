import type { Severity } from "@recos/schemas/evidence/checks/figure-findings"
import type { OutcomeKind } from "@recos/schemas/evidence/effects/measures"
import { defineMessages } from "../../messages/catalogue.ts"
import { plural } from "../../messages/format.ts"

/** One outcome: what is known of it, and what that makes. */
export const outcomeMessages = defineMessages({
  fr: {
    ofQuestion: "Question",
    kind: "Ce qui est mesuré",
    kinds: {
      dichotomous: "Oui ou non : la personne est concernée, ou pas",
      "time-to-event": "Le temps jusqu’à un événement",
      continuous: "Une mesure ou une échelle",
      rate: "Un nombre d’événements par an",
      narrative: "Des mots, sans chiffres"
    } satisfies Record<OutcomeKind, string>,
    sourceSays: "Ce que dit la source",
    sourceSaysHint:
      "Repris de la source importée, sans changement. L’équipe évalue elle-même : cela ne compte pas à sa place.",
    sourceCertainty: (certainty: string) => `selon la source : ${certainty}`,
    inBrief: "En bref",
    noFigures: "Pas encore de chiffres.",
    withoutAndWith: (without: string, and: string) => `${without} sans l’intervention, ${and} avec.`,
    onThisPage: "Sur cette page",
    toFigures: "Les chiffres",
    toImportance: "L’importance",
    toGrading: "La certitude",
    effect: "Effet",
    studies: "Nombre d’études",
    participants: "Nombre de personnes",
    design: "Type d’études",
    followUp: "Durée de suivi",
    narrative: "Commentaire",
    narrativeOnly: "Ce que les études montrent, en mots",
    baseline: (place: number) => `Risque de base ${place}`,
    remove: "Supprimer ce critère",
    removeAsk: (name: string) => `Supprimer « ${name} » ?`,
    removeLoses: "Le critère disparaît pour toute l’équipe, avec ses chiffres et ses notes d’importance.",
    removeGraded: "Des personnes ont signé leur évaluation de ce critère : il ne peut plus être supprimé.",
    gone: "Ce critère n’existe plus.",
    goneHint: "Il a sans doute été supprimé par quelqu’un de l’équipe.",
    result: "Ce que cela donne",
    resultMissing: "Le calcul apparaît ici dès que l’estimation et un risque de base sont remplis.",
    resultMissingScale: "Le calcul apparaît ici dès que la différence est remplie.",
    without: "Sans l’intervention",
    with: "Avec l’intervention",
    difference: "Différence",
    notEstimable:
      "L’effet absolu n’est pas estimable avec ce risque de base. À partir de zéro, un rapport ne dit pas combien.",
    findings: "À vérifier",
    noFindings: "Rien à signaler dans les chiffres.",
    findingCount: (count: number) => `${count} ${plural("fr", count, { one: "point", other: "points" })} à vérifier`,
    severities: { error: "Erreur", warning: "Attention", notice: "À savoir" } satisfies Record<Severity, string>,
    importance: "Importance pour décider",
    importanceLead:
      "Chaque membre de l’équipe donne sa note. Les collèges sont montrés côte à côte, jamais mêlés. La médiane est la note du milieu.",
    myImportance: "Votre note, de 1 à 9",
    outOfNine: (median: string) => `${median} sur 9`,
    classes: { limited: "limité", important: "important", critical: "critique" },
    rated: "Votre note est enregistrée.",
    takeBack: "Retirer ma note",
    unrated: "Pas encore de note",
    median: (median: string, word: string) => `Médiane ${median}\u202f: ${word}`,
    ratings: (count: number) => `${count} ${plural("fr", count, { one: "note", other: "notes" })}`,
    gradingStates: {
      none: "Pas encore évalué",
      "one-signed": "Une évaluation signée",
      "both-signed": "Deux évaluations signées, à réunir",
      agreed: "Évaluation commune arrêtée"
    }
  },
  en: {
    ofQuestion: "Question",
    kind: "What is measured",
    kinds: {
      dichotomous: "Yes or no: the person is affected, or not",
      "time-to-event": "The time until an event",
      continuous: "A measure or a scale",
      rate: "A number of events a year",
      narrative: "Words, without figures"
    },
    sourceSays: "What the source says",
    sourceSaysHint:
      "Taken from the imported source as it stands. The team grades for itself: this does not count in its place.",
    sourceCertainty: (certainty: string) => `says the source: ${certainty}`,
    inBrief: "In brief",
    noFigures: "No figures yet.",
    withoutAndWith: (without: string, and: string) => `${without} without the intervention, ${and} with it.`,
    onThisPage: "On this page",
    toFigures: "The figures",
    toImportance: "The importance",
    toGrading: "The certainty",
    effect: "Effect",
    studies: "Number of studies",
    participants: "Number of people",
    design: "Kind of studies",
    followUp: "Length of follow-up",
    narrative: "Comment",
    narrativeOnly: "What the studies show, in words",
    baseline: (place: number) => `Baseline risk ${place}`,
    remove: "Remove this outcome",
    removeAsk: (name: string) => `Remove “${name}”?`,
    removeLoses: "The outcome goes away for the whole team, with its figures and its importance ratings.",
    removeGraded: "People have signed their grading of this outcome: it can no longer be removed.",
    gone: "This outcome is no longer there.",
    goneHint: "Somebody in the team has probably removed it.",
    result: "What it makes",
    resultMissing: "The computation appears here once the estimate and a baseline risk are filled in.",
    resultMissingScale: "The computation appears here once the difference is filled in.",
    without: "Without the intervention",
    with: "With the intervention",
    difference: "Difference",
    notEstimable:
      "The absolute effect cannot be estimated with this baseline risk. From zero, a ratio does not say how many.",
    findings: "To be checked",
    noFindings: "Nothing to say about the figures.",
    findingCount: (count: number) => `${count} ${plural("en", count, { one: "point", other: "points" })} to check`,
    severities: { error: "Error", warning: "Warning", notice: "Good to know" },
    importance: "Importance for deciding",
    importanceLead:
      "Each member of the team rates it. The colleges are shown side by side, never mixed. The median is the rating in the middle.",
    myImportance: "Your rating, from 1 to 9",
    outOfNine: (median: string) => `${median} out of 9`,
    classes: { limited: "limited", important: "important", critical: "critical" },
    rated: "Your rating is saved.",
    takeBack: "Take my rating back",
    unrated: "No rating yet",
    median: (median: string, word: string) => `Median ${median}: ${word}`,
    ratings: (count: number) => `${count} ${plural("en", count, { one: "rating", other: "ratings" })}`,
    gradingStates: {
      none: "Not graded yet",
      "one-signed": "One signed grading",
      "both-signed": "Two signed gradings, to be brought together",
      agreed: "Common grading settled"
    }
  }
})

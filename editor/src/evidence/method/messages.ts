import { METHOD_FIELD_LABELS } from "@recos/schemas/evidence/method-labels"
import { defineMessages } from "../../messages/catalogue.ts"

/** The page of the method. */
export const methodMessages = defineMessages({
  fr: {
    title: "Méthode",
    lead: "Comment cette reco a été faite, en mots simples. Ces lignes sont publiées avec elle.",
    toReadiness: "Voir où en est la reco pour AGREE II",
    fields: {
      goal: {
        label: METHOD_FIELD_LABELS.goal.fr,
        hint: "Ce que la reco doit changer, pour qui, et ce que l’on y gagne."
      },
      population: {
        label: METHOD_FIELD_LABELS.population.fr,
        hint: "Les personnes concernées\u202f: âge, situation, problème de santé. Et celles à qui elle ne s’applique pas."
      },
      users: {
        label: METHOD_FIELD_LABELS.users.fr,
        hint: "Les métiers, les proches, les personnes soignées."
      },
      layInput: {
        label: METHOD_FIELD_LABELS.layInput.fr,
        hint: "Comment il a été demandé, quand, et ce qu’il a changé."
      },
      searches: {
        label: METHOD_FIELD_LABELS.searches.fr,
        hint: "Une ligne par base interrogée, avec le jour et les mots employés."
      },
      eligibility: {
        label: METHOD_FIELD_LABELS.eligibility.fr,
        hint: "Ce qui faisait garder une étude, ce qui l’écartait."
      },
      consensus: {
        label: METHOD_FIELD_LABELS.consensus.fr,
        hint: "Qui a écrit, comment les collèges ont voté, ce que l’on fait d’un désaccord."
      },
      updating: {
        label: METHOD_FIELD_LABELS.updating.fr,
        hint: "Qui relit, quand, et ce qui ferait relire plus tôt."
      },
      indicators: {
        label: METHOD_FIELD_LABELS.indicators.fr,
        hint: "De quoi vérifier que la pratique change\u202f: combien de fois, sur combien."
      },
      funding: {
        label: METHOD_FIELD_LABELS.funding.fr,
        hint: "Qui a payé, et comment le contenu est resté indépendant. S’il n’y a rien eu, dites-le."
      }
    },
    search: {
      row: (place: number) => `Recherche ${place}`,
      base: "Base",
      on: "Jour de la recherche",
      strategy: "Mots et filtres employés",
      add: "Ajouter une recherche",
      remove: (place: number) => `Retirer la recherche ${place}`
    },
    indicator: {
      row: (place: number) => `Indicateur ${place}`,
      name: "Ce qui est suivi",
      numerator: "On compte (numérateur)",
      denominator: "Sur (dénominateur)",
      add: "Ajouter un indicateur",
      remove: (place: number) => `Retirer l’indicateur ${place}`
    },
    nothing: "Rien n’est encore dit.",
    save: "Enregistrer la méthode",
    undo: "Revenir à ce qui est enregistré",
    saved: "La méthode est enregistrée.",
    unsaved: "Pas encore enregistré.",
    clash: "Quelqu’un d’autre a changé la méthode. Vos mots sont gardés. Relisez, puis enregistrez."
  },
  en: {
    title: "Method",
    lead: "How this reco was made, in plain words. These lines are published with it.",
    toReadiness: "See how far the reco is for AGREE II",
    fields: {
      goal: { label: METHOD_FIELD_LABELS.goal.en, hint: "What the reco is to change, for whom, and what is gained." },
      population: {
        label: METHOD_FIELD_LABELS.population.en,
        hint: "The people concerned: age, situation, health problem. And those to whom it does not apply."
      },
      users: { label: METHOD_FIELD_LABELS.users.en, hint: "Professions, relatives, people in care." },
      layInput: {
        label: METHOD_FIELD_LABELS.layInput.en,
        hint: "How they were sought, when, and what they changed."
      },
      searches: {
        label: METHOD_FIELD_LABELS.searches.en,
        hint: "One line for each database, with the day and the words used."
      },
      eligibility: {
        label: METHOD_FIELD_LABELS.eligibility.en,
        hint: "What made one keep a study, what set it aside."
      },
      consensus: {
        label: METHOD_FIELD_LABELS.consensus.en,
        hint: "Who wrote, how the colleges voted, what becomes of a disagreement."
      },
      updating: {
        label: METHOD_FIELD_LABELS.updating.en,
        hint: "Who reads again, when, and what would call for it earlier."
      },
      indicators: {
        label: METHOD_FIELD_LABELS.indicators.en,
        hint: "What shows that practice changes: how many times, out of how many."
      },
      funding: {
        label: METHOD_FIELD_LABELS.funding.en,
        hint: "Who paid, and how the content stayed independent. If there was none, say so."
      }
    },
    search: {
      row: (place: number) => `Search ${place}`,
      base: "Database",
      on: "Day of the search",
      strategy: "Words and filters used",
      add: "Add a search",
      remove: (place: number) => `Remove search ${place}`
    },
    indicator: {
      row: (place: number) => `Indicator ${place}`,
      name: "What is followed",
      numerator: "What is counted (numerator)",
      denominator: "Out of (denominator)",
      add: "Add an indicator",
      remove: (place: number) => `Remove indicator ${place}`
    },
    nothing: "Nothing is said yet.",
    save: "Save the method",
    undo: "Go back to what is saved",
    saved: "The method is saved.",
    unsaved: "Not saved yet.",
    clash: "Somebody else has changed the method. Your words are kept. Read again, then save."
  }
})

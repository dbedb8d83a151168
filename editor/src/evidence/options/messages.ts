import type { EcoLack, GroupLack } from "@recos/schemas/evidence/options/eco-values"
import { ECO_RISK_LABELS, ECO_VALUE_LABELS, OPTION_FIELD_LABELS } from "@recos/schemas/evidence/options/option-labels"
import { SUMMARY_WORDS } from "@recos/schemas/evidence/summary/words"
import type { HmpcStatus } from "@recos/schemas/vocabulary/closed-lists"
import { labelsIn } from "@recos/schemas/vocabulary/label"
import { defineMessages } from "../../messages/catalogue.ts"

/** The page of options: the list, what stands beside the effects of each, and two of them compared. */
export const optionMessages = defineMessages({
  fr: {
    title: "Options et plantes",
    lead: "Ce que l’on peut choisir\u202f: un médicament, une plante, autre chose. Les effets viennent des questions\u202f; le reste se dit ici.",
    none: "Aucune option pour l’instant",
    noneHint: "Ajoutez ce que la reco propose, et ce à quoi une personne pourrait penser à la place.",
    noneReadOnly: "L’équipe n’a pas encore décrit d’option.",
    add: "Ajouter une option",
    addTitle: "Ajouter une option",
    edit: "Modifier",
    remove: "Supprimer",
    removeAsk: (name: string) => `Supprimer «\u202f${name}\u202f»\u202f?`,
    removeLoses: "L’option disparaît pour toute l’équipe. Les versions déjà figées la gardent.",
    ofThis: (name: string) => `«\u202f${name}\u202f»`,
    facts: labelsIn(OPTION_FIELD_LABELS, "fr"),
    read: "Lire la monographie",
    onDay: (day: string) => `du ${day}`,
    noQuestion: "Aucune question de la reco n’étudie cette option.",
    statusMeanings: {
      "well-established":
        "Les données de sécurité et d’efficacité suffisent à une autorisation de mise sur le marché, selon l’EMA.",
      traditional:
        "Au moins trente ans d’usage, dont quinze dans l’Union européenne\u202f: sécurité suffisante et efficacité plausible, selon l’EMA.",
      none: "L’EMA n’a pas de monographie pour cette préparation\u202f: cela ne dit rien pour ni contre elle."
    } satisfies Record<HmpcStatus, string>,
    statusIsNotEvidence:
      "Ce statut est réglementaire. Il se lit à côté de la certitude des preuves, et ne la remplace jamais.",
    gaps: labelsIn(ECO_VALUE_LABELS, "fr"),
    gap: (value: string, lacks: string) => `${value}\u202f: il manque ${lacks}. Cette valeur n’est pas comparée.`,
    lacks: { source: "la source", date: "la date", unit: "l’unité" } satisfies Record<EcoLack, string>,
    compare: {
      title: "Comparer deux options",
      lead: "Critère par critère, avec l’effet et la certitude que chaque question a trouvés.",
      tooFew: "Il faut deux options pour comparer.",
      noEffects: "Reliez les options à leurs questions\u202f: leurs effets viennent de là.",
      first: "Première option",
      second: "Deuxième option",
      same: "Choisissez deux options différentes.",
      indirect:
        "Chaque option est comparée à ce que dit sa propre question. Sans étude qui les oppose, l’écart entre les deux n’est pas un effet mesuré.",
      against: (comparison: string) => `comparé à\u202f: ${comparison}`,
      forWhom: (population: string) => `pour\u202f: ${population}`,
      notStudied: "pas étudié",
      noFigure: "sans chiffre",
      notEstimable: "ne peut pas être estimé",
      notGraded: SUMMARY_WORDS.fr.notGraded
    },
    eco: {
      title: "Environnement, entre options d’efficacité égale",
      sentence: "Ces valeurs ne passent jamais avant l’efficacité ni la sécurité.",
      none: "Rien à comparer\u202f: il faut deux options dites d’efficacité égale, les mots qui disent sur quoi, et une valeur avec sa source et sa date.",
      equalOn: "Efficacité jugée égale sur\u202f:",
      hazard: ECO_VALUE_LABELS.hazard.fr,
      hazardValue: (sum: number, persistence: number, bioaccumulation: number, toxicity: number) =>
        `persistance ${persistence}, bioaccumulation ${bioaccumulation}, toxicité ${toxicity}\u202f; somme ${sum} sur 9, pour information`,
      dataLimits: "* la valeur repose en partie sur des données limitées",
      risk: ECO_VALUE_LABELS.risk.fr,
      carbon: ECO_VALUE_LABELS.carbon.fr,
      carbonApart: "ne se compare pas aux autres de ce groupe",
      noValue: "aucune valeur avec sa source et sa date",
      source: (source: string, day: string) => `${source}, ${day}`,
      riskLevels: labelsIn(ECO_RISK_LABELS, "fr"),
      limits: "Ce que ces valeurs ne disent pas",
      limitList: {
        validity:
          "L’indice de danger n’est pas validé au niveau international, et sa méthode est peu expliquée (Académies nationales de médecine, de pharmacie et vétérinaire, 2015).",
        apart:
          "Le danger est celui de la substance\u202f; le risque dépend des quantités vendues en Suède. Aucun des deux ne se déduit de l’autre.",
        equal:
          "À somme égale, deux substances peuvent différer\u202f: regardez les trois nombres et les données de la source.",
        carbon: "L’empreinte carbone ne se compare qu’entre équivalents\u202f: même substance, même dose, même boîte."
      },
      unfinished: (name: string, lacks: string) =>
        `«\u202f${name}\u202f» n’est pas encore comparé\u202f: il manque ${lacks}.`,
      groupLacks: {
        alone: "une deuxième option",
        why: "les mots qui disent sur quoi l’efficacité est égale",
        value: "une valeur avec sa source et sa date"
      } satisfies Record<GroupLack, string>
    }
  },
  en: {
    title: "Options and plants",
    lead: "What people can choose: a medicine, a plant, something else. Effects come from the questions; the rest is said here.",
    none: "No option yet",
    noneHint: "Add what the reco proposes, and what a person might think of instead.",
    noneReadOnly: "The team has not described an option yet.",
    add: "Add an option",
    addTitle: "Add an option",
    edit: "Change",
    remove: "Remove",
    removeAsk: (name: string) => `Remove “${name}”?`,
    removeLoses: "The option goes away for the whole team. Versions frozen before keep it.",
    ofThis: (name: string) => `“${name}”`,
    facts: labelsIn(OPTION_FIELD_LABELS, "en"),
    read: "Read the monograph",
    onDay: (day: string) => `of ${day}`,
    noQuestion: "No question of the reco studies this option.",
    statusMeanings: {
      "well-established": "Data on safety and efficacy suffice for a marketing authorisation, according to the EMA.",
      traditional:
        "At least thirty years of use, fifteen of them in the European Union: sufficient safety and plausible efficacy, according to the EMA.",
      none: "The EMA has no monograph of this preparation: this says nothing for it or against it."
    },
    statusIsNotEvidence:
      "This status is regulatory. It is read beside the certainty of the evidence and never replaces it.",
    gaps: labelsIn(ECO_VALUE_LABELS, "en"),
    gap: (value: string, lacks: string) => `${value}: ${lacks} is missing. This value is not compared.`,
    lacks: { source: "the source", date: "the date", unit: "the unit" },
    compare: {
      title: "Compare two options",
      lead: "Outcome by outcome, with the effect and the certainty that each question has found.",
      tooFew: "It takes two options to compare.",
      noEffects: "Tie the options to their questions: their effects come from there.",
      first: "First option",
      second: "Second option",
      same: "Choose two different options.",
      indirect:
        "Each option is compared with what its own question says. Without a study that opposes them, the gap between the two is no measured effect.",
      against: (comparison: string) => `compared with: ${comparison}`,
      forWhom: (population: string) => `for: ${population}`,
      notStudied: "not studied",
      noFigure: "without figures",
      notEstimable: "cannot be estimated",
      notGraded: SUMMARY_WORDS.en.notGraded
    },
    eco: {
      title: "Environment, between options of equal efficacy",
      sentence: "These values never outweigh efficacy or safety.",
      none: "Nothing to compare: it takes two options said to be of equal efficacy, the words that say on what, and a value with its source and date.",
      equalOn: "Efficacy judged equal on:",
      hazard: ECO_VALUE_LABELS.hazard.en,
      hazardValue: (sum: number, persistence: number, bioaccumulation: number, toxicity: number) =>
        `persistence ${persistence}, bioaccumulation ${bioaccumulation}, toxicity ${toxicity}; sum ${sum} out of 9, for information`,
      dataLimits: "* the value partly rests on limited data",
      risk: ECO_VALUE_LABELS.risk.en,
      carbon: ECO_VALUE_LABELS.carbon.en,
      carbonApart: "does not compare with the others of this group",
      noValue: "no value with its source and date",
      source: (source: string, day: string) => `${source}, ${day}`,
      riskLevels: labelsIn(ECO_RISK_LABELS, "en"),
      limits: "What these values do not say",
      limitList: {
        validity:
          "The hazard index is not validated internationally, and its method is little explained (French academies of medicine, pharmacy and veterinary medicine, 2015).",
        apart:
          "Hazard is of the substance; risk depends on the quantities sold in Sweden. Neither is worked out from the other.",
        equal: "With equal sums two substances may differ: look at the three numbers and at the data of the source.",
        carbon: "A carbon footprint compares only between equivalents: the same substance, dose and pack."
      },
      unfinished: (name: string, lacks: string) => `“${name}” is not compared yet: ${lacks} is missing.`,
      groupLacks: {
        alone: "a second option",
        why: "what says on what the efficacy is equal",
        value: "a value with its source and date"
      }
    }
  }
})

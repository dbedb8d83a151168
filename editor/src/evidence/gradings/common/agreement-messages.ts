import { KAPPA_BAND_LABELS } from "@recos/schemas/evidence/grading/kappa-labels"
import { labelsIn } from "@recos/schemas/vocabulary/label"
import { defineMessages } from "../../../messages/catalogue.ts"
import { plural } from "../../../messages/format.ts"
import type { InterfaceLanguage } from "../../../messages/interface-language.ts"

const outcomes = (language: InterfaceLanguage, count: number, forms: { one: string; other: string }) =>
  `${count} ${plural(language, count, forms)}`

/** How far two reviewers agree, and how sure one is of a whole question. */
export const agreementMessages = defineMessages({
  fr: {
    agreement: {
      title: "Accord entre les deux regards",
      none: "Trop peu de critères évalués deux fois, ou tous au même niveau\u202f: on ne peut rien dire de l’accord.",
      pairs: (count: number) =>
        `Sur ${outcomes("fr", count, { one: "critère évalué deux fois", other: "critères évalués deux fois" })}.`,
      kappa: (value: string) => `Kappa pondéré\u202f: ${value}`,
      bands: labelsIn(KAPPA_BAND_LABELS, "fr"),
      help: "1\u202f: les deux personnes jugent pareil partout. 0\u202f: pas mieux que le hasard. Mots de Landis et Koch (1977)."
    },
    overall: {
      title: "Certitude de la question",
      noCritical: "Aucun critère n’est encore critique (importance de 7 à 9) pour l’un des collèges.",
      pending: (pending: number, critical: number) =>
        `${pending} critère${pending > 1 ? "s" : ""} critique${pending > 1 ? "s" : ""} sur ${critical} attend${pending > 1 ? "ent" : ""} une évaluation commune.`,
      rule: "Un critère compte comme critique dès que la médiane d’un des deux collèges est de 7 ou plus\u202f: aucun collège ne peut écarter ce qui compte pour l’autre. Ce que disent les personnes s’évalue à part et n’entre pas dans cette certitude."
    }
  },
  en: {
    agreement: {
      title: "Agreement between the two views",
      none: "Too few outcomes graded twice, or all at the same level: nothing can be said of the agreement.",
      pairs: (count: number) =>
        `Over ${outcomes("en", count, { one: "outcome graded twice", other: "outcomes graded twice" })}.`,
      kappa: (value: string) => `Weighted kappa: ${value}`,
      bands: labelsIn(KAPPA_BAND_LABELS, "en"),
      help: "1: both people judge the same everywhere. 0: no better than chance. Words of Landis and Koch (1977)."
    },
    overall: {
      title: "Certainty of the question",
      noCritical: "No outcome is critical yet (importance 7 to 9) for either college.",
      pending: (pending: number, critical: number) =>
        `${pending} of ${critical} critical outcome${critical === 1 ? "" : "s"} awaits a common grading.`,
      rule: "An outcome counts as critical once the median of either college is 7 or more: no college can set aside what matters to the other. What people say is graded apart and has no part in this certainty."
    }
  }
})

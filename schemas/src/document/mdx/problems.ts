import type { Language } from "../../vocabulary/closed-lists.ts"

const MDX_PROBLEM_CODES = [
  "front-matter",
  "syntax",
  "import",
  "export",
  "expression",
  "html",
  "component",
  "attribute",
  "attribute-missing",
  "attribute-value",
  "nesting",
  "title",
  "outside-section",
  "section-twice",
  "address",
  "not-kept"
] as const
export type MdxProblemCode = (typeof MDX_PROBLEM_CODES)[number]

/** Something in a file that is not a reco's text, with its place and a sentence for people. */
export interface MdxProblem {
  code: MdxProblemCode
  line: number
  column?: number
  /** The piece of the file that is meant: a tag, an attribute, an address. */
  detail: string
  message: Record<Extract<Language, "fr" | "en">, string>
}

const MESSAGES: Record<MdxProblemCode, (detail: string) => MdxProblem["message"]> = {
  "front-matter": () => ({
    fr: "Le fichier doit commencer par l’en-tête «\u202fformat: 1\u202f» et «\u202flang: fr\u202f» (ou en, ar) entre deux lignes «\u202f---\u202f».",
    en: "The file must begin with “format: 1” and “lang: fr” (or en, ar) between two lines “---”."
  }),
  syntax: (detail) => ({
    fr: `Le texte ne peut pas être lu ici. Vérifiez les balises et les accolades. (${detail})`,
    en: `The text cannot be read here. Check its tags and braces. (${detail})`
  }),
  import: () => ({
    fr: "Un «\u202fimport\u202f» n’est pas du texte. Retirez cette ligne.",
    en: "An “import” is not text. Remove this line."
  }),
  export: () => ({
    fr: "Un «\u202fexport\u202f» n’est pas du texte. Retirez cette ligne.",
    en: "An “export” is not text. Remove this line."
  }),
  expression: (detail) => ({
    fr: `Une expression entre accolades n’est pas du texte\u202f: ${detail}. Retirez-la, ou écrivez \\{ pour une accolade.`,
    en: `An expression in braces is not text: ${detail}. Remove it, or write \\{ for a brace.`
  }),
  html: (detail) => ({
    fr: `La balise HTML ${detail} n’est pas permise. Gardez son texte et retirez la balise.`,
    en: `The HTML tag ${detail} is not allowed. Keep its text and remove the tag.`
  }),
  component: (detail) => ({
    fr: `Le composant ${detail} n’existe pas dans une reco. Retirez-le.`,
    en: `There is no component ${detail} in a reco. Remove it.`
  }),
  attribute: (detail) => ({
    fr: `L’attribut ${detail} n’est pas permis ici. Retirez-le.`,
    en: `The attribute ${detail} is not allowed here. Remove it.`
  }),
  "attribute-missing": (detail) => ({
    fr: `Il manque l’attribut ${detail}. Ajoutez-le.`,
    en: `The attribute ${detail} is missing. Add it.`
  }),
  "attribute-value": (detail) => ({
    fr: `Cette valeur n’est pas permise\u202f: ${detail}. Choisissez une valeur du format.`,
    en: `This value is not allowed: ${detail}. Choose a value of the format.`
  }),
  nesting: (detail) => ({
    fr: `Cet élément n’est pas à sa place\u202f: ${detail}. Déplacez-le selon le format.`,
    en: `This element is not in its place: ${detail}. Move it as the format says.`
  }),
  title: () => ({
    fr: "Le texte doit commencer par un seul titre, en mots simples\u202f: «\u202f# Titre\u202f».",
    en: "The text must begin with one title in plain words: “# Title”."
  }),
  "outside-section": () => ({
    fr: "Après le titre, tout le texte doit être dans des sections. Déplacez ce passage dans l’une d’elles.",
    en: "After the title all text must be in sections. Move this passage into one of them."
  }),
  "section-twice": (detail) => ({
    fr: `La section ${detail} est là deux fois. Réunissez les deux.`,
    en: `The section ${detail} is there twice. Bring the two together.`
  }),
  address: (detail) => ({
    fr: `L’adresse ${detail} n’est pas permise. Un lien commence par https://, http://, mailto: ou tel:.`,
    en: `The address ${detail} is not allowed. A link begins with https://, http://, mailto: or tel:.`
  }),
  "not-kept": (detail) => ({
    fr: `Une reco ne peut pas contenir cet élément\u202f: ${detail}. Écrivez-le autrement.`,
    en: `A reco cannot hold this element: ${detail}. Write it another way.`
  })
}

/** Makes a problem with its sentences. Long details are cut: a problem is read on one line. */
export function mdxProblem(code: MdxProblemCode, line: number, column: number | undefined, detail: string): MdxProblem {
  const short = detail.length > 80 ? `${detail.slice(0, 79)}…` : detail
  return { code, line, ...(column === undefined ? {} : { column }), detail: short, message: MESSAGES[code](short) }
}

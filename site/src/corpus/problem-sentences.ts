import type { CorpusProblem } from "./corpus-problem.ts"

/** What the gate refuses inside a text comes with its own sentences. */
type ProblemCode = Exclude<CorpusProblem["code"], "text-refused">

type Sentences = Record<ProblemCode, (detail: string) => string>

const fr: Sentences = {
  unreadable: (detail) =>
    `Ce fichier ne peut pas être lu (${detail}). Vérifiez qu’il existe et que ses droits le permettent.`,
  "not-json": (detail) => `Ce fichier n’est pas du JSON valable\u202f: ${detail}`,
  shape: (detail) => `Ce fichier n’a pas la forme attendue\u202f: ${detail}`,
  "text-missing": (detail) => `La langue «\u202f${detail}\u202f» est annoncée dans reco.json, mais son texte manque.`,
  "hash-differs": (detail) =>
    `L’empreinte annoncée n’est pas celle du contenu (${detail}). Une version publiée ne change jamais\u202f: rétablissez le fichier d’origine, ou publiez une nouvelle version.`,
  "folder-differs": (detail) => `Le nom du dossier ne correspond pas au contenu\u202f: ${detail}`,
  "asset-missing": (detail) => `L’image ${detail} est citée dans le texte, mais elle manque dans le dossier assets.`,
  "alternative-text-missing": (detail) => `L’image ${detail} n’a pas de texte de remplacement.`,
  "question-missing": (detail) =>
    `Le tableau des preuves ${detail} montre une question que cette version n’a pas dans reco.json.`
}

const en: Sentences = {
  unreadable: (detail) => `This file cannot be read (${detail}). Check that it exists and that its rights allow it.`,
  "not-json": (detail) => `This file is not valid JSON: ${detail}`,
  shape: (detail) => `This file does not have the expected shape: ${detail}`,
  "text-missing": (detail) => `The language “${detail}” is announced in reco.json, but its text is missing.`,
  "hash-differs": (detail) =>
    `The announced fingerprint is not that of the content (${detail}). A published version never changes: put the original file back, or publish a new version.`,
  "folder-differs": (detail) => `The folder’s name does not match its content: ${detail}`,
  "asset-missing": (detail) => `The picture ${detail} is named in the text but missing from the assets folder.`,
  "alternative-text-missing": (detail) => `The picture ${detail} has no alternative text.`,
  "question-missing": (detail) =>
    `The evidence table ${detail} shows a question that this version does not have in reco.json.`
}

/** What is wrong, said to a person. `detail` is the field, node or value at fault, as found. */
export function problemMessage(code: ProblemCode, detail: string): CorpusProblem["message"] {
  return { fr: fr[code](detail), en: en[code](detail) }
}

import { type InterfaceLanguage, interfaceLanguage } from "./interface-language.ts"

/** A sentence, or a function that makes one from what it speaks of. */
type Wording = string | ((...speaksOf: never[]) => string)
type Wordings = { [key: string]: Wording | Wordings }

export type Catalogue<French extends Wordings> = Record<InterfaceLanguage, French>

/** Declares the sentences of a feature. English must have each key of French, with the same parameters. */
export function defineMessages<French extends Wordings>(catalogue: {
  fr: French
  en: NoInfer<French>
}): Catalogue<French> {
  return catalogue
}

/** The sentences of a feature in the language of the workspace; a component that reads them is drawn again on a change. */
export function useMessages<French extends Wordings>(catalogue: Catalogue<French>): French {
  return catalogue[interfaceLanguage.value]
}

import { nameIn, type Theme } from "@recos/schemas/themes/theme"
import { interfaceLanguage } from "../messages/interface-language.ts"
import type { Choice } from "../ui/field.tsx"

/** A theme as a choice of a form; `lang` when its name is not in the language of the workspace. */
export function themeChoice({ slug, names }: Pick<Theme, "slug" | "names">): Choice {
  const { text, lang } = nameIn(names, interfaceLanguage.value)
  return { value: slug, label: text, ...(lang !== interfaceLanguage.value && { lang }) }
}

/** Themes as choices, by name. */
export function themeChoices(themes: readonly Theme[]): Choice[] {
  const { compare } = new Intl.Collator(interfaceLanguage.value)
  return themes.map(themeChoice).toSorted((one, other) => compare(one.label, other.label))
}

import type { Language } from "../vocabulary/closed-lists.ts"
import { type Label, label } from "../vocabulary/label.ts"

/** A subject under which recos are filed: one of a list that the cooperative keeps. */
export interface Theme {
  /** Its address, for ever: published versions name it so. */
  slug: string
  /** French is always given; English and Arabic are empty until somebody writes them. */
  names: Label
  /** The theme that has taken its place: whoever asks for this one gets that one. */
  mergedInto: string | null
  /** Offered no more. What bears it keeps it. */
  retired: boolean
}

const founding = (slug: string, names: Label): Theme => ({ slug, names, mergedInto: null, retired: false })

/** The themes of a house that has changed nothing, and of a corpus published before the list was kept. */
export const FOUNDING_THEMES: readonly Theme[] = [
  founding("back-and-joints", label("Dos et articulations", "Back and joints", "الظهر والمفاصل")),
  founding("breathing", label("Respiration", "Breathing", "التنفس")),
  founding("children", label("Enfants", "Children", "الأطفال")),
  founding("environment", label("Environnement et santé", "Environment and health", "البيئة والصحة")),
  founding("heart-and-vessels", label("Cœur et vaisseaux", "Heart and vessels", "القلب والأوعية")),
  founding("infections", label("Infections", "Infections", "العدوى")),
  founding(
    "metabolism",
    label("Diabète, poids et métabolisme", "Diabetes, weight and metabolism", "السكري والوزن والأيض")
  ),
  founding("sleep-and-mind", label("Sommeil et santé mentale", "Sleep and mental health", "النوم والصحة النفسية"))
]

/** Whether a theme may be chosen for a reco that does not bear it yet. */
export const isOffered = ({ mergedInto, retired }: Pick<Theme, "mergedInto" | "retired">): boolean =>
  mergedInto === null && !retired

/**
 * The theme that answers for a slug today: itself, or the one that has taken its place, however many times over.
 * @returns null for a slug that the list does not know
 */
export function themeToday(themes: readonly Theme[], slug: string): Theme | null {
  const bySlug = new Map(themes.map((theme) => [theme.slug, theme]))
  let theme = bySlug.get(slug)
  // A list of n themes is followed n times at most: a circle, which no writer makes, ends.
  for (let steps = themes.length; steps > 0 && theme?.mergedInto; steps--) theme = bySlug.get(theme.mergedInto)
  return theme ?? null
}

/** The same for several slugs, each theme once, in the order of the slugs; a slug unknown to the list stays as it is. */
export function slugsToday(themes: readonly Theme[], slugs: readonly string[]): string[] {
  return [...new Set(slugs.map((slug) => themeToday(themes, slug)?.slug ?? slug))]
}

/** A name as it can be read in a language: in that one, or else in French, which is then said. */
export function nameIn(names: Label, language: Language): { text: string; lang: Language } {
  return names[language] === "" ? { text: names.fr, lang: "fr" } : { text: names[language], lang: language }
}

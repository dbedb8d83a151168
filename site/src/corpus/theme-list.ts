import { readFileSync } from "node:fs"
import { join } from "node:path"
import { publishedThemes } from "@recos/schemas/themes/published-themes"
import { FOUNDING_THEMES, type Theme, themeToday } from "@recos/schemas/themes/theme"
import type { Label } from "@recos/schemas/vocabulary/label"
import { parseChecked } from "./parse-checked.ts"

/** A theme as a reco is filed under it today. */
export interface FiledUnder {
  slug: string
  names: Label
}

const FILE = "themes.json"

/**
 * The list of themes that the cooperative keeps, beside its recos; the founding ones where there is no such file.
 * @throws RefusedCorpus when the file has another shape.
 */
export function readThemeList(recosDir: string): readonly Theme[] {
  try {
    return parseChecked(publishedThemes, readFileSync(join(recosDir, FILE), "utf8"), FILE).themes
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return FOUNDING_THEMES
    throw error
  }
}

/**
 * The themes of a reco as they are today, each once, from the slugs that its version holds for ever. One that the list does not know
 * goes by its slug.
 */
export function filedUnder(themes: readonly Theme[], slugs: readonly string[]): FiledUnder[] {
  const found = new Map<string, FiledUnder>()
  for (const slug of slugs) {
    const today = themeToday(themes, slug) ?? { slug, names: { fr: slug, en: "", ar: "" } }
    if (!found.has(today.slug)) found.set(today.slug, { slug: today.slug, names: today.names })
  }
  return [...found.values()]
}

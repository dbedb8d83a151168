import { looksAlike } from "@recos/schemas/people/looks-alike"
import type { Label } from "@recos/schemas/vocabulary/label"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { AppError } from "../errors/app-error.ts"
import type { KeptTheme } from "./read-themes.ts"

/**
 * Refuses names that readers could take for another theme's. Those merged away are read nowhere.
 * @throws AppError `conflict` (theme-named).
 */
export function refuseNamesTaken(themes: readonly KeptTheme[], names: Label, own?: string): void {
  const isTaken = ({ slug, names: theirs, mergedInto }: KeptTheme) =>
    slug !== own &&
    mergedInto === null &&
    LANGUAGES.some((language) => names[language] !== "" && looksAlike(names[language], theirs[language]))
  if (themes.some(isTaken)) throw new AppError("conflict", { reason: "theme-named" })
}

/** The columns of names. */
export const nameColumns = ({ fr, en, ar }: Label) => ({ nameFr: fr, nameEn: en, nameAr: ar })

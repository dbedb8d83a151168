import { isOffered, slugsToday } from "@recos/schemas/themes/theme"
import { AppError } from "../errors/app-error.ts"
import type { Database } from "../storage/database.ts"
import { readThemes } from "./read-themes.ts"

/**
 * The themes that are chosen for a reco, each once: a merged one becomes the one in its place, a retired or unknown one may stay where
 * it is already.
 * @param borne the slugs that the reco bears
 * @throws AppError `bad-input` (theme-not-offered).
 */
export async function chosenThemes(
  database: Database,
  chosen: readonly string[],
  borne: readonly string[]
): Promise<string[]> {
  const themes = await readThemes(database)
  const bearing = new Set(slugsToday(themes, borne))
  const offered = new Set(themes.filter(isOffered).map(({ slug }) => slug))
  const today = slugsToday(themes, chosen)
  if (today.some((slug) => !offered.has(slug) && !bearing.has(slug)))
    throw new AppError("bad-input", { reason: "theme-not-offered" })
  return today
}

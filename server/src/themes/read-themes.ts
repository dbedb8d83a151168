import type { Theme } from "@recos/schemas/themes/theme"
import { asc } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { theme } from "../storage/tables/themes.ts"

/** A theme as it is kept; `revision` is what a change of it names. */
export interface KeptTheme extends Theme {
  revision: number
}

/** The whole list, by slug: those offered, those merged into others and those retired. */
export async function readThemes(database: Database): Promise<KeptTheme[]> {
  const rows = await database.select().from(theme).orderBy(asc(theme.slug))
  return rows.map(({ slug, nameFr, nameEn, nameAr, mergedInto, retired, revision }) => ({
    slug,
    names: { fr: nameFr, en: nameEn, ar: nameAr },
    mergedInto,
    retired,
    revision
  }))
}

import type { Actor } from "@recos/schemas/people/member"
import { numberedSlug, slugify } from "@recos/schemas/text/slug"
import { LONGEST_THEME_SLUG, themeNames, themeSlug } from "@recos/schemas/themes/published-themes"
import type { Label } from "@recos/schemas/vocabulary/label"
import { z } from "zod"
import type { House } from "../house.ts"
import { queueRebuild } from "../jobs/queue-job.ts"
import { journalRow } from "../journal/journal-row.ts"
import { authorise } from "../people/authorise.ts"
import { commit } from "../storage/commit.ts"
import { theme } from "../storage/tables/themes.ts"
import { nameColumns, refuseNamesTaken } from "./names.ts"
import { type KeptTheme, readThemes } from "./read-themes.ts"

export const newTheme = z.object({ names: themeNames })

/**
 * Adds a theme; its address comes from its French name and never changes.
 * @throws AppError `forbidden` (administrators only), `conflict` (theme-named; somebody was first).
 */
export async function addTheme(house: House, actor: Actor, { names }: { names: Label }): Promise<KeptTheme> {
  authorise(actor, "theme.keep")
  const themes = await readThemes(house.database)
  refuseNamesTaken(themes, names)
  const slug = freeSlug(names.fr, new Set(themes.map((known) => known.slug)))
  await commit(house, [
    house.database.insert(theme).values({ slug, ...nameColumns(names) }),
    journalRow(house, { memberId: actor.id, event: "theme.added", detail: { slug, name: names.fr } }),
    queueRebuild(house, actor.id)
  ])
  return { slug, names, mergedInto: null, retired: false, revision: 0 }
}

function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const wanted = slugify(name, LONGEST_THEME_SLUG, "theme")
  // Some addresses are those of other pages.
  const base = themeSlug.safeParse(wanted).success ? wanted : slugify(`theme-${wanted}`, LONGEST_THEME_SLUG, "theme")
  for (let attempt = 1; ; attempt++) {
    const slug = numberedSlug(base, attempt, LONGEST_THEME_SLUG)
    if (!taken.has(slug)) return slug
  }
}

import type { Actor } from "@recos/schemas/people/member"
import { themeNames, themeSlug } from "@recos/schemas/themes/published-themes"
import { isOffered } from "@recos/schemas/themes/theme"
import { and, eq, exists, isNull, ne, type SQL } from "drizzle-orm"
import { alias } from "drizzle-orm/sqlite-core"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { queueRebuild } from "../jobs/queue-job.ts"
import { type JournalEntry, journalRow } from "../journal/journal-row.ts"
import { authorise } from "../people/authorise.ts"
import { commit, guarded } from "../storage/commit.ts"
import { theme } from "../storage/tables/themes.ts"
import { nameColumns, refuseNamesTaken } from "./names.ts"
import { type KeptTheme, readThemes } from "./read-themes.ts"

const revision = z.number().int().min(0)

/** One change at a time, of what the person saw (`revision`): other names, another theme in its place or none, offered or not. */
export const themeChange = z.union([
  z.strictObject({ revision, names: themeNames }),
  z.strictObject({ revision, mergedInto: themeSlug.nullable() }),
  z.strictObject({ revision, retired: z.boolean() })
])
export type ThemeChange = z.infer<typeof themeChange>

/** What a change writes, what must still hold when it does, and how the journal names it. */
interface Step {
  columns: Partial<typeof theme.$inferInsert>
  holds?: SQL | undefined
  event: JournalEntry["event"]
  detail?: JournalEntry["detail"]
}

/**
 * Renames, merges, separates again, retires or takes up again a theme, and has the public site made anew.
 * @throws AppError `forbidden` (administrators only), `not-found`, `conflict`: somebody was first, the name is another theme's
 * (theme-named), the theme to merge into is not offered (theme-target), or none would be left to choose (last-theme).
 */
export async function changeTheme(house: House, actor: Actor, slug: string, change: ThemeChange): Promise<void> {
  authorise(actor, "theme.keep")
  const { database } = house
  const themes = await readThemes(database)
  const known = themes.find((one) => one.slug === slug)
  if (!known) throw new AppError("not-found")
  if (known.revision !== change.revision) throw new AppError("conflict")
  const { columns, holds, event, detail } = stepOf(house, themes, known, change)
  const changed = database
    .update(theme)
    .set({ ...columns, revision: known.revision + 1 })
    .where(and(eq(theme.slug, slug), eq(theme.revision, known.revision), holds))
  await commit(house, [
    guarded(changed),
    journalRow(house, { memberId: actor.id, event, detail: { slug, name: known.names.fr, ...detail } }),
    queueRebuild(house, actor.id)
  ])
}

function stepOf(house: House, themes: KeptTheme[], known: KeptTheme, change: ThemeChange): Step {
  if ("names" in change) {
    refuseNamesTaken(themes, change.names, known.slug)
    return {
      columns: nameColumns(change.names),
      event: "theme.renamed",
      detail: { before: known.names.fr, name: change.names.fr }
    }
  }
  if ("retired" in change) return retirement(house, themes, known, change.retired)
  return change.mergedInto === null ? separation(themes, known) : merger(house, themes, known, change.mergedInto)
}

function retirement(house: House, themes: KeptTheme[], known: KeptTheme, retired: boolean): Step {
  const others = themes.filter((one) => one.slug !== known.slug)
  if (retired && !others.some(isOffered)) throw new AppError("conflict", { reason: "last-theme" })
  return {
    columns: { retired },
    // Two administrators who retire the last two at once must not both find the other one still there.
    holds: retired ? offered(house, (other) => ne(other.slug, known.slug)) : undefined,
    event: retired ? "theme.retired" : "theme.taken-up"
  }
}

function merger(house: House, themes: KeptTheme[], known: KeptTheme, into: string): Step {
  const target = themes.find((one) => one.slug === into)
  if (!target || target.slug === known.slug || !isOffered(target) || known.mergedInto !== null)
    throw new AppError("conflict", { reason: "theme-target" })
  return {
    columns: { mergedInto: into },
    // The target must not be merged in its turn meanwhile: two themes merged into each other would be a circle.
    holds: offered(house, (other) => eq(other.slug, into)),
    event: "theme.merged",
    detail: { into, intoName: target.names.fr }
  }
}

function separation(themes: KeptTheme[], known: KeptTheme): Step {
  refuseNamesTaken(themes, known.names, known.slug)
  return { columns: { mergedInto: null }, event: "theme.separated" }
}

const other = alias(theme, "other")

/** That a theme which is offered, and of which this holds, is there when the change is written. */
const offered = ({ database }: House, which: (of: typeof other) => SQL): SQL =>
  exists(
    database
      .select({ slug: other.slug })
      .from(other)
      .where(and(which(other), isNull(other.mergedInto), eq(other.retired, false)))
  )

import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { oneLine } from "@recos/schemas/text/typed-words"
import { type RecoSettings, recoSettings } from "@recos/schemas/versions/frozen"
import { and, eq, ne, notExists } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { publishedVersion } from "../recos/published-version.ts"
import { recordChange } from "../recos/reco-guards.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit } from "../storage/commit.ts"
import { reco } from "../storage/tables/recos.ts"
import { chosenThemes } from "../themes/chosen-themes.ts"
import { isSlugTaken } from "./open-reco.ts"

const distinct = <Item>(items: Item[]): Item[] => [...new Set(items)]

const MOST_THEMES = 20

export const settingsChange = z.object({
  settings: recoSettings.extend({
    themes: recoSettings.shape.themes.max(MOST_THEMES).transform(distinct),
    audiences: recoSettings.shape.audiences.transform(distinct),
    professions: z.array(oneLine(1, 60)).max(12).transform(distinct)
  }),
  /** The revision that the person saw: somebody else's change in between is told, not overwritten. */
  revision: z.number().int().min(0)
})

/**
 * Changes what is filled about a reco besides its text.
 * @throws AppError `forbidden`, `conflict` (somebody was first; the address is taken; a published address is kept), `bad-input`
 * (a theme that is not offered).
 */
export async function changeSettings(
  house: House,
  actor: Actor,
  recoId: RecoId,
  change: { settings: RecoSettings; revision: number }
): Promise<{ revision: number }> {
  const { reco: known } = await authoriseReco(house.database, actor, "reco.settings", recoId)
  const { revision } = change
  if (known.revision !== revision) throw new AppError("conflict")
  const themes = await chosenThemes(house.database, change.settings.themes, known.settings.themes)
  const settings = { ...change.settings, themes }
  if (settings.slug !== known.slug) await refuseAddress(house, recoId, settings.slug)
  const sameAddress = house.database
    .select({ id: reco.id })
    .from(reco)
    .where(and(eq(reco.slug, settings.slug), ne(reco.id, recoId)))
  await commit(house, [
    recordChange(
      house,
      known,
      { part: "settings" },
      { settings, slug: settings.slug },
      { where: notExists(sameAddress) }
    ),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "reco.settings",
      detail: {
        slug: settings.slug,
        themes: settings.themes.join(", "),
        audiences: settings.audiences.join(", "),
        professions: settings.professions.join(", ")
      }
    })
  ])
  return { revision: revision + 1 }
}

async function refuseAddress(house: House, recoId: RecoId, slug: string): Promise<void> {
  if (await publishedVersion(house.database, recoId)) throw new AppError("conflict", { reason: "address-published" })
  if (await isSlugTaken(house, slug)) throw new AppError("conflict", { reason: "address-taken" })
}

import type { RecoId } from "@recos/schemas/ids"
import { and, eq, exists, inArray } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { commit, guarded } from "../storage/commit.ts"
import type { KeptImage } from "../storage/image-store.ts"
import { reco } from "../storage/tables/recos.ts"
import { image } from "../storage/tables/references.ts"
import { namedImages } from "./named-images.ts"

const DAY_MILLISECONDS = 24 * 3600_000
/** How long nothing may name an image before it goes: a copy of the text on somebody's device may still bring it back. */
const KEPT_UNUSED_DAYS = 90
/** An image that is used is said to be so on its file, no oftener than this. */
const SAID_USED_DAYS = 30

/**
 * Removes the images that no version and no text of their recos has named for ninety days, and files that no row speaks of. The date
 * of an image's file says when it was last known to be used: adding the image again renews it too.
 */
export async function removeUnusedImages(house: House): Promise<void> {
  const now = house.now().getTime()
  const old = (await house.images.list()).filter(({ usedAt }) => now - usedAt >= SAID_USED_DAYS * DAY_MILLISECONDS)
  if (old.length === 0) return
  const owners = await ownersOf(house, old)
  const texts = new Map<string, { revision: number; named: Set<string> }>()
  for (const recoId of new Set([...owners.values()].flat())) {
    // The revision comes first: a change that lands during the reading makes the guard fail rather than slip through.
    const revision = await contentRevisionOf(house, recoId)
    texts.set(recoId, { revision, named: await namedImages(house.database, recoId) })
  }
  let removed = 0
  for (const one of old) {
    const recos = owners.get(one.asset) ?? []
    if (recos.some((recoId) => texts.get(recoId)?.named.has(one.asset)))
      await house.images.sayUsed(one.asset, new Date(now))
    else if (now - one.usedAt >= KEPT_UNUSED_DAYS * DAY_MILLISECONDS) {
      const read = recos.map((recoId) => ({ recoId, revision: texts.get(recoId)?.revision ?? 0 }))
      removed += Number(await remove(house, one, read))
    }
  }
  if (removed > 0) house.log.info("unused-images-removed", { removed })
}

async function contentRevisionOf({ database }: House, recoId: RecoId): Promise<number> {
  const [found] = await database.select({ revision: reco.contentRevision }).from(reco).where(eq(reco.id, recoId))
  return found?.revision ?? 0
}

/** The recos that have each image; absent for one that none has: a file left half written, or whose reco is gone. */
async function ownersOf({ database }: House, images: KeptImage[]): Promise<Map<string, RecoId[]>> {
  const assets = images.map(({ asset }) => asset)
  const rows = await database
    .select({ recoId: image.recoId, asset: image.asset })
    .from(image)
    .where(inArray(image.asset, assets))
  const byAsset = Map.groupBy(rows, ({ asset }) => asset)
  return new Map([...byAsset].map(([asset, kept]) => [asset, kept.map(({ recoId }) => recoId)]))
}

/** Whether the image is gone. It stays for another day when a text changed, or when somebody added it again meanwhile. */
async function remove(
  house: House,
  kept: KeptImage,
  recos: readonly { recoId: RecoId; revision: number }[]
): Promise<boolean> {
  const { database, images } = house
  // The file of an image that is added comes before its row: as long as its date is the old one, no row of these is a new one.
  if (!(await images.isUnchanged(kept))) return false
  const rows = recos.map(({ recoId, revision }) => {
    const unmoved = database
      .select({ id: reco.id })
      .from(reco)
      .where(and(eq(reco.id, recoId), eq(reco.contentRevision, revision)))
    return guarded(
      database.delete(image).where(and(eq(image.recoId, recoId), eq(image.asset, kept.asset), exists(unmoved)))
    )
  })
  try {
    await commit(house, rows)
  } catch (error) {
    if (error instanceof AppError && error.code === "conflict") return false
    throw error
  }
  return images.removeUnchanged(kept)
}

import { rmSync, statSync } from "node:fs"
import { readdir, stat, utimes } from "node:fs/promises"
import { join } from "node:path"
import { and, eq, inArray } from "drizzle-orm"
import { durablePosition, stillAt } from "../collaboration/durable-position.ts"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { commit, guarded } from "../storage/commit.ts"
import { image } from "../storage/tables/references.ts"
import { imagesFolder } from "./image-store.ts"
import { namedImages } from "./named-images.ts"

const DAY_MILLISECONDS = 24 * 3600_000
/** An image, or what an interrupted upload left of one. Whatever else somebody puts in the folder is theirs. */
const OWN_FILE = /^[0-9a-f]{64}\.webp(\.[^.]+\.part)?$/
/** How long nothing may name an image before it goes: a copy of the text on somebody's device may still bring it back. */
const KEPT_UNUSED_DAYS = 90
/** An image that is used is said to be so on its file, no oftener than this. */
const SAID_USED_DAYS = 30

interface OldImage {
  asset: string
  path: string
  /** When the file was made, or last said to be used. */
  usedAt: number
}

/**
 * Removes the images that no version and no text of their recos has named for ninety days, and files that no row speaks of. The date
 * of an image's file says when it was last known to be used: adding the image again renews it too.
 */
export async function removeUnusedImages(house: House): Promise<void> {
  const now = house.now().getTime()
  const old = (await imagesOn(imagesFolder(house.config))).filter(
    ({ usedAt }) => now - usedAt >= SAID_USED_DAYS * DAY_MILLISECONDS
  )
  if (old.length === 0) return
  const owners = await ownersOf(house, old)
  const texts = new Map<string, { position: number; named: Set<string> }>()
  for (const recoId of new Set([...owners.values()].flat())) {
    // The position comes first: a change that lands during the reading makes the guard fail rather than slip through.
    const position = await durablePosition(house.database, recoId)
    texts.set(recoId, { position, named: await namedImages(house.database, recoId) })
  }
  let removed = 0
  for (const one of old) {
    const recos = owners.get(one.asset) ?? []
    if (recos.some((recoId) => texts.get(recoId)?.named.has(one.asset))) await utimes(one.path, now / 1000, now / 1000)
    else if (now - one.usedAt >= KEPT_UNUSED_DAYS * DAY_MILLISECONDS) {
      const positions = recos.map((recoId) => ({ recoId, position: texts.get(recoId)?.position ?? 0 }))
      removed += Number(await remove(house, one, positions))
    }
  }
  if (removed > 0) house.log.info("unused-images-removed", { removed })
}

async function imagesOn(folder: string): Promise<OldImage[]> {
  const names = await readdir(folder).catch((error) => {
    if (error.code === "ENOENT") return []
    throw error
  })
  return Promise.all(
    names
      .filter((name) => OWN_FILE.test(name))
      .map(async (asset) => {
        const path = join(folder, asset)
        return { asset, path, usedAt: (await stat(path)).mtimeMs }
      })
  )
}

/** The recos that have each image; absent for one that none has: a file left half written, or whose reco is gone. */
async function ownersOf({ database }: House, images: OldImage[]): Promise<Map<string, string[]>> {
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
  { database }: House,
  { asset, path, usedAt }: OldImage,
  recos: readonly { recoId: string; position: number }[]
): Promise<boolean> {
  // The file of an image that is added comes before its row: as long as its date is the old one, no row of these is a new one.
  if (statSync(path).mtimeMs !== usedAt) return false
  const rows = recos.map(({ recoId, position }) =>
    guarded(
      database.delete(image).where(and(eq(image.recoId, recoId), eq(image.asset, asset), stillAt(recoId, position)))
    )
  )
  try {
    await commit(database, rows)
  } catch (error) {
    if (error instanceof AppError && error.code === "conflict") return false
    throw error
  }
  if (statSync(path).mtimeMs !== usedAt) return false
  rmSync(path)
  return true
}

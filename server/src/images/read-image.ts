import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { authoriseReco } from "../recos/standing.ts"
import { image } from "../storage/tables/references.ts"

/**
 * The bytes of an image of a reco that the member may read. Published ones are copied with the site.
 * @throws AppError `forbidden`, `not-found` (no such image in this reco, even if another has it).
 */
export async function readImage(
  house: House,
  actor: Actor,
  recoId: RecoId,
  asset: string
): Promise<Uint8Array<ArrayBuffer>> {
  await authoriseReco(house.database, actor, "reco.read", recoId)
  const [row] = await house.database
    .select({ asset: image.asset })
    .from(image)
    .where(and(eq(image.recoId, recoId), eq(image.asset, asset)))
  if (!row) throw new AppError("not-found")
  return house.images.read(row.asset)
}

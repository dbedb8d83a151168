import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { contentChange } from "../recos/reco-guards.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit } from "../storage/commit.ts"
import { image } from "../storage/tables/references.ts"
import { encodeImage } from "./encode-image.ts"

export interface AddedImage {
  asset: string
  width: number
  height: number
}

/**
 * Keeps an image for a reco: made anew from its points alone, so that nothing hidden in the file comes along.
 * The same image twice is one.
 * @throws AppError `forbidden`, `bad-image`.
 */
export async function addImage(house: House, actor: Actor, recoId: RecoId, bytes: Uint8Array): Promise<AddedImage> {
  const { reco } = await authoriseReco(house.database, actor, "reco.write", recoId)
  const { asset, bytes: kept, width, height } = await encodeImage(bytes)
  await house.images.keep(asset, kept)
  await commit(house, [
    contentChange(house, reco, { part: "text" }),
    house.database
      .insert(image)
      .values({ recoId, asset, width, height, bytes: kept.length, createdAt: house.now() })
      .onConflictDoNothing(),
    journalRow(house, { memberId: actor.id, recoId, event: "image.added", detail: { asset } })
  ])
  return { asset, width, height }
}

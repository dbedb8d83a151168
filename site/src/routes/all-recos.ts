import { getCollection } from "astro:content"
import type { RecoCard } from "../corpus/reco-card.ts"

/** All recos, by slug. The entry's type is written out: a fresh checkout has none of Astro's generated types. */
export async function allRecos(): Promise<RecoCard[]> {
  return (await getCollection("recos")).map((entry: { data: RecoCard }) => entry.data)
}

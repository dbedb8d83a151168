import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { z } from "zod"
import { type RecoCard, recoCard } from "./reco-card.ts"

const place = (cacheDir: string): string => join(cacheDir, "cards.json")

/** Leaves the cards of a corpus that was just read and checked to the content loader, which runs later in the same build. */
export async function keepCards(cacheDir: string, cards: RecoCard[]): Promise<void> {
  await writeFile(place(cacheDir), JSON.stringify(cards))
}

/** The cards that the build in progress has read. */
export async function keptCards(cacheDir: string): Promise<RecoCard[]> {
  return z.array(recoCard).parse(JSON.parse(await readFile(place(cacheDir), "utf8")))
}

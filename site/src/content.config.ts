import { defineCollection } from "astro:content"
import { buildSettings } from "./build-settings.ts"
import { keptCards } from "./corpus/kept-cards.ts"
import { readCorpus } from "./corpus/read-corpus.ts"
import { recoCard } from "./corpus/reco-card.ts"

/** The published recos, read from `recos/` and from nothing else. A file that does not pass stops the build. */
const recos = defineCollection({
  loader: {
    name: "recos",
    load: async ({ store, parseData }) => {
      const settings = buildSettings()
      const cards = settings.isChecked ? await keptCards(settings.cacheDir) : await readCorpus(settings)
      store.clear()
      for (const card of cards) {
        const data = await parseData({ id: card.slug, data: card })
        store.set({ id: card.slug, data, digest: card.digest })
      }
    }
  },
  schema: recoCard
})

export const collections = { recos }

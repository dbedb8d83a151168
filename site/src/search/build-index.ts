import { close, createIndex } from "pagefind"
import type { RecoCard } from "../corpus/reco-card.ts"
import { openVersion } from "../reco/open-version.ts"
import { shownVersion } from "../reco/shown-version.ts"
import { wordsFor } from "../words/words.ts"
import { indexRecord } from "./index-record.ts"

interface IndexOptions {
  cards: RecoCard[]
  cacheDir: string
  /** Where the index is written, `<site>/pagefind`. */
  outputPath: string
  onReco?: (done: number, all: number) => void
}

/** The index works in a process of its own: it is kept busy while the next records are written. */
const AT_ONCE = 32

const fail = (errors: string[]): void => {
  if (errors.length > 0) throw new Error(`pagefind: ${errors.join("; ")}`)
}

/** Writes the search index: the newest text of each reco in force, one index a language. */
export async function buildIndex(options: IndexOptions): Promise<void> {
  const { index, errors } = await createIndex({ writePlayground: false })
  fail(errors)
  if (!index) throw new Error("pagefind gave no index")
  try {
    const cards = options.cards.filter((card) => !card.withdrawn)
    for (let done = 0; done < cards.length; done += AT_ONCE) {
      await Promise.all(
        cards.slice(done, done + AT_ONCE).flatMap((card) =>
          card.readable.map(async (language) => {
            const open = await openVersion(shownVersion(card, language), language, options.cacheDir)
            fail((await index.addHTMLFile(indexRecord(card, open, wordsFor(language)))).errors)
          })
        )
      )
      options.onReco?.(Math.min(done + AT_ONCE, cards.length), cards.length)
    }
    fail((await index.writeFiles({ outputPath: options.outputPath })).errors)
  } finally {
    await close()
  }
}

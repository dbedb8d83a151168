import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { gzip } from "node:zlib"
import { recoAddress } from "../addresses/addresses.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { ecoIndex } from "./eco-index.ts"

/** What a reader's page may cost at most: bytes on the wire, and where it stands among the pages of the web. */
export const BUDGET = { wireBytes: 40_000, ecoIndex: 80 } as const

/** A page that costs its readers too much. */
export interface Excess {
  path: string
  wireBytes: number
  elements: number
  ecoIndex: number
}

/** Thrown when pages are past their budget: the site before stays. */
export class PastBudget extends Error {
  readonly pages: Excess[]

  constructor(pages: Excess[]) {
    const lines = pages.map(
      ({ path, wireBytes, elements, ecoIndex: score }) =>
        `${path}: ${wireBytes} bytes of ${BUDGET.wireBytes}, EcoIndex ${score.toFixed(0)} of ${BUDGET.ecoIndex} at least (${elements} elements)`
    )
    super(`Pages past their budget. Shorten the text, or move a part to a deeper section.\n${lines.join("\n")}`)
    this.name = "PastBudget"
    this.pages = pages
  }
}

const compress = promisify(gzip)

/**
 * Weighs the first page of each reco, in each language. It loads nothing but itself, and its pictures by their own.
 * @throws PastBudget with every page that is past it.
 */
export async function checkBudgets(cards: RecoCard[], outDir: string): Promise<void> {
  const excess: Excess[] = []
  for (const card of cards) {
    for (const language of card.readable) {
      const path = recoAddress(language, card.slug)
      const found = await weigh(path, await readFile(join(outDir, path, "index.html")))
      if (found.wireBytes > BUDGET.wireBytes || found.ecoIndex < BUDGET.ecoIndex) excess.push(found)
    }
  }
  if (excess.length > 0) throw new PastBudget(excess)
}

async function weigh(path: string, html: Buffer): Promise<Excess> {
  // What is already small enough is not compressed to be measured: a thousand pages are weighed at each publication.
  const wireBytes = html.length <= BUDGET.wireBytes ? html.length : (await compress(html)).length
  const elements = html.toString("latin1").match(/<[a-z]/g)?.length ?? 0
  return { path, wireBytes, elements, ecoIndex: ecoIndex({ elements, requests: 1, kilobytes: wireBytes / 1000 }) }
}

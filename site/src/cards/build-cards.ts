import { readFileSync } from "node:fs"
import { mkdir, readdir, rename, rm } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import type { RecoCard } from "../corpus/reco-card.ts"
import { shareFile } from "../disk/share-file.ts"
import { sheetCompiler } from "../sheets/sheet-compiler.ts"
import { cardAddress } from "./card-names.ts"
import { drawCard } from "./draw-card.ts"
import { MADE_FROM } from "./stale-cards.ts"
import { cardFingerprint, subjectOf } from "./theme-cards.ts"

/**
 * Puts into a site the cards of the themes whose words none that is kept under version control shows: added or renamed ones. Each is
 * drawn once and kept in `cacheDir` under what it was drawn from; those no longer asked for go.
 */
export async function buildCards(cards: readonly RecoCard[], cacheDir: string, outDir: string): Promise<void> {
  const kept = join(cacheDir, "og")
  await mkdir(kept, { recursive: true })
  const there = new Set(await readdir(kept))
  const drawn: Record<string, string> = JSON.parse(readFileSync(MADE_FROM, "utf8"))
  const themes = new Map(cards.flatMap((card) => card.themes).map((theme) => [theme.slug, theme]))
  const wanted = new Set<string>()
  let compiler: NodeCompiler | undefined
  for (const theme of themes.values()) {
    const subject = subjectOf(theme)
    const fingerprint = cardFingerprint(subject)
    if (drawn[theme.slug] === fingerprint) continue
    const name = `${fingerprint}.png`
    wanted.add(name)
    if (!there.has(name)) {
      compiler ??= sheetCompiler()
      const unfinished = join(kept, `${name}.${process.pid}`)
      await drawCard(compiler, subject, unfinished)
      await rename(unfinished, join(kept, name))
    }
    const place = join(outDir, cardAddress(theme.slug))
    await mkdir(dirname(place), { recursive: true })
    // What is there is one file with what every site shares: it is taken away, never written to.
    await rm(place, { force: true })
    await shareFile(join(kept, name), place)
  }
  for (const name of there) if (!wanted.has(name)) await rm(join(kept, name))
}

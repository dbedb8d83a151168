import { join } from "node:path"
import { staleQuizzes } from "@recos/schemas/training/stale-quizzes"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { openVersion } from "../corpus/open-version.ts"
import type { RecoCard, VersionCard } from "../corpus/reco-card.ts"
import type { SheetSource } from "./frame.ts"

/** Opens all that the sheets of a version are made from, with the questions that its earlier versions show to be stale. */
export async function openSource(
  card: RecoCard,
  version: VersionCard,
  language: Language,
  { cacheDir, recosDir, siteUrl }: { cacheDir: string; recosDir: string; siteUrl: string }
): Promise<SheetSource> {
  const open = await openVersion(version, language, cacheDir)
  const earlier = card.versions.slice(card.versions.indexOf(version) + 1).filter(({ titles }) => titles[language])
  const history = []
  for (const one of earlier.toReversed()) {
    history.push({ number: one.number, document: (await openVersion(one, language, cacheDir)).document })
  }
  const stale = staleQuizzes([...history, { number: version.number, document: open.document }])
  const pictures = join(recosDir, card.slug, version.number, "assets")
  return {
    card,
    version,
    language,
    open,
    siteUrl,
    pictures,
    stale: stale.map(({ id, writtenFor }) => ({ id, writtenFor }))
  }
}

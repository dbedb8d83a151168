import { mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { RecoDocument } from "@recos/schemas/document/document"
import type { PublishedEvidence } from "@recos/schemas/evidence/published-evidence"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { readCorpus } from "../src/corpus/read-corpus.ts"
import type { SheetSource } from "../src/sheets/frame.ts"
import { openSource } from "../src/sheets/open-source.ts"
import { SOURCE } from "./fixture-document.ts"
import { publishFixture } from "./publish-fixture.ts"

export const SITE_URL = "https://recos.example.org"

/** Publishes a text, version after version, in a folder of its own, and opens the newest as sheets do. */
export async function openFixture(
  documents: readonly [RecoDocument, ...RecoDocument[]],
  language: Language = "fr",
  assets: Record<string, Buffer> = {},
  easyReaders?: string[],
  evidence?: PublishedEvidence
): Promise<SheetSource> {
  const folder = await mkdtemp(join(tmpdir(), "recos-sheets-"))
  const recosDir = join(folder, "recos")
  for (const [index, document] of documents.entries()) {
    await publishFixture(recosDir, {
      settings: { slug: "dos" },
      number: `${index + 1}.0`,
      previous: index === 0 ? null : `${index}.0`,
      documents: { [language]: document },
      references: [SOURCE],
      assets,
      ...(evidence && { evidence }),
      ...(easyReaders && { easyReaders: { [language]: easyReaders } })
    })
  }
  const cacheDir = join(folder, "cache")
  const [card] = await readCorpus({ recosDir, cacheDir, demonstration: "include" })
  if (!card) throw new Error("the fixture was not read")
  return openSource(card, card.current, language, { cacheDir, recosDir, siteUrl: SITE_URL })
}

import { createHash } from "node:crypto"
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { RecoDocument } from "@recos/schemas/document/document"
import { toMdx } from "@recos/schemas/document/mdx/to-mdx"
import { normalizeDocument } from "@recos/schemas/document/normalize"
import { statementsOf } from "@recos/schemas/document/statements"
import type { PublishedEvidence } from "@recos/schemas/evidence/published-evidence"
import { easyText } from "@recos/schemas/falc/easy-text"
import { type PublishedReco, publishedReco } from "@recos/schemas/publication/published-reco"
import type { Reference } from "@recos/schemas/references/reference"
import { type RecoSettings, recoSettings } from "@recos/schemas/versions/frozen"
import { frozenText } from "@recos/schemas/versions/frozen-text"
import { type Language, language } from "@recos/schemas/vocabulary/closed-lists"

/** What a test says of a version; the rest is filled as a real publication would. */
export interface FixtureVersion {
  settings: Partial<RecoSettings> & { slug: string }
  number?: string
  previous?: string | null
  documents: Partial<Record<Language, RecoDocument>>
  references?: Reference[]
  evidence?: PublishedEvidence
  publishedOn?: string
  note?: string
  demonstration?: boolean
  assets?: Record<string, Buffer>
  translationReadings?: PublishedReco["translationReadings"]
  /** Sessions in which people concerned read the texts for everyone of this very version. */
  easyReaders?: Partial<Record<Language, string[]>>
}

/** Writes a version under a recos folder in the published format, with its true hash. Gives what was written. */
export async function publishFixture(recosDir: string, version: FixtureVersion): Promise<PublishedReco> {
  const number = version.number ?? "1.0"
  const documents = Object.fromEntries(
    Object.entries(version.documents).map(([code, document]) => [code, normalizeDocument(document)])
  )
  const frozen = {
    format: 1 as const,
    recoId: "00000000-0000-4000-8000-000000000001",
    number,
    frozenOn: version.publishedOn ?? "2026-03-01",
    note: version.note ?? "Première version.",
    previous: version.previous ?? null,
    settings: recoSettings.parse({
      themes: ["back-and-joints"],
      audiences: ["everyone", "professionals"],
      professions: ["médecine générale"],
      ...version.settings
    }),
    references: version.references ?? [],
    ...(version.evidence && { evidence: version.evidence }),
    contributors: [
      { name: "Camille Roux", college: "citizen" as const, background: "vit avec un mal de dos" },
      { name: "Dominique Vidal", college: "professional" as const, background: "médecin généraliste" }
    ]
  }
  const reco = publishedReco.parse({
    format: 1,
    hash: createHash("sha256")
      .update(frozenText({ ...frozen, documents }))
      .digest("hex"),
    publishedOn: version.publishedOn ?? "2026-03-03",
    nextReviewOn: "2028-03-03",
    demonstration: version.demonstration ?? true,
    licence: "CC BY-SA 4.0",
    frozen,
    languages: Object.keys(documents),
    statements: Object.values(documents)
      .slice(0, 1)
      .flatMap((document) =>
        statementsOf(document).map(({ section: _section, text, ...statement }) => ({
          ...statement,
          text: { fr: text }
        }))
      ),
    readings: [
      { name: "Sam Fabre", college: "citizen", verdict: "approve", reason: "Je comprends tout.", on: "2026-02-20" }
    ],
    signatures: [
      { name: "Sam Fabre", college: "citizen", on: "2026-03-02" },
      { name: "Noa Pagès", college: "professional", on: "2026-03-02" }
    ],
    translationReadings: version.translationReadings,
    easyReadings: version.easyReaders && easyReadings(documents, version.easyReaders, number)
  })
  const folder = join(recosDir, reco.frozen.settings.slug, number)
  await mkdir(join(folder, "assets"), { recursive: true })
  await writeFile(join(folder, "reco.json"), `${JSON.stringify(reco, null, 2)}\n`)
  for (const [code, document] of Object.entries(documents)) {
    await writeFile(join(folder, `${code}.mdx`), toMdx(document, language.parse(code)))
  }
  for (const [name, bytes] of Object.entries(version.assets ?? {})) await writeFile(join(folder, "assets", name), bytes)
  return reco
}

function easyReadings(
  documents: Record<string, RecoDocument>,
  readers: Partial<Record<Language, string[]>>,
  version: string
): PublishedReco["easyReadings"] {
  return Object.fromEntries(
    Object.entries(readers).map(([code, names]) => {
      const document = documents[code]
      const textHash = createHash("sha256")
        .update((document && easyText(document)) ?? "")
        .digest("hex")
      const session = { on: "2026-02-25", place: "Florac", readers: names, changed: "Un mot dur est parti.", version }
      return [code, [{ ...session, textHash }]]
    })
  )
}

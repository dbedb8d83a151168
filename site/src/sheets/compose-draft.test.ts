import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { RecoDocument } from "@recos/schemas/document/document"
import { readMdx } from "@recos/schemas/document/mdx/from-mdx"
import { plainTextOf, titleOf } from "@recos/schemas/document/plain-text"
import { frozenSummary } from "@recos/schemas/evidence/summary/frozen-summary"
import { publishedReco } from "@recos/schemas/publication/published-reco"
import { describe, expect, it } from "vitest"
import { readPdf } from "../../test/read-pdf.ts"
import { spokenPdf } from "../../test/spoken-pdf.ts"
import { composeDraft } from "./compose-draft.ts"

const ROOT = join(import.meta.dirname, "../../../recos")

/** The last version of each demonstration reco, in each of its languages. */
const TEXTS = [
  ...Map.groupBy(globSync("*/*/*.mdx", { cwd: ROOT }).sort(), (file) => file.split("/")[0]).values()
].flatMap((files) => {
  const last = files.at(-1)?.split("/")[1]
  return files.filter((file) => file.split("/")[1] === last)
})

const openText = (file: string) => {
  const read = readMdx(readFileSync(join(ROOT, file), "utf8"))
  if (!("document" in read)) throw new Error(`${file} is no published text`)
  const { frozen } = publishedReco.parse(JSON.parse(readFileSync(join(ROOT, file, "../reco.json"), "utf8")))
  return { ...read, references: frozen.references, questions: (frozen.evidence?.questions ?? []).map(frozenSummary) }
}

const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await readPdf(bytes)).pages.map(({ text }) => text).join(" ")

/** Letters and figures alone: a line may break anywhere on paper, and a font joins letters in its own way. */
const squeezed = (text: string): string => text.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]+/gu, "")

describe("a draft on paper", () => {
  it.each(TEXTS)("holds every word of %s, tagged and in its language", async (file) => {
    const { document, references, language, questions } = openText(file)
    const bytes = composeDraft([document, references, language, questions], "2026-11-29")
    const pdf = await readPdf(bytes)
    const found = squeezed(await spokenPdf(bytes))
    const words = document.content.flatMap((node) => plainTextOf(node).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    expect(words.filter((word) => !found.includes(squeezed(word)))).toEqual([])
    expect(pdf).toMatchObject({ title: titleOf(document), tagged: true })
    expect(pdf.language.startsWith(language)).toBe(true)
  })

  it("sets what people typed as words, never as code, whatever its shape", async () => {
    const typed = '#panic("non") $x$ = *gras* @nul <a> \\ `x`'
    const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] })
    const item = { type: "listItem", content: [paragraph(typed)] }
    const document: RecoDocument = {
      type: "doc",
      content: [
        { type: "recoTitle", content: [{ type: "text", text: typed }] },
        {
          type: "section",
          attrs: { kind: "reasons" },
          content: [
            { type: "heading", attrs: { level: 4 }, content: [{ type: "text", text: typed }] },
            { type: "bulletList", content: [item] },
            paragraph(typed)
          ]
        }
      ]
    }
    const text = squeezed(await textOf(composeDraft([document, [], "fr"], "2026-11-29")))
    expect(text.split(squeezed(typed)).length - 1).toBeGreaterThanOrEqual(4)
    expect(squeezed(text)).toContain(
      squeezed("Texte de travail du 29 novembre 2026. Seule une version publiée fait foi.")
    )
  })

  it("says where a picture stands, in the words that replace it", async () => {
    const figure = { type: "figure", attrs: { asset: `${"a".repeat(64)}.webp`, alt: "Une chambre aérée" } }
    const document: RecoDocument = {
      type: "doc",
      content: [
        { type: "recoTitle", content: [{ type: "text", text: "Aérer" }] },
        { type: "section", attrs: { kind: "reasons" }, content: [figure] }
      ]
    }
    expect(await textOf(composeDraft([document, [], "fr"], "2026-11-29"))).toMatch(/Image\s: Une chambre aérée/)
  })
})

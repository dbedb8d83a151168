import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { RecoDocument } from "@recos/schemas/document/document"
import { readMdx } from "@recos/schemas/document/mdx/from-mdx"
import { plainTextOf, titleOf } from "@recos/schemas/document/plain-text"
import { frozenSummary } from "@recos/schemas/evidence/summary/frozen-summary"
import { publishedReco } from "@recos/schemas/publication/published-reco"
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"
import { describe, expect, it } from "vitest"
import { composeDraft } from "./compose-draft.ts"

const ROOT = join(import.meta.dirname, "../../../recos")

/** The last version of each demonstration reco, in each of its languages. */
const TEXTS = [
  ...Map.groupBy(globSync("*/*/*.mdx", { cwd: ROOT }).sort(), (file) => file.split("/")[0]).values()
].flatMap((files) => {
  const last = files.at(-1)?.split("/")[1]
  return files.filter((file) => file.split("/")[1] === last)
})

async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent()
    return items.map((item) => ("str" in item ? item.str : "")).join("")
  })
  return { text: (await Promise.all(pages)).join(""), pdf }
}

/** Letters and figures alone: a line may break anywhere on paper, and a font joins letters in its own way. */
const squeezed = (text: string): string => text.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]+/gu, "")

describe("a draft on paper", () => {
  it.each(TEXTS.filter((file) => !file.endsWith("ar.mdx")))("holds every word of %s, and is tagged", async (file) => {
    const read = readMdx(readFileSync(join(ROOT, file), "utf8"))
    if (!("document" in read)) throw new Error(`${file} is no published text`)
    const { frozen } = publishedReco.parse(JSON.parse(readFileSync(join(ROOT, file, "../reco.json"), "utf8")))
    const questions = (frozen.evidence?.questions ?? []).map(frozenSummary)
    const bytes = composeDraft([read.document, frozen.references, read.language, questions], "2026-11-29")
    const { text, pdf } = await readPdf(bytes)
    const found = squeezed(text)
    const words = read.document.content.flatMap((node) => plainTextOf(node).match(/[\p{L}\p{N}]+/gu) ?? [])
    expect(words.filter((word) => !found.includes(squeezed(word)))).toEqual([])
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: titleOf(read.document) })
    expect(metadata?.get("pdfuaid:part")).toBe("1")
  })

  it("sets an Arabic text from right to left, and says that it is a draft", () => {
    const file = TEXTS.find((one) => one.endsWith("ar.mdx")) ?? ""
    const read = readMdx(readFileSync(join(ROOT, file), "utf8"))
    if (!("document" in read)) throw new Error(`${file} is no published text`)
    expect(composeDraft([read.document, [], "ar"], "2026-11-29").length).toBeGreaterThan(10_000)
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
    const { text } = await readPdf(composeDraft([document, [], "fr"], "2026-11-29"))
    expect(squeezed(text).split(squeezed(typed)).length - 1).toBeGreaterThanOrEqual(4)
    expect(squeezed(text)).toContain(
      squeezed("Texte de travail du 29 novembre 2026. Seule une version publiée fait foi.")
    )
  })
})

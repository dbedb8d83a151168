import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { RecoDocument } from "@recos/schemas/document/document"
import { inFrench } from "@recos/schemas/text/french-typography"
import jsQR from "jsqr"
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { plainReco, reco, SOURCE, section, statement, warningSign } from "../../test/fixture-document.ts"
import { publishFixture } from "../../test/publish-fixture.ts"
import { openVersion } from "../corpus/open-version.ts"
import { readCorpus } from "../corpus/read-corpus.ts"
import { wordsFor } from "../words/words.ts"
import { type MemoData, memoData } from "./memo-data.ts"
import { qrSvg } from "./qr.ts"
import { memoCompiler, setMemo } from "./set-memo.ts"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recos-memo-"))
})
afterAll(() => rm(folder, { recursive: true }))

const compiler = memoCompiler()

const memoOf = async (slug: string, document: RecoDocument): Promise<MemoData> => {
  const recosDir = join(folder, slug)
  await publishFixture(recosDir, { settings: { slug }, documents: { fr: document }, references: [SOURCE] })
  const cacheDir = join(folder, "cache")
  const [card] = await readCorpus({ recosDir, cacheDir, demonstration: "include" })
  if (!card) throw new Error("the fixture was not read")
  const open = await openVersion(card.current, "fr", cacheDir)
  return memoData(card, card.current, open, wordsFor("fr"), "https://recos.example.org")
}

const readPdf = async (bytes: Buffer) => {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const page = await pdf.getPage(1)
  const { items } = await page.getTextContent()
  const text = items
    .map((item) => ("str" in item ? item.str : ""))
    .join(" ")
    .replace(/\s+/g, " ")
  const metadata = await pdf.getMetadata()
  return { pages: pdf.numPages, text, metadata, tree: await page.getStructTree() }
}

const roles = (node: { role?: string; children?: object[] }): string[] => [
  ...(node.role ? [node.role] : []),
  ...(node.children ?? []).flatMap((child) => roles(child))
]

describe("the memo sheet", () => {
  it("says on one tagged page what to do, how strong, when to worry and where to check", async () => {
    const memo = await memoOf("dos", plainReco("Mal de dos : bouger"))
    const { pages, text, metadata, tree } = await readPdf(setMemo(compiler, memo))
    expect(pages).toBe(1)
    expect(metadata.info).toMatchObject({ Title: "Mal de dos\u202f: bouger", Language: "fr" })
    expect(roles(tree ?? {})).toEqual(expect.arrayContaining(["H1", "H2", "P", "Figure"]))
    for (const said of [
      "Démonstration",
      "Nous recommandons de rester actif.",
      "Certitude modérée",
      "Grade B",
      "Jambe qui devient faible.",
      "Version 1.0 du 3 mars 2026",
      "recos.example.org/r/dos/v/1.0/",
      "CC BY-SA 4.0",
      memo.hash
    ]) {
      expect(text.replaceAll("\u202f", " ")).toContain(said)
    }
  })

  it("is the same to the byte when set again", async () => {
    const memo = await memoOf("encore", plainReco("Encore"))
    expect(setMemo(compiler, memo).equals(setMemo(memoCompiler(), memo))).toBe(true)
  })

  it("stays on one page by sending whole statements online, and says how many", async () => {
    const long = "Nous recommandons une chose précise, expliquée en une phrase assez longue pour tenir deux lignes. "
    const statements = Array.from({ length: 30 }, (_, index) =>
      statement(`s${index}`, `Numéro ${index}. ${long.repeat(2)}`)
    )
    const signs = Array.from({ length: 8 }, (_, index) => warningSign(`w${index}`, long))
    const memo = await memoOf(
      "long",
      reco("Long", section("statements", ...statements), section("warning-signs", ...signs))
    )
    const { pages, text } = await readPdf(setMemo(compiler, memo))
    expect(pages).toBe(1)
    const kept = [...text.matchAll(/Numéro (\d+)\./g)].map((match) => Number(match[1]))
    expect(kept).toEqual(kept.map((_, index) => index))
    expect(text).toContain(`${30 - kept.length} autre(s) recommandation(s)`)
    expect(text).toContain("suite en ligne")
  })

  it("takes hostile text for the text that it is", async () => {
    const hostile = '#eval("1") $x$ *gras* @ref <label> \\ #import "a.typ" `code` // non'
    const memo = await memoOf("hostile", reco(hostile, section("statements", statement("s1", hostile))))
    const { text, metadata } = await readPdf(setMemo(compiler, memo))
    expect(metadata.info).toMatchObject({ Title: inFrench(hostile) })
    expect(text.replaceAll("\u202f", " ")).toContain("#import « a.typ » `code` // non")
  })

  it("refuses to be silent when the template fails", () => {
    expect(() => setMemo(compiler, { title: "Sans le reste" } as MemoData)).toThrow(/memo sheet/)
  })
})

describe("the QR code", () => {
  it("is read back as the address, with its quiet zone", () => {
    const address = "https://recos.example.org/r/lombalgie-commune/v/1.0/"
    const svg = qrSvg(address)
    const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
    const scale = 4
    const pixels = new Uint8ClampedArray((side * scale) ** 2 * 4).fill(255)
    for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1/g)) {
      for (let at = 0; at < scale * scale; at += 1) {
        const column = Number(x) * scale + (at % scale)
        const row = Number(y) * scale + Math.floor(at / scale)
        pixels.fill(0, (row * side * scale + column) * 4, (row * side * scale + column) * 4 + 3)
      }
    }
    expect(jsQR(pixels, side * scale, side * scale)?.data).toBe(address)
    expect(svg).not.toMatch(/M[0-3] \d+h1|M\d+ [0-3]h1/)
  })
})

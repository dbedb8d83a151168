import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import { toOrdinaryTree } from "@recos/schemas/document/markdown/to-markdown"
import { titleOf } from "@recos/schemas/document/plain-text"
import { frozenSummary } from "@recos/schemas/evidence/summary/frozen-summary"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { spokenPdf } from "../../test/spoken-pdf.ts"
import { readCorpus } from "../corpus/read-corpus.ts"
import { bookletData } from "./booklet-data.ts"
import { attempts, compileSheet } from "./compile-sheet.ts"
import { draftData } from "./draft-data.ts"
import type { SheetSource } from "./frame.ts"
import { makeSheets } from "./make-sheets.ts"
import { openSource } from "./open-source.ts"
import { sheetCompiler, showPictures } from "./sheet-compiler.ts"

const RECOS = join(import.meta.dirname, "../../../recos")
const SITE_URL = "https://recos.example.org"
const LONG = 180_000
const COURSE = { fr: "Soirée du 3 mars", en: "Evening of 3 March", ar: "أمسية 3 مارس" }

/** Fields of a sheet’s data that say how it looks. */
const UNSEEN = new Set(["lang", "qr", "qrAlt", "dash", "paper", "kind", "file", "alt", "url", "raised", "picture"])
/** Fields that a sheet leaves out: its template has another of the same matter, or no room, and says so. */
const OTHERWISE_SAID = new Set([
  ...["facts", "numbers", "briefNumbers", "sources", "sourceNames", "reasonsContinued", "decided", "table"],
  // A heading of what is left out; a label of a booklet without such a part; what stands at the foot of every page.
  ...["numbersLabel", "decidedLabel", "notes", "foot"],
  ...["standing", "site", "version", "check", "review", "disclaimer", "licence", "hashLabel", "hash", "demonstration"]
])

/** Strokes that lengthen letters say nothing, and isolates have no shape; vowel signs have one order. */
const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .replaceAll(/[\u0640\u202a-\u202e\u2066-\u2069]/g, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

interface Said {
  path: string
  words: string[]
}

/** Every text of a sheet’s data, by where it stands. */
function saidIn(data: unknown, path = ""): Said[] {
  if (typeof data === "string") return [{ path, words: wordsOf(data) }]
  if (Array.isArray(data)) return data.flatMap((one) => saidIn(one, path))
  if (typeof data !== "object" || data === null) return []
  return Object.entries(data).flatMap(([key, value]) =>
    // What a picture shows has a text for those who do not see it; what kind of block it is has none.
    UNSEEN.has(key) && !(key === "kind" && path === "") ? [] : saidIn(value, path === "" ? key : `${path}.${key}`)
  )
}

/** A compiler that keeps, for each PDF it makes, what it was made from. */
function telling(): { compiler: NodeCompiler; told: unknown[] } {
  const compiler = sheetCompiler()
  const told: unknown[] = []
  let inputs: Record<string, string> = {}
  const own = {
    compile: (options: Parameters<NodeCompiler["compile"]>[0]) => {
      inputs = options.inputs ?? {}
      return compiler.compile(options)
    },
    pdf: (...asked: Parameters<NodeCompiler["pdf"]>) => {
      const made = compiler.pdf(...asked)
      told.push(JSON.parse(inputs.data ?? inputs.memo ?? "{}"))
      return made
    }
  }
  const asked = (target: NodeCompiler, key: string | symbol): unknown => {
    const value: unknown = Reflect.get(own, key) ?? Reflect.get(target, key)
    return typeof value === "function" ? value.bind(target) : value
  }
  return { compiler: new Proxy(compiler, { get: asked }), told }
}

/** Where some words stand one after the other among others, or -1. */
const placeOf = (words: readonly string[], among: readonly string[]): number =>
  among.findIndex((_, at) => words.every((word, index) => among[at + index] === word))

/** What is wrong with the words of a PDF beside those it was made from. */
async function faults(bytes: Uint8Array, data: unknown): Promise<string[]> {
  const read = wordsOf(await spokenPdf(bytes))
  const said = saidIn(data)
  const known = new Set(said.flatMap(({ words }) => words))
  const hash = said.filter(({ path }) => path.endsWith("hash")).flatMap(({ words }) => words)
  const isKnown = (word: string): boolean =>
    known.has(word) || /^(\d{1,3}|[A-Z])$/.test(word) || hash.some((whole) => whole.startsWith(word))
  const strange = read.filter((word) => !isKnown(word)).map((word) => `not said: ${word}`)
  const isThere = ({ path, words }: Said): boolean => {
    if (words.length === 0 || path.split(".").some((key) => OTHERWISE_SAID.has(key)) || placeOf(words, read) >= 0)
      return true
    // A cell may go on over the page, where the cells beside it come first.
    const cuts = path.includes("rows") ? words.keys() : []
    return [...cuts].some(
      (at) => at > 0 && placeOf(words.slice(0, at), read) >= 0 && placeOf(words.slice(at), read) >= 0
    )
  }
  const broken = said.filter((one) => !isThere(one)).map(({ path, words }) => `${path}: ${words.join(" ")}`)
  return [...new Set([...strange, ...broken])]
}

let cacheDir: string
const sources: SheetSource[] = []

beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), "recos-words-"))
  for (const card of await readCorpus({ recosDir: RECOS, cacheDir, demonstration: "include" })) {
    for (const language of card.languages) {
      sources.push(await openSource(card, card.current, language, { cacheDir, recosDir: RECOS, siteUrl: SITE_URL }))
    }
  }
}, LONG)

afterAll(() => rm(cacheDir, { recursive: true }))

describe.each(LANGUAGES)("what is printed in %s says every word once, whole and in its order", (language) => {
  const own = () => sources.filter((source) => source.language === language)

  it("on each kind of sheet", { timeout: LONG }, async () => {
    const found: Record<string, string[]> = {}
    const names = new Set<string>()
    for (const source of own()) {
      const { compiler, told } = telling()
      const files = (await makeSheets(source, compiler)).filter(({ name }) => name.endsWith(".pdf"))
      expect(told.length).toBe(files.length)
      for (const [at, { name, bytes }] of files.entries()) {
        names.add(name)
        const wrong = await faults(bytes, told[at])
        if (wrong.length > 0) found[`${source.card.slug}/${name}`] = wrong
      }
    }
    expect(names.size).toBe(8)
    expect(found).toEqual({})
  })

  it("in a course of several recos", { timeout: LONG }, async () => {
    const { compiler, told } = telling()
    for (const source of own()) showPictures(compiler, source)
    const options = { language, siteUrl: SITE_URL, title: COURSE[language], on: "2026-03-03" }
    const bytes = compileSheet(compiler, "booklet", bookletData(own(), options), attempts([11], 1))
    expect(await faults(bytes, told[0])).toEqual([])
  })

  it("in a draft", { timeout: LONG }, async () => {
    for (const { open } of own()) {
      const { compiler, told } = telling()
      const { references, evidence } = open.reco.frozen
      const questions = (evidence?.questions ?? []).map(frozenSummary)
      const tree = toOrdinaryTree(open.document, { references, language, questions, saysUngraded: true })
      const data = draftData(tree, { title: titleOf(open.document), language, on: "2026-11-29" })
      const bytes = compileSheet(compiler, "draft", data, attempts([10.5], 1))
      expect(await faults(bytes, told[0])).toEqual([])
    }
  })
})

it("is awake: it sees words that are lost, cut, joined and turned round", { timeout: LONG }, async () => {
  const source = sources.find(({ language }) => language === "ar")
  if (!source) throw new Error("no reco is in Arabic")
  const { compiler, told } = telling()
  const [memo] = await makeSheets(source, compiler)
  const changed = (change: (title: string) => string) =>
    faults(memo?.bytes ?? new Uint8Array(), {
      ...(told[0] as object),
      title: change(source.card.current.titles.ar ?? "")
    })
  expect(await changed((title) => title)).toEqual([])
  expect(await changed((title) => `${title} كلمة`)).toEqual([expect.stringContaining("title:")])
  expect(await changed((title) => title.replace(" ", ""))).not.toEqual([])
  expect(await changed((title) => title.split(" ").reverse().join(" "))).not.toEqual([])
})

import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { childrenOf, type DocumentNode, type RecoDocument } from "@recos/schemas/document/document"
import { fromMarkdown } from "@recos/schemas/document/markdown/from-markdown"
import { toMarkdown } from "@recos/schemas/document/markdown/to-markdown"
import { readMdx } from "@recos/schemas/document/mdx/from-mdx"
import { plainTextOf, titleOf } from "@recos/schemas/document/plain-text"
import { frozenSummary } from "@recos/schemas/evidence/summary/frozen-summary"
import { publishedReco } from "@recos/schemas/publication/published-reco"
import { describe, expect, test } from "vitest"
import { readOfficeText } from "./read-office-text.ts"
import { writeTextWord } from "./write-text-word.ts"

const ROOT = join(import.meta.dirname, "../../../recos")

/** The last version of each demonstration reco, in each of its languages. */
const TEXTS = [...Map.groupBy(globSync("*/*/*.mdx", { cwd: ROOT }).sort(), (file) => file.split("/")[0] ?? "")].flatMap(
  ([reco, files]) => {
    const last = files.at(-1)?.split("/")[1]
    return files.filter((file) => file.split("/")[1] === last).map((file) => ({ reco, file }))
  }
)

function readText(file: string) {
  const read = readMdx(readFileSync(join(ROOT, file), "utf8"))
  if (!("document" in read)) throw new Error(`${file} is no published text`)
  const record = publishedReco.parse(JSON.parse(readFileSync(join(ROOT, file, "../reco.json"), "utf8")))
  return {
    ...read,
    references: record.frozen.references,
    questions: (record.frozen.evidence?.questions ?? []).map(frozenSummary)
  }
}

const everyNode = (node: DocumentNode): DocumentNode[] => [node, ...childrenOf(node).flatMap(everyNode)]
const nodesOf = ({ content }: RecoDocument): DocumentNode[] => content.flatMap(everyNode)

/** The words of a text, one by one, whatever stands between them. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
const wordsOf = (document: RecoDocument): string[] => document.content.flatMap((node) => wordsIn(plainTextOf(node)))

const raised = (document: RecoDocument): string[] =>
  nodesOf(document)
    .filter(({ marks = [] }) => marks.some(({ type }) => type === "superscript" || type === "subscript"))
    .map(({ text = "" }) => text)

const tables = (document: RecoDocument): string[][][] =>
  nodesOf(document)
    .filter(({ type }) => type === "table")
    .map((table) => childrenOf(table).map((row) => childrenOf(row).map((cell) => plainTextOf(cell).trim())))

/** Of each recommendation: what it says, and how surely. */
const statements = (document: RecoDocument) =>
  nodesOf(document)
    .filter(({ type }) => type === "statement")
    .map(({ attrs, content = [] }) => ({
      direction: attrs?.direction,
      strength: attrs?.strength,
      certainty: attrs?.certainty ?? null,
      hasGrade: attrs?.hasGrade ?? null,
      // A source is its number in an ordinary text.
      first: plainTextOf(content[0] ?? { type: "paragraph" })
        .replaceAll(/\[\d+\](?: \([^)]*\))?/g, "")
        .trim()
    }))

/** What an ordinary text has no place for, each named to whoever brings it back: structured blocks are text in it. */
const NAMED = new Set([
  "heading-unmatched",
  "text-before-sections",
  "task",
  "image",
  "statement-missing",
  "statement-to-complete",
  "heading-level",
  "list-in-statements",
  "block-nested",
  "decision-left-out"
])

describe.each(TEXTS)("$file, out and back", ({ file }) => {
  const { document, language, references, questions } = readText(file)

  const byWord = async () => readOfficeText(await writeTextWord(document, references, language, questions))
  const byMarkdown = async () => {
    const { report, ...back } = fromMarkdown(toMarkdown(document, references, language, questions))
    return { ...back, notes: report }
  }

  test.each([
    ["Word", byWord],
    ["Markdown", byMarkdown]
  ])("by %s: every word, table, recommendation and raised figure is back, or named", async (_format, outAndBack) => {
    const back = await outAndBack()
    expect(wordsIn(titleOf(back.document))).toEqual(wordsIn(titleOf(document)))
    expect(statements(back.document)).toEqual(statements(document))
    expect(raised(back.document)).toEqual(raised(document))
    expect(tables(back.document)).toEqual(expect.arrayContaining(tables(document)))
    const found = new Set(wordsOf(back.document))
    expect(wordsOf(document).filter((word) => !found.has(word))).toEqual([])
    for (const { code } of back.notes) expect(NAMED).toContain(code)
  })

  test("by Word as by Markdown", async () => {
    const [word, markdown] = [(await byWord()).document, (await byMarkdown()).document]
    expect(tables(word)).toEqual(tables(markdown))
    expect(statements(word)).toEqual(statements(markdown))
    const found = new Set(wordsOf(word))
    expect(wordsOf(markdown).filter((one) => !found.has(one))).toEqual([])
  })
})

test("the eight demonstration recos are all tried", () => {
  expect(new Set(TEXTS.map(({ reco }) => reco)).size).toBe(8)
})

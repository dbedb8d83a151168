import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { DocumentMark, DocumentNode, RecoDocument } from "@recos/schemas/document/document"
import { toMarkdown } from "@recos/schemas/document/markdown/to-markdown"
import { fromMdx } from "@recos/schemas/document/mdx/from-mdx"
import { documentSchema } from "@recos/schemas/document/nodes/index"
import { publishedReco } from "@recos/schemas/publication/published-reco"
import { canonicalJson } from "@recos/schemas/text/canonical-json"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"

/**
 * A format grows: here an attribute is added to each node and mark in turn, as an engineer would, in the list of shapes alone.
 * What was published keeps its hash; what the attribute says goes through every form of a text.
 */

const ROOT = join(import.meta.dirname, "../../..")
const SHAPES = join(ROOT, "schemas/src/document/nodes/shapes.ts")
const WHOLE = readFileSync(join(ROOT, "schemas/src/document/mdx/golden/whole.mdx"), "utf8")
/** The root of a shared document and its runs of text hold no attributes. */
const WITHOUT = ["doc", "text"]
const TYPES = [...Object.keys(documentSchema().nodes), ...Object.keys(documentSchema().marks)].filter(
  (type) => !WITHOUT.includes(type)
)

/** Every published version: its folder, its record and its texts, as they stand on disk. */
const PUBLISHED = globSync("recos/*/*/reco.json", { cwd: ROOT }).map((file) => {
  const folder = join(ROOT, file, "..")
  const reco = publishedReco.parse(JSON.parse(readFileSync(join(ROOT, file), "utf8")))
  const texts = reco.languages.map((language) => {
    const text = readFileSync(join(folder, `${language}.mdx`), "utf8")
    const asPublished = fromMdx(text)
    const markdown = toMarkdown(asPublished, reco.frozen.references, language, [])
    return { language, text, asPublished, markdown }
  })
  return { folder: file, reco, texts }
})

/** What the attributes of the test say, none of it what stands for their absence. */
const SAID = {
  grownWords: '« a » "b" <c> {d} & \\e',
  grownLabel: "",
  grownChoice: "said",
  grownYes: false,
  grownCount: 7
}
const UNSAID = { grownWords: "", grownLabel: "as before", grownChoice: "unsaid", grownYes: true, grownCount: null }

/** What a document is read, written and checked by, as the modules are now. */
const documentParts = async () => ({
  ...(await import("@recos/schemas/document/check-document")),
  ...(await import("@recos/schemas/document/markdown/from-markdown")),
  ...(await import("@recos/schemas/document/mdx/from-mdx")),
  ...(await import("@recos/schemas/document/normalize")),
  ...(await import("@recos/schemas/document/plain-text")),
  ...(await import("@recos/schemas/document/read-document")),
  ...(await import("@recos/schemas/document/markdown/to-markdown")),
  ...(await import("@recos/schemas/document/mdx/to-mdx"))
})

/** The modules as they are once the attributes are in the list of shapes of one type. */
async function grown(type: string) {
  vi.resetModules()
  vi.doMock(SHAPES, async (original) => {
    const { ATTRIBUTES } = await original<typeof import("@recos/schemas/document/nodes/shapes")>()
    const { addedLater } = await import("@recos/schemas/format/added-later")
    const z = await import("zod/mini")
    const listed: Record<string, Record<string, unknown>> = {
      ...ATTRIBUTES,
      [type]: {
        ...(ATTRIBUTES as Record<string, object>)[type],
        grownWords: addedLater(z.string().check(z.maxLength(60)), UNSAID.grownWords),
        grownLabel: addedLater(z.string(), UNSAID.grownLabel),
        grownChoice: addedLater(z.enum(["unsaid", "said"]), "unsaid"),
        grownYes: addedLater(z.boolean(), UNSAID.grownYes),
        grownCount: addedLater(z.nullable(z.int()), UNSAID.grownCount)
      }
    }
    return {
      ATTRIBUTES: listed,
      shapesOf: (one: string) => listed[one] ?? {},
      TYPES_WITH_ATTRIBUTES: Object.keys(listed)
    }
  })
  return {
    document: await documentParts(),
    frozenText: (await import("@recos/schemas/versions/frozen-text")).frozenText,
    contentHash: (await import("../storage/content-hash.ts")).contentHash,
    arbitraryDocument: (await import("@recos/schemas/document/arbitrary-document")).arbitraryDocument,
    shared: await import("../collaboration/document-text.ts"),
    Doc: (await import("yjs")).Doc
  }
}

type Attributes = NonNullable<DocumentNode["attrs"]>

/** The same text with attributes on the nodes or marks of one type, all or those that `takes` chooses. */
function saying(node: DocumentNode, type: string, attributes: Attributes, takes = () => true): DocumentNode {
  const on = <Owner extends DocumentNode | DocumentMark>(owner: Owner): Owner =>
    owner.type === type && takes() ? { ...owner, attrs: { ...owner.attrs, ...attributes } } : owner
  const { content, marks, ...own } = on(node)
  return {
    ...own,
    ...(content && { content: content.map((child) => saying(child, type, attributes, takes)) }),
    ...(marks && { marks: marks.map(on) })
  }
}

describe.each(TYPES)("an attribute that comes later on %s", (type) => {
  let modules: Awaited<ReturnType<typeof grown>>
  beforeAll(async () => {
    modules = await grown(type)
  })
  afterAll(() => {
    vi.doUnmock(SHAPES)
    vi.resetModules()
  })

  it("leaves every published version with its hash and its pages", () => {
    const { document, frozenText, contentHash } = modules
    expect(PUBLISHED.length).toBeGreaterThanOrEqual(10)
    for (const { folder, reco, texts } of PUBLISHED) {
      const documents: Record<string, RecoDocument> = {}
      for (const { language, text, asPublished, markdown } of texts) {
        const read = document.fromMdx(text)
        documents[language] = read
        // All pages, sheets and feeds are made of this.
        expect(read, folder).toEqual(asPublished)
        expect(document.toMarkdown(read, reco.frozen.references, language, []), folder).toBe(markdown)
      }
      expect(contentHash(frozenText({ ...reco.frozen, documents })), folder).toBe(reco.hash)
    }
  })

  it("says nothing where it says what older texts say, whoever fills it in", () => {
    const { document, shared, Doc } = modules
    const plain = document.fromMdx(WHOLE)
    const filled = saying(plain, type, UNSAID)
    expect(canonicalJson(filled)).not.toBe(canonicalJson(plain))
    expect(document.readDocument(filled)).toEqual({ document: plain })
    expect(document.normalizeDocument(filled as RecoDocument)).toEqual(plain)
    expect(document.toMdx(filled as RecoDocument, "fr")).toBe(WHOLE)
    const doc = new Doc()
    shared.writeText(doc, filled as RecoDocument)
    const read = document.readDocument(shared.readText(doc))
    expect("document" in read && document.normalizeDocument(read.document)).toEqual(plain)
  })

  it("goes through the shared document, JSON and the file, and changes the hash, once it says something", () => {
    const { document, shared, Doc } = modules
    const plain = document.fromMdx(WHOLE)
    const said = document.normalizeDocument(saying(plain, type, SAID) as RecoDocument)
    expect(canonicalJson(said)).not.toBe(canonicalJson(plain))
    expect(JSON.stringify(said).split('"grownChoice":"said"').length, "said").toBeGreaterThan(1)
    expect(document.readDocument(said)).toEqual({ document: said })
    const file = document.toMdx(said, "fr")
    expect(document.gateMdx(file), file).toEqual([])
    expect(document.fromMdx(file), file).toEqual(said)
    const doc = new Doc()
    shared.writeText(doc, said)
    const read = document.readDocument(shared.readText(doc))
    expect("document" in read && document.normalizeDocument(read.document)).toEqual(said)
    // Markdown for people may leave it unsaid, never lose a word for it.
    const markdown = [said, plain].map((text) => document.toMarkdown(text, [], "fr", []))
    expect(document.plainTextOf(document.fromMarkdown(markdown[0] ?? "").document)).toBe(
      document.plainTextOf(document.fromMarkdown(markdown[1] ?? "").document)
    )
  })

  it("goes through the file wherever it may stand", () => {
    const { document, arbitraryDocument } = modules
    fc.assert(
      fc.property(arbitraryDocument, fc.infiniteStream(fc.boolean()), (plain, chance) => {
        const takes = () => chance.next().value === true
        const said = document.normalizeDocument(saying(plain, type, SAID, takes) as RecoDocument)
        const file = document.toMdx(said, "fr")
        expect(document.gateMdx(file), file).toEqual([])
        expect(canonicalJson(document.fromMdx(file)), file).toBe(canonicalJson(said))
      }),
      { numRuns: Number(process.env.PROPERTY_RUNS ?? 15) }
    )
  })
})

describe("a section that comes later", () => {
  const VOCABULARY = join(ROOT, "schemas/src/vocabulary/closed-lists.ts")
  const HEADINGS = join(ROOT, "schemas/src/document/section-headings.ts")
  let modules: Awaited<ReturnType<typeof withSection>>

  async function withSection() {
    vi.resetModules()
    vi.doMock(VOCABULARY, async (original) => {
      const real = await original<typeof import("@recos/schemas/vocabulary/closed-lists")>()
      const z = await import("zod/mini")
      const kinds = real.SECTION_KINDS.flatMap((kind) => (kind === "history" ? ["grown", kind] : [kind]))
      return {
        ...real,
        SECTION_KINDS: kinds,
        sectionKind: z.enum(kinds),
        LATER_SECTIONS: [...real.LATER_SECTIONS, "grown"]
      }
    })
    vi.doMock(HEADINGS, async (original) => {
      const real = await original<typeof import("@recos/schemas/document/section-headings")>()
      return { SECTION_HEADINGS: { ...real.SECTION_HEADINGS, grown: { fr: "Ajout", en: "Addition", ar: "إضافة" } } }
    })
    return {
      document: await documentParts(),
      frozenText: (await import("@recos/schemas/versions/frozen-text")).frozenText,
      compare: (await import("@recos/schemas/versions/compare-documents")).compareDocuments,
      contentHash: (await import("../storage/content-hash.ts")).contentHash,
      shared: await import("../collaboration/document-text.ts"),
      Doc: (await import("yjs")).Doc
    }
  }

  const kindsOf = ({ content }: DocumentNode) => content?.flatMap(({ attrs }) => (attrs?.kind ? [attrs.kind] : []))
  const filled = (document: RecoDocument): RecoDocument => ({
    ...document,
    content: document.content.map((node) =>
      node.attrs?.kind === "grown"
        ? { ...node, content: [{ type: "paragraph", content: [{ type: "text", text: "Nouveau." }] }] }
        : node
    )
  })

  beforeAll(async () => {
    modules = await withSection()
  })
  afterAll(() => {
    vi.doUnmock(VOCABULARY)
    vi.doUnmock(HEADINGS)
    vi.resetModules()
  })

  it("is missing from no published version, changes no hash and warns of nothing", () => {
    const { document, frozenText, contentHash } = modules
    for (const { folder, reco, texts } of PUBLISHED) {
      const documents = Object.fromEntries(texts.map(({ language, text }) => [language, document.fromMdx(text)]))
      expect(contentHash(frozenText({ ...reco.frozen, documents })), folder).toBe(reco.hash)
      for (const text of Object.values(documents)) {
        const problems = document.checkDocument(text, { references: [], questions: null })
        expect(problems.filter(({ code }) => code === "section-missing" || code === "section-order")).toEqual([])
      }
    }
  })

  it("stands in every text that people write on, and is frozen once somebody has filled it", () => {
    const { document, shared, Doc, compare } = modules
    const old = document.fromMdx(WHOLE)
    expect(kindsOf(old)).not.toContain("grown")
    const doc = new Doc()
    shared.writeText(doc, old)
    const read = document.readDocument(shared.readText(doc))
    if ("problems" in read) throw new Error(JSON.stringify(read.problems))
    const draft = read.document
    expect(kindsOf(draft)?.slice(-2)).toEqual(["grown", "history"])
    const warned = document.checkDocument(draft, { references: [], questions: null })
    expect(warned.filter(({ section }) => String(section) === "grown")).toEqual([])
    expect(document.normalizeDocument(draft)).toEqual(old)
    expect(compare(old, draft).hasChanges).toBe(false)
    const said = document.normalizeDocument(filled(draft))
    expect(kindsOf(said)).toContain("grown")
    expect(document.fromMdx(document.toMdx(said, "fr"))).toEqual(said)
    expect(compare(old, said).sections.find(({ kind }) => String(kind) === "grown")?.change).toBe("added")
  })
})

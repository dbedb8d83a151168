import { runs } from "@recos/schemas/testing/long-run"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type ReadSource, readSourceFile, type SourceFile } from "./read-reference-file.ts"

/** Words that are found again whatever is done to them: no part of a date, a name, a mark or an identifier. */
const token = fc.integer({ min: 0, max: 0xffff }).map((number) => `zq${number.toString(36)}zq`)
/** A value in one of the shapes that files have, with a word of its own in it. */
const value = fc.oneof(
  token,
  token.map((word) => `${word}, Marie`),
  token.map((word) => `${word}; Petit, Paul`),
  token.map((word) => `2019/05/12/${word}`),
  token.map((word) => `${word} 2019 Mar-Apr`),
  token.map((word) => `https://example.org/${word}`),
  token.map((word) => `doi: 10.1000/${word}`),
  token.map((word) => `see 10.1000/${word} and PMID: 30100007`),
  token.map((word) => `a  - ${word} &amp; <i>b</i>`),
  token.map((word) => `${word} `.repeat(90)),
  fc.tuple(token, token).map(([one, other]) => `${one}-${other}`)
)

const wordsIn = (text: string): string[] => [...new Set(text.match(/zq[0-9a-z]+?zq/gi))]

/** Where the words of a file are after it was read. */
const told = ({ sources, unread, asides }: SourceFile): string =>
  JSON.stringify([sources.map(({ csl, leftOut }) => [csl, leftOut]), unread, asides]).toLowerCase()

/** Every word of the entries that were read is in a field or among what is left out; a refused entry is told as a whole. */
async function expectNothingLost(text: string, words: readonly string[]): Promise<void> {
  const file = await readSourceFile(text)
  if (file.unread.length > 0) return
  const found = told(file)
  expect(words.filter((word) => !found.includes(word.toLowerCase()))).toEqual([])
}

/** What is said of a field is in the field, or left out as well: no value is told to be where it is not. */
function expectTrue({ csl, said, leftOut }: ReadSource): void {
  const left = leftOut.map(({ words }) => words).join(" ")
  for (const [field, values] of Object.entries(said)) {
    if (field === "issued") continue
    const kept = `${JSON.stringify(csl[field as keyof typeof csl])} ${left}`.toLowerCase()
    const words = values.flatMap((value) => wordsIn(value.words))
    expect(words.filter((word) => !kept.includes(word.toLowerCase()))).toEqual([])
  }
}

describe("no value of a file vanishes unnamed", () => {
  it("in RIS, whatever the tags, their order and how often they come", async () => {
    const tag = fc.oneof(
      fc.constantFrom(
        ...[
          "TI",
          "T1",
          "T2",
          "JO",
          "AU",
          "A1",
          "A2",
          "PY",
          "Y1",
          "DA",
          "Y2",
          "VL",
          "IS",
          "SP",
          "EP",
          "DO",
          "UR",
          "M3",
          "N1",
          "AN",
          "DB",
          "C5",
          "LA",
          "PB",
          "AB",
          "KW",
          "TY"
        ]
      ),
      fc.stringMatching(/^[A-Z][A-Z0-9]$/).filter((name) => name !== "ER" && name !== "TY")
    )
    const line = fc.tuple(tag, value).map(([name, words]) => (name === "TY" ? "" : `${name}  - ${words}`))
    const goesOn = token.map((word) => `      ${word}`)
    const record = fc
      .tuple(
        fc.array(fc.oneof({ weight: 8, arbitrary: line }, { weight: 1, arbitrary: goesOn }), { maxLength: 14 }),
        fc.boolean()
      )
      .map(([lines, ends]) => ["TY  - JOUR", "TI  - Un titre", ...lines, ...(ends ? ["ER  - "] : [])].join("\n"))
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 3 }), async (records) => {
        const text = records.join("\n")
        await expectNothingLost(text, wordsIn(text))
        for (const source of (await readSourceFile(text)).sources) expectTrue(source)
      }),
      { numRuns: runs(150) }
    )
  })

  it("in CSL-JSON, whatever the shape of a property", async () => {
    const shape = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        value,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("any"), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom("family", "given", "literal", "name", "raw", "season", "date-parts", "x"),
          tie("any"),
          { maxKeys: 3 }
        )
      )
    })).any
    const name = fc.constantFrom(
      ...[
        "type",
        "author",
        "editor",
        "issued",
        "published-print",
        "container-title",
        "publisher",
        "volume",
        "issue",
        "page",
        "page-first",
        "language",
        "DOI",
        "PMID",
        "URL",
        "note",
        "abstract",
        "custom",
        "subtitle"
      ]
    )
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, shape), async (item) => {
        const text = JSON.stringify([{ title: "Un titre", ...item }])
        await expectNothingLost(text, wordsIn(text))
        for (const source of (await readSourceFile(text)).sources) expectTrue(source)
      }),
      { numRuns: runs(300) }
    )
  })

  it("in PubMed’s format, whatever the tags", async () => {
    const tag = fc.constantFrom(
      ...[
        "TI",
        "BTI",
        "CTI",
        "TT",
        "JT",
        "TA",
        "FAU",
        "AU",
        "CN",
        "FED",
        "DP",
        "VI",
        "IP",
        "PG",
        "PB",
        "LA",
        "LID",
        "AID",
        "AB",
        "MH",
        "OT",
        "SO"
      ]
    )
    const line = fc.tuple(tag, value).map(([name, words]) => `${name.padEnd(4)}- ${words}`)
    const record = fc
      .array(line, { maxLength: 14 })
      .map((lines) => ["PMID- 30100007", "TI  - Un titre", ...lines].join("\n"))
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 3 }), async (records) => {
        const text = records.join("\n\n")
        await expectNothingLost(text, wordsIn(text))
        for (const source of (await readSourceFile(text)).sources) expectTrue(source)
      }),
      { numRuns: runs(150) }
    )
  })

  it("in BibTeX, whatever the fields, in braces, quotes or pieces, inherited or not", async () => {
    const name = fc.constantFrom(
      ...[
        "title",
        "subtitle",
        "author",
        "editor",
        "journal",
        "journaltitle",
        "booktitle",
        "year",
        "date",
        "month",
        "day",
        "volume",
        "number",
        "issue",
        "pages",
        "eid",
        "publisher",
        "school",
        "doi",
        "pmid",
        "url",
        "ee",
        "note",
        "howpublished",
        "eprint",
        "language",
        "langid",
        "abstract",
        "keywords",
        "crossref",
        "isbn"
      ]
    )
    const written = fc.oneof(
      value.map((words) => `{${words}}`),
      value.map((words) => `"${words}"`),
      token.map((word) => word),
      fc.tuple(value, token).map(([words, word]) => `{${words}} # "${word}"`),
      token.map((word) => `{\\emph{${word}} \\unknown{${word}} $x^{${word}}$}`),
      token.map((word) => `{${word}, Marie and {${word} x} and others}`)
    )
    const field = fc.tuple(name, written).map(([key, words]) => `${key} = ${words}`)
    const entry = fc
      .tuple(fc.constantFrom("article", "book", "misc", "oddity"), token, fc.array(field, { maxLength: 10 }))
      .map(([type, key, fields]) => `@${type}{${key},\n  ${["title = {Un titre}", ...fields].join(",\n  ")}}`)
    const other = fc.oneof(
      token.map((word) => `@string{${word} = "${word}x"}`),
      token.map((word) => `@comment{${word}}`),
      token.map((word) => `A remark: ${word}`)
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 4, arbitrary: entry }, other), { minLength: 1, maxLength: 4 }),
        async (pieces) => {
          const text = `@book{base, title = {Base}}\n${pieces.join("\n")}`
          await expectNothingLost(text, wordsIn(text))
          for (const source of (await readSourceFile(text)).sources) expectTrue(source)
        }
      ),
      { numRuns: runs(150) }
    )
  })

  it("in XML of EndNote and of PubMed, whatever the elements", async () => {
    const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    const tree = fc.letrec<{ element: string; inner: string }>((tie) => ({
      inner: fc.oneof(
        { maxDepth: 3 },
        value.map(escaped),
        token.map((word) => `${word}<sup>${word}</sup> <style face="italic">${word}</style>`),
        fc.array(tie("element"), { maxLength: 3 }).map((elements) => elements.join(""))
      ),
      element: fc
        .tuple(
          fc.constantFrom(
            ...[
              "titles",
              "title",
              "secondary-title",
              "contributors",
              "authors",
              "author",
              "dates",
              "year",
              "pub-dates",
              "date",
              "urls",
              "related-urls",
              "url",
              "notes",
              "volume",
              "ref-type",
              "odd"
            ],
            ...[
              "Article",
              "ArticleTitle",
              "AuthorList",
              "Author",
              "LastName",
              "ForeName",
              "Initials",
              "CollectiveName",
              "Journal",
              "JournalIssue",
              "PubDate",
              "Year",
              "MedlineDate",
              "Pagination",
              "MedlinePgn",
              "ELocationID",
              "ArticleIdList",
              "ArticleId",
              "PMID",
              "Language",
              "BookDocument",
              "Book",
              "BookTitle"
            ]
          ),
          fc.option(token),
          tie("inner")
        )
        .map(
          ([name, attribute, inner]) =>
            `<${name}${attribute ? ` IdType="${attribute}" name="${attribute}"` : ""}>${inner}</${name}>`
        )
    }))
    const inners = fc.array(tree.element, { maxLength: 6 }).map((elements) => elements.join(""))
    const endnote = inners.map(
      (inner) =>
        `<xml><records><record><ref-type name="Report">27</ref-type><titles><title>Un titre</title></titles>${inner}</record></records></xml>`
    )
    const pubmed = inners.map(
      (inner) =>
        `<PubmedArticleSet><PubmedArticle><MedlineCitation><Article><ArticleTitle>Un titre</ArticleTitle>${inner}</Article>${inner}</MedlineCitation><PubmedData>${inner}</PubmedData></PubmedArticle></PubmedArticleSet>`
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(endnote, pubmed), async (text) => {
        await expectNothingLost(text, wordsIn(text))
        for (const source of (await readSourceFile(text)).sources) expectTrue(source)
      }),
      { numRuns: runs(200) }
    )
  })
})

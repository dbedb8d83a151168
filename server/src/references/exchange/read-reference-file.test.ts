import type { CslItem } from "@recos/schemas/references/reference"
import { writeBibtex } from "@recos/schemas/references/write-bibtex"
import { writeCslJson } from "@recos/schemas/references/write-csl-json"
import { writeRis } from "@recos/schemas/references/write-ris"
import { runs } from "@recos/schemas/testing/long-run"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readSourceFile } from "./read-reference-file.ts"

const FOSTER: CslItem = {
  type: "article-journal",
  title: "Prevention and treatment of low back pain",
  author: [{ family: "Foster", given: "Nadine E." }, { literal: "Lancet Low Back Pain Series Working Group" }],
  "container-title": "The Lancet",
  issued: { "date-parts": [[2018, 6, 9]] },
  volume: "391",
  issue: "10137",
  page: "2368-2383",
  language: "en",
  DOI: "10.1016/S0140-6736(18)30489-6",
  PMID: "29573872"
}

const cslOf = async (text: string): Promise<CslItem[]> => (await readSourceFile(text)).sources.map(({ csl }) => csl)

describe("a file of sources", () => {
  it("is read from PubMed, lines that go on and short pages included", async () => {
    const nbib = `
PMID- 29573872
OWN - NLM
DP  - 2018 Jun 9
TI  - Prevention and treatment of
      low back pain.
PG  - 2368-83
LID - S0140-6736(18)30489-6 [pii]
LID - 10.1016/S0140-6736(18)30489-6 [doi]
FAU - Foster, Nadine E
AU  - Foster NE
CN  - Lancet Low Back Pain Series Working Group
LA  - eng
JT  - Lancet (London, England)
TA  - Lancet
VI  - 391
IP  - 10137

PMID- 1
DP  - 2001 Mar-Apr
TI  - Autre
`
    const [first, second] = await cslOf(nbib)
    expect(first).toEqual({
      ...FOSTER,
      "container-title": "Lancet (London, England)",
      author: [{ family: "Foster", given: "Nadine E" }, FOSTER.author?.[1]]
    })
    expect(second).toEqual({
      type: "article-journal",
      title: "Autre",
      issued: { "date-parts": [[2001, 3]] },
      PMID: "1"
    })
  })

  it("is read from RIS as others write it: Windows lines, one space before the hyphen, an older tag", async () => {
    const ris = "\uFEFFTY - JOUR\r\nT1 - Un titre\r\nA1 - Foster, Nadine\r\nY1 - 2018///\r\nJO - BMJ\r\nER - \r\n\r\n"
    expect(await cslOf(ris)).toEqual([
      {
        type: "article-journal",
        title: "Un titre",
        author: [{ family: "Foster", given: "Nadine" }],
        issued: { "date-parts": [[2018]] },
        "container-title": "BMJ"
      }
    ])
  })

  it("is read from BibTeX: commands of LaTeX, accents, abbreviations, a body’s name", async () => {
    const bibtex = String.raw`
Un mot du logiciel.
@string{lancet = "The Lancet"}
@comment{rien}
@article{x, author = {M{\"u}ller, J{\'e}r{\^o}me and {Haute Autorit\'e de sant\'e}}, title = {\emph{Mal} de dos : 5\,\% \& {\oe}d\`eme},
  journal = lancet, year = 2019, month = mar, pages = {1--9}}
`
    expect(await cslOf(bibtex)).toEqual([
      {
        type: "article-journal",
        title: "Mal de dos : 5 % & œdème",
        author: [{ family: "Müller", given: "Jérôme" }, { literal: "Haute Autorité de santé" }],
        "container-title": "The Lancet",
        issued: { "date-parts": [[2019, 3]] },
        page: "1-9"
      }
    ])
  })

  it("tells an entry that is not understood with its line, and keeps the others", async () => {
    const file = await readSourceFile(
      "@book{a, title={Un}}\n\n@book{b, title={Deux\n\n@book{c, title={Trois}}\n@book{d, year=2001}"
    )
    expect(file.sources.map(({ entry, line, csl }) => [entry, line, csl.title])).toEqual([
      [1, 1, "Un"],
      [3, 5, "Trois"]
    ])
    expect(file.unread).toEqual([
      { entry: 2, line: 3, why: "syntax", start: "@book{b, title={Deux" },
      { entry: 4, line: 6, why: "title", start: "@book{d, year=2001}" }
    ])
  })

  it("leaves out by name what does not fit, and never bends it", async () => {
    const item = { ...FOSTER, type: "song", DOI: "12", URL: "javascript:alert(1)", volume: "v".repeat(50), issue: 7 }
    const { sources } = await readSourceFile(JSON.stringify([item]))
    expect(sources[0]?.leftOut.map(({ name, words, why }) => [name, words, why])).toEqual([
      ["type", "song", "part-kept"],
      ["volume", item.volume, "unfit"],
      ["DOI", "12", "unfit"],
      ["URL", "javascript:alert(1)", "unfit"]
    ])
    expect(sources[0]?.csl).toMatchObject({ type: "document", issue: "7", PMID: "29573872" })
  })

  it.each([["Bonjour"], [""], ["{"], ["<html><body>TY</body></html>"]])(
    "is refused when it is none: « %s »",
    async (text) => {
      await expect(readSourceFile(text)).rejects.toMatchObject({ detail: { reason: "not-sources" } })
    }
  )

  it("gives to an entry nothing of one that it does not name", async () => {
    const text =
      "@article{title={No key}, year=2000, journal={J}}\n@article{a, title={Other}}\n@article{b, title={Empty}, crossref={}}"
    expect(
      (await cslOf(text)).map(({ title, issued, "container-title": journal }) => [title, issued, journal])
    ).toEqual([
      ["No key", { "date-parts": [[2000]] }, "J"],
      ["Other", undefined, undefined],
      ["Empty", undefined, undefined]
    ])
  })

  it("writes a particle once, also where a tool writes it in both places", async () => {
    const author = [
      { family: "van Gogh", "non-dropping-particle": "van", given: "V" },
      { family: "Vanek", "non-dropping-particle": "van", given: "A" }
    ]
    expect((await cslOf(JSON.stringify([{ title: "T", author }])))[0]?.author).toEqual([
      { family: "van Gogh", given: "V" },
      { family: "van Vanek", given: "A" }
    ])
  })

  it("of more entries than a reco may have is read by parts, and none of them is lost between two", async () => {
    const text = Array.from({ length: 1203 }, (_, place) => `TY  - BOOK\nTI  - Livre ${place + 1}\nER  - \n`).join("")
    const titles: (string | undefined)[] = []
    for (const from of [1, 501, 1001]) {
      const { total, sources } = await readSourceFile(text, (entry) => entry >= from && entry < from + 500)
      expect([total, sources[0]?.entry]).toEqual([1203, from])
      titles.push(...sources.map(({ csl }) => csl.title))
    }
    expect(titles).toEqual(Array.from({ length: 1203 }, (_, place) => `Livre ${place + 1}`))
  })

  it("is refused with more entries than anybody chooses from", async () => {
    const text = "TY  - BOOK\nTI  - Un\nER  - \n".repeat(20_001)
    await expect(readSourceFile(text)).rejects.toMatchObject({ detail: { reason: "too-many-sources" } })
  })

  it.each([
    ["braces without end", `@book{a, title={${"{".repeat(50_000)}}}`],
    ["braces deep inside each other", `@book{a, title={${"{".repeat(20_000)}x${"}".repeat(20_000)}}}`],
    ["an entry of its own size", `TY  - BOOK\nTI  - ${"a ".repeat(100_000)}\nER  - `],
    ["a title without end", JSON.stringify([{ title: "a".repeat(10_000) }])],
    ["lists within lists", `[{"title": ${"[".repeat(100_000)}${"]".repeat(100_000)}}]`],
    ["commands without end", `@book{a, title={${"\\'".repeat(20_000)}}}`]
  ])("survives %s", async (_what, text) => {
    const file = await readSourceFile(text)
    expect(file.sources.length + file.unread.length).toBe(1)
  })

  it.each([
    ["lines that begin with ER", `TY  - JOUR\nTI  - Un\n${"ER  - x\n".repeat(200_000)}`],
    ["headers without a record", `TI  - Un\n${"AB  - x\n".repeat(80_000)}${"1.\n".repeat(300_000)}TY  - JOUR`],
    ["types without end", `DB  - x\n${"AB  - x\n".repeat(80_000)}${"TY  - JOUR\n".repeat(400)}`],
    ["blank lines", `TY  - JOUR\n${"\nAB  - x\n".repeat(150_000)}`],
    ["fields without end", `@book{a, ${"a={},\n".repeat(9000)}title={Un}}\n`.repeat(30)],
    ["entries on one line", "@a{b}".repeat(11_000)],
    ["spaces between names", `@book{a, title={Un}, author={a${" ".repeat(55_000)}b}}`],
    ["signs behind an address", `TY  - JOUR\nTI  - Un\nUR  - ${";".repeat(55_000)}x\nER  - `],
    ["marks that never close", JSON.stringify([{ title: "<i>".repeat(19_000) }])]
  ])("takes no longer than its length for %s", { timeout: 20_000 }, async (_what, text) => {
    const read = await readSourceFile(text).catch((error: unknown) => error)
    expect(read).toBeDefined()
  })

  it("shows nothing that cannot be seen, and no marks of HTML", async () => {
    const [csl] = await cslOf(JSON.stringify({ title: "<i>Mal</i>\u0000 de\u202E dos <script>" }))
    expect(csl?.title).toBe("Mal de dos <script>")
  })
})

// BibTeX reads two hyphens as a dash and two apostrophes as a quotation mark: no file can say them otherwise.
const words = fc
  .stringMatching(/^[A-Za-zéèàçœÉ0-9&%$#_{}~^\\:;,.'’-]([A-Za-zéèàçœÉ0-9 &%$#_{}~^\\:;,.'’-]{0,30}[A-Za-zéèàç0-9])?$/)
  .filter((text) => !/ {2}|--|''/.test(text))
const plainWords = fc.stringMatching(/^[A-Za-zéèçœÉ][a-zéèçœ]{1,12}( [A-Za-zéèçœÉ][a-zéèçœ]{1,12}){0,2}$/)
const name = fc.oneof(
  fc.record({ family: plainWords.filter(isNoParticle), given: plainWords.filter(isNoParticle) }),
  fc.record({ literal: plainWords.filter(isNoParticle) })
)
const month = fc.integer({ min: 1, max: 12 })
const date = fc.oneof(
  fc.tuple(fc.integer({ min: 1000, max: 2100 })),
  fc.tuple(fc.integer({ min: 1000, max: 2100 }), month),
  fc.tuple(fc.integer({ min: 1000, max: 2100 }), month, fc.integer({ min: 1, max: 28 }))
)

/** « and » parts names in BibTeX, and a first word in small letters is a particle there. */
function isNoParticle(text: string): boolean {
  return /^[A-ZÉ]/.test(text) && !/ [a-zéèçœ]/.test(text) && !/\band\b/i.test(text)
}

const source = fc.record(
  {
    type: fc.constantFrom<CslItem["type"]>("article-journal", "book", "report"),
    title: words,
    author: fc.array(name, { minLength: 1, maxLength: 4 }),
    issued: date.map((parts) => ({ "date-parts": [parts] })),
    volume: fc.stringMatching(/^[1-9]\d{0,3}$/),
    page: fc.constantFrom("12", "12-15", "e104"),
    DOI: fc.constantFrom("10.1016/S0140-6736(18)30489-6", "10.1000/a_b"),
    PMID: fc.stringMatching(/^[1-9]\d{0,7}$/),
    URL: fc.constantFrom("https://example.org/a_b", "https://www.has-sante.fr/jcms/c_1/fr/x")
  },
  { requiredKeys: ["type", "title"] }
)

/** RIS has no place for a part of a book but in a chapter. */
const carried = source.map(({ page, ...item }) => (item.type === "book" || !page ? item : { ...item, page }))

describe.each([
  ["RIS", writeRis],
  ["BibTeX", writeBibtex],
  ["CSL-JSON", writeCslJson]
])("sources written in %s", (_format, write) => {
  it("are read again as they were", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(carried, { minLength: 1, maxLength: 4 }), async (items) => {
        const references = items.map((csl, place) => ({ id: `source-${place}`, csl: csl as CslItem }))
        const written = write(references)
        expect((await readSourceFile(written)).unread).toEqual([])
        expect(await cslOf(written)).toEqual(items)
      }),
      { numRuns: runs(60) }
    )
  })
})

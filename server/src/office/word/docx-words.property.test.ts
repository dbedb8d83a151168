import { plainTextOf } from "@recos/schemas/document/plain-text"
import { readDocument } from "@recos/schemas/document/read-document"
import { runs } from "@recos/schemas/testing/long-run"
import fc from "fast-check"
import { expect, test } from "vitest"
import { inList, p, r, tbl, tc, tr, wordFile } from "../../testing/word-file.ts"
import { readOfficeText } from "../read-office-text.ts"

/** A word that occurs once, so that it can be looked for: `m12`. */
interface Made {
  xml: string
  /** What a reader of the file saw, in the text or beside it. */
  seen: string[]
  /** What was taken out, hidden or only waiting: it must be named, and not be in the text. */
  unseen: string[]
}

let count = 0
const word = fc
  .constantFrom("", "<w:b/>", "<w:i/>", '<w:u w:val="single"/>', "<w:strike/>", '<w:highlight w:val="yellow"/>')
  .map((set): Made => {
    count += 1
    return { xml: r(`m${count}`, set), seen: [`m${count}`], unseen: [] }
  })
const join = (parts: readonly Made[], between = ""): Made => ({
  xml: parts.map(({ xml }) => xml).join(between),
  seen: parts.flatMap(({ seen }) => seen),
  unseen: parts.flatMap(({ unseen }) => unseen)
})
const wrapped = (open: string, made: Made, close: string): Made => ({ ...made, xml: `${open}${made.xml}${close}` })
const gone = ({ xml, seen, unseen }: Made): Made => ({ xml, seen: [], unseen: [...seen, ...unseen] })

const field = (instruction: string): [string, string] => [
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`,
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
]
const INLINE: [string, string][] = [
  ['<w:hyperlink w:anchor="a">', "</w:hyperlink>"],
  ['<w:hyperlink r:id="outside">', "</w:hyperlink>"],
  ['<w:ins w:id="1">', "</w:ins>"],
  ['<w:moveTo w:id="1">', "</w:moveTo>"],
  ["<w:smartTag>", "</w:smartTag>"],
  ['<w:bdo w:val="rtl">', "</w:bdo>"],
  ["<w:sdt><w:sdtPr/><w:sdtContent>", "</w:sdtContent></w:sdt>"],
  ['<w:fldSimple w:instr=" REF a ">', "</w:fldSimple>"],
  ["<mc:AlternateContent><mc:Choice>", `</mc:Choice><mc:Fallback>${r("autre")}</mc:Fallback></mc:AlternateContent>`],
  ['<later:thing xmlns:later="urn:later">', "</later:thing>"],
  field(' HYPERLINK "https://a.fr/" '),
  field(" QUOTE x ")
]
const GONE: [string, string][] = [
  ['<w:del w:id="1">', "</w:del>"],
  ['<w:moveFrom w:id="1">', "</w:moveFrom>"],
  ["<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>"]
]
const BETWEEN = [
  r(" "),
  "<w:r><w:br/></w:r>",
  "<w:r><w:tab/></w:r>",
  "<w:r><w:cr/></w:r>",
  r("\u00a0"),
  '<w:r><w:br w:type="column"/></w:r>'
]

const hidden = word.map((made) =>
  gone({ ...made, xml: made.xml.replace(/<w:r>(?:<w:rPr>.*?<\/w:rPr>)?/, "<w:r><w:rPr><w:vanish/></w:rPr>") })
)
const formula = word.map(
  ({ seen }): Made => ({
    xml: `<m:oMath><m:sSup><m:e><m:r><m:t>${seen[0]}</m:t></m:r></m:e><m:sup/></m:sSup></m:oMath>`,
    seen,
    unseen: []
  })
)

const inline = fc.letrec<{ line: Made; piece: Made }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    word,
    hidden,
    formula,
    fc.tuple(fc.constantFrom(...INLINE), tie("line")).map(([[open, close], made]) => wrapped(open, made, close)),
    fc.tuple(fc.constantFrom(...GONE), word).map(([[open, close], made]) => gone(wrapped(open, made, close)))
  ),
  line: fc
    .tuple(fc.array(tie("piece"), { minLength: 1, maxLength: 3 }), fc.constantFrom(...BETWEEN))
    .map(([pieces, between]) => join(pieces, between))
})).line

const MANNER: [string, string][] = [
  ["", ""],
  ["Titre1", ""],
  ["Titre3", ""],
  ["Titre", ""],
  ["Citation", ""],
  ["Paragraphedeliste", ""],
  ...[1, 2, 3, 4].map((list): [string, string] => ["", inList(list)]),
  ["", inList(1, 2)],
  ["Titre2", inList(2)],
  ["", '<w:rPr><w:del w:id="9"/></w:rPr>'],
  ["", '<w:framePr w:dropCap="drop"/>']
]
const drawn = (content: string): string =>
  `<w:r><w:drawing><wp:anchor><wps:txbx xmlns:wps="urn:wps"><w:txbxContent>${content}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r>`

const blocks = fc.letrec<{ many: Made; one: Made; row: Made; cell: Made; table: Made }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc
      .tuple(fc.constantFrom(...MANNER), inline)
      .map(([[style, more], made]) => ({ ...made, xml: p(made.xml, style, more) })),
    tie("table"),
    tie("many").map((made) => wrapped("<w:sdt><w:sdtContent>", made, "</w:sdtContent></w:sdt>")),
    fc.tuple(word, tie("many")).map(([made, box]) => ({ ...join([made, box]), xml: p(made.xml + drawn(box.xml)) }))
  ),
  many: fc.array(tie("one"), { minLength: 1, maxLength: 3 }).map((parts) => join(parts)),
  cell: fc
    .tuple(
      fc.constantFrom("", '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>'),
      fc.oneof(
        inline.map((made) => ({ ...made, xml: p(made.xml) })),
        tie("many")
      )
    )
    .map(([set, made]) => ({ ...made, xml: tc(made.xml, set) })),
  row: fc.tuple(fc.array(tie("cell"), { minLength: 1, maxLength: 3 }), fc.boolean()).map(([cells, isDeleted]) => {
    const made = join(cells)
    const row = {
      ...made,
      xml: tr(made.xml).replace("<w:tr>", `<w:tr><w:trPr>${isDeleted ? '<w:del w:id="3"/>' : ""}</w:trPr>`)
    }
    return isDeleted ? gone(row) : row
  }),
  table: fc
    .array(tie("row"), { minLength: 1, maxLength: 3 })
    .map((rows) => ({ ...join(rows), xml: tbl(join(rows).xml) }))
})).many

/** The section that it all goes into: recommendations are read in a way of their own. */
const HEADINGS = ["", p("Recommandations", "Titre1"), p("Question", "Titre1"), p("Historique", "Titre1")]
const wordsOf = (text: string): string[] => text.match(/m\d+/g) ?? []

test("no word disappears unnamed, none that was taken out comes back, and no two are joined", () => {
  fc.assert(
    fc.property(fc.tuple(blocks, word, fc.constantFrom(...HEADINGS)), ([made, note, heading]) => {
      const { document, notes } = readOfficeText(
        wordFile({
          body: `${heading}${made.xml}${p('<w:r><w:footnoteReference w:id="1"/></w:r>')}`,
          footnotes: `<w:footnote w:id="1">${p(note.xml)}</w:footnote>`,
          links: { outside: "https://a.fr/" }
        })
      )
      expect(readDocument(document)).toHaveProperty("document")
      const text = document.content.map(plainTextOf).join("\n")
      const found = new Set(wordsOf(text))
      expect([...found].sort(), made.xml).toEqual([...new Set([...made.seen, ...note.seen])].sort())
      const named = new Set(notes.flatMap(({ detail }) => wordsOf(detail)))
      for (const lost of made.unseen) expect(named, `${lost} in ${made.xml}`).toContain(lost)
      expect(text, made.xml).not.toMatch(/m\d+m\d+/)
    }),
    { numRuns: runs(300) }
  )
})

import { plainTextOf } from "@recos/schemas/document/plain-text"
import { runs } from "@recos/schemas/testing/long-run"
import fc from "fast-check"
import { expect, test } from "vitest"
import { draftOf } from "../../testing/draft-of.ts"
import { openTextFile } from "../../testing/open-text-file.ts"
import { readOfficeText } from "../read-office-text.ts"

const p = (inside: string, style = ""): string =>
  `<text:p${style === "" ? "" : ` text:style-name="${style}"`}>${inside}</text:p>`
const h = (words: string, level = 1): string => `<text:h text:outline-level="${level}">${words}</text:h>`
const list = (style: string, ...items: string[]): string =>
  `<text:list text:style-name="${style}">${items.map((item) => `<text:list-item>${item}</text:list-item>`).join("")}</text:list>`
const cell = (inside: string, set = ""): string => `<table:table-cell ${set}>${inside}</table:table-cell>`
const row = (...cells: string[]): string => `<table:table-row>${cells.join("")}</table:table-row>`
const table = (...rows: string[]): string => `<table:table>${rows.join("")}</table:table>`
const COVERED = "<table:covered-table-cell/>"
const region = (id: string, inside: string): string =>
  `<text:changed-region text:id="${id}">${inside}</text:changed-region>`
const changes = (...regions: string[]): string => `<text:tracked-changes>${regions.join("")}</text:tracked-changes>`

test("headings fill the sections, and the title is that of the text", () => {
  const { title, sections } = draftOf(
    openTextFile(
      p("Angine", "P1") + h("Question") + p("Faut-il ?") + h("Recommandations") + list("L2", p("Nous recommandons A."))
    )
  )
  expect(title).toBe("Angine")
  expect(sections.question).toMatch(/^p\(Faut-il \?\)/)
  expect(sections.statements).toBe("statement(p(Nous recommandons A.))")
})

test.each<[string, string, string, string[]]>([
  [
    "paragraphs and lines are never joined",
    p("5") + p("10 mg<text:line-break/>20<text:tab/>30<text:s/>40"),
    "p(5) p(10 mg/20 30 40)",
    []
  ],
  ["what is raised stays raised", p('10<text:span text:style-name="T2">9</text:span>/L'), "p(10<sup 9>/L)", []],
  [
    "marks add up",
    p('<text:span text:style-name="T1">a<text:span text:style-name="T2">b</text:span></text:span>'),
    "p(<b a><b,sup b>)",
    []
  ],
  ["hidden words are named", p('vu <text:span text:style-name="T3">caché</text:span>'), "p(vu)", ["hidden caché"]],
  ["Symbol says its signs", p('<text:span text:style-name="T4">\uf0a3</text:span> 5'), "p(≤ 5)", []],
  ["lists nest", list("L2", p("a") + list("L2", p("b"))), "ol(li(p(a) ol(li(p(b)))))", ["list-letters b"]],
  [
    "a list goes on after a paragraph",
    `${list("L2", p("a"))}${p("entre")}${list("L2", p("b")).replace("<text:list ", '<text:list text:continue-numbering="true" ')}`,
    "ol(li(p(a))) p(entre) ol2(li(p(b)))",
    []
  ],
  ["words of a numbering stay", list("L3", p("a"), p("b")), "p(Recommandation 1 : a) p(Recommandation 2 : b)", []],
  ["a heading in a list is a heading", list("L2", h("Dose", 2)) + p("a"), "h3(Dose) p(a)", ["heading-unmatched Dose"]],
  [
    "merged cells stand over each column",
    table(
      row(cell(p("Dose"), 'table:number-columns-spanned="2"'), COVERED),
      row(cell(p("a"), 'table:number-rows-spanned="2"'), cell(p("b"))),
      row(COVERED, cell(p("c")))
    ),
    "table[Dose | Dose ; a | b ; a | c]",
    ["merged-cells Dose", "merged-cells a"]
  ],
  [
    "cells that are repeated are there",
    table(row(cell(p("x"), 'table:number-columns-repeated="2"')), row(cell(p("y")), cell(p("5") + p("10 mg")))),
    "table[x | x ; y | 5/10 mg]",
    []
  ],
  [
    "what was taken out does not come back, and joins nothing",
    changes(region("c1", `<text:deletion><office:change-info/>${p("g")}${p("")}</text:deletion>`)) +
      p('5<text:change text:change-id="c1"/>10 mg'),
    "p(5 10 mg)",
    ["revision g"]
  ],
  [
    "what was put in stays, and is told",
    changes(region("c2", "<text:insertion/>")) +
      p('a <text:change-start text:change-id="c2"/>b<text:change-end text:change-id="c2"/>'),
    "p(a b)",
    ["revision b"]
  ],
  [
    "remarks are named",
    p("a<office:annotation><dc:creator>Inès</dc:creator><text:p>À voir</text:p></office:annotation>"),
    "p(a)",
    ["comment Inès : À voir"]
  ],
  [
    "notes come after",
    p(
      "a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Durand 2019</text:p></text:note-body></text:note>"
    ),
    "p(a (1)) p((1) Durand 2019)",
    ["footnote (1) Durand 2019"]
  ],
  [
    "text boxes come after their paragraph",
    p(`Avant<draw:frame><draw:text-box>${p("Encadré")}</draw:text-box></draw:frame>`),
    "p(Avant) p(Encadré)",
    ["text-box Encadré"]
  ],
  [
    "shapes say their words",
    p(`Avant<draw:custom-shape>${p("Flèche")}</draw:custom-shape>`),
    "p(Avant) p(Flèche)",
    ["text-box Flèche"]
  ],
  [
    "pictures leave their alternative text",
    p("<draw:frame><draw:image/><svg:desc>Une main</svg:desc></draw:frame>"),
    "p(Une main)",
    ["image Une main"]
  ],
  [
    "formulas keep their order",
    p(
      "<draw:frame><draw:object><math:math><math:mfrac><math:mn>5</math:mn><math:mn>10</math:mn></math:mfrac></math:math></draw:object></draw:frame>"
    ),
    "p((5)/(10))",
    ["formula 510"]
  ],
  [
    "contents are left out",
    `<text:table-of-content><text:index-body>${p("Question 3")}</text:index-body></text:table-of-content>${p("a")}`,
    "p(a)",
    ["contents Question 3"]
  ],
  ["a field shows its result", p("Version <text:user-defined>3</text:user-defined>"), "p(Version 3)", []],
  ["what waits for words is named", p("a<text:placeholder>Nom</text:placeholder>"), "p(a)", ["control Nom"]],
  ["quotations stay quotations", p("Dit-elle", "P2"), "quote(p(Dit-elle))", []]
])("%s", (_, body, text, codes) => {
  const made = draftOf(openTextFile(body))
  expect(made.text).toBe(text)
  expect(made.codes).toEqual(codes)
})

test("page heads, macros and a formula in a part of its own", () => {
  const { text, codes } = draftOf(
    openTextFile(p('<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'), {
      master: `<style:master-page><style:header>${p("Document de travail")}</style:header></style:master-page>`,
      more: {
        "Object 1/content.xml": '<math xmlns="http://www.w3.org/1998/Math/MathML"><mn>7</mn></math>',
        "Basic/Standard/a.xml": "<a/>"
      }
    })
  )
  expect(text).toBe("p(7)")
  expect(codes).toEqual(["page-header Document de travail", "embedded macros", "formula 7"])
})

test("a password, a sheet and a table of a million columns are refused", () => {
  const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`
  const wide = table(row(cell(p("a"), 'table:number-columns-repeated="1000000"')))
  for (const [file, reason] of [
    [openTextFile(p("a"), { more: { "META-INF/manifest.xml": manifest } }), "file-has-password"],
    [openTextFile(wide), "text-too-large"]
  ] as const) {
    expect(() => readOfficeText(file)).toThrow(expect.objectContaining({ reason }))
  }
})

/** A word that occurs once: `m12`. */
let count = 0
const word = fc.constant(null).map(() => {
  count += 1
  return `m${count}`
})
const WRAPS: [string, string][] = [
  ['<text:span text:style-name="T1">', "</text:span>"],
  ['<text:span text:style-name="T5">', "</text:span>"],
  ['<text:a xlink:href="https://a.fr/">', "</text:a>"],
  ["<text:ruby><text:ruby-base>", "</text:ruby-base></text:ruby>"],
  ["<text:meta>", "</text:meta>"]
]
const line = fc.letrec<{ piece: string; line: string }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    word,
    word.map((one) => `<text:span text:style-name="T3">${one.replace("m", "x")}</text:span>`),
    fc.tuple(fc.constantFrom(...WRAPS), tie("line")).map(([[open, close], inside]) => `${open}${inside}${close}`)
  ),
  line: fc
    .tuple(
      fc.array(tie("piece"), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(" ", "<text:s/>", "<text:tab/>", "<text:line-break/>")
    )
    .map(([pieces, between]) => pieces.join(between))
})).line
const blocks = fc.letrec<{ one: string; many: string }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.tuple(line, fc.constantFrom("", "P1", "P2")).map(([inside, style]) => p(inside, style)),
    line.map((inside) => h(inside, 2)),
    fc
      .tuple(fc.constantFrom("L1", "L2", "L3"), fc.array(tie("many"), { minLength: 1, maxLength: 3 }))
      .map(([style, items]) => list(style, ...items)),
    fc
      .array(
        fc.array(
          tie("many").map((inside) => cell(inside)),
          { minLength: 1, maxLength: 2 }
        ),
        { minLength: 1, maxLength: 2 }
      )
      .map((rows) => table(...rows.map((cells) => row(...cells)))),
    tie("many").map((inside) => `<text:section>${inside}</text:section>`),
    fc
      .tuple(line, tie("many"))
      .map(([words, box]) => p(`${words}<draw:frame><draw:text-box>${box}</draw:text-box></draw:frame>`)),
    fc
      .tuple(line, tie("many"))
      .map(([words, note]) =>
        p(
          `${words}<text:note><text:note-citation>1</text:note-citation><text:note-body>${note}</text:note-body></text:note>`
        )
      )
  ),
  many: fc.array(tie("one"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(""))
})).many

test("no word disappears unnamed, and no two are joined, whatever nesting", () => {
  const found = (text: string, of: RegExp): string[] => [...new Set(text.match(of) ?? [])].sort()
  fc.assert(
    fc.property(blocks, (body) => {
      const { document, notes } = readOfficeText(openTextFile(body))
      const text = document.content.map(plainTextOf).join("\n")
      expect(found(text, /m\d+/g), body).toEqual(found(body, /m\d+/g))
      expect(found(notes.map(({ detail }) => detail).join(" "), /x\d+/g), body).toEqual(found(body, /x\d+/g))
      expect(text, body).not.toMatch(/x\d|m\d+m\d+/)
    }),
    { numRuns: runs(200) }
  )
})

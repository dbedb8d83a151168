import { describe, expect, it, test } from "vitest"
import { draftOf } from "../../testing/draft-of.ts"
import { inList, p, r, tbl, tc, tr, type WordParts, wordFile } from "../../testing/word-file.ts"
import { readOfficeText } from "../read-office-text.ts"

/** What a Word file becomes. */
const read = (parts: string | WordParts) => draftOf(wordFile(typeof parts === "string" ? { body: parts } : parts))

describe("the way of the text", () => {
  it("fills the sections that headings name, and says what named none", () => {
    const { title, sections, codes } = read(
      p("Cystite", "Titre") +
        p("1. Question", "Titre1") +
        p("Faut-il traiter ?") +
        p("Recommandations", "Titre1") +
        p("Nous recommandons un antibiotique.") +
        p("Méthode", "Titre1") +
        p("Recherche") +
        p("Détail", "Titre2") +
        p("Fin")
    )
    expect(title).toBe("Cystite")
    expect(sections.question).toMatch(/^p\(Faut-il traiter \?\)/)
    expect(sections.statements).toBe("statement(p(Nous recommandons un antibiotique.))")
    expect(sections["practical-advice"]).toBe("h3(Méthode) p(Recherche) h4(Détail) p(Fin)")
    expect(codes).toEqual(["heading-unmatched Méthode"])
  })

  it("takes the title of the file where the text has none, and says when there is none", () => {
    expect(read({ body: p("Texte"), title: "Angine" }).title).toBe("Angine")
    expect(readOfficeText(wordFile({ body: p("Texte") })).notes.map(({ code }) => code)).toContain("title-missing")
  })

  it("makes statements of recommendations in a list, and of those that numbers name", () => {
    const { sections, codes } = read(
      p("Recommandations", "Titre1") +
        p("Nous recommandons A.", "", inList(2)) +
        p("Nous suggérons B.", "", inList(2)) +
        p("Nous recommandons C.", "", inList(4))
    )
    expect(sections.statements).toBe(
      "statement(p(Nous recommandons A.)) statement(p(Nous suggérons B.)) statement(p(Recommandation 1\u202f: Nous recommandons C.))"
    )
    expect(codes).toEqual(["statement-from-list Nous recommandons A.", "statement-from-list Nous suggérons B."])
  })
})

const del = (inside: string) =>
  `<w:del w:id="1" w:author="A">${inside.replaceAll("w:t>", "w:delText>").replaceAll("<w:t ", "<w:delText ")}</w:del>`
const ins = (inside: string) => `<w:ins w:id="2" w:author="A">${inside}</w:ins>`
const DELETED_MARK = '<w:rPr><w:del w:id="3" w:author="A"/></w:rPr>'

test.each<[string, string, string, string[]]>([
  ["paragraphs are never joined", p("5") + p("10 mg"), "p(5) p(10 mg)", []],
  ["nor are lines", p(`${r("5")}<w:r><w:br/></w:r>${r("10 mg")}`), "p(5/10 mg)", []],
  ["nor words that a tab parts", p(`${r("5")}<w:r><w:tab/></w:r>${r("10 mg")}`), "p(5 10 mg)", []],
  ["nor pages", p(`${r("5")}<w:r><w:br w:type="page"/></w:r>${r("10 mg")}`), "p(5/10 mg)", []],
  ["nor paragraphs of a cell", tbl(tr(tc("Dose"), tc(p("5") + p("10 mg")))), "table[Dose | 5/10 mg]", []],
  ["runs of one word are one", p(r("lomb") + r("algie")), "p(lombalgie)", []],
  [
    "what is raised stays raised",
    p(r("10") + r("9", '<w:vertAlign w:val="superscript"/>') + r("/L")),
    "p(10<sup 9>/L)",
    []
  ],
  ["as does what Word lifts", p(r("10") + r("9", '<w:position w:val="8"/>')), "p(10<sup 9>)", []],
  [
    "bold undoes bold of the style",
    p(r("a", '<w:b w:val="0"/>') + r("b", '<w:rStyle w:val="Fort"/>')),
    "p(a<b b>)",
    []
  ],
  [
    "deleted words are gone",
    p(r("Donner ") + del(r("5 g")) + ins(r("10 mg"))),
    "p(Donner 10 mg)",
    ["revision 5 g", "revision 10 mg"]
  ],
  [
    "moved words are there once",
    p(`<w:moveFrom w:id="1">${r("matin")}</w:moveFrom>${r("soir ")}`) +
      p(`<w:moveTo w:id="2">${r("matin")}</w:moveTo>`),
    "p(soir) p(matin)",
    ["revision matin", "revision matin"]
  ],
  [
    "two paragraphs become one where the mark went, not one number",
    p("5", "", DELETED_MARK) + p("10 mg"),
    "p(5 10 mg)",
    []
  ],
  ["a deleted paragraph is gone", p(del(r("Non.")), "", DELETED_MARK) + p("Oui."), "p(Oui.)", ["revision Non."]],
  [
    "rows taken out are gone",
    tbl(
      tr(tc("Âge"), tc("Dose")),
      `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc("1 an")}${tc("5 mg")}</w:tr>`,
      tr(tc("2 ans"), tc("9 mg"))
    ),
    "table[Âge | Dose ; 2 ans | 9 mg]",
    ["revision 1 an 5 mg"]
  ],
  [
    "merged cells stand over each column",
    tbl(
      tr(tc("Dose", '<w:gridSpan w:val="2"/>'), tc("Durée")),
      tr(tc("a", '<w:vMerge w:val="restart"/>'), tc("b"), tc("c")),
      tr(tc(p(""), "<w:vMerge/>"), tc("d"), tc("e"))
    ),
    "table[Dose | Dose | Durée ; a | b | c ; a | d | e]",
    ["merged-cells Dose", "merged-cells a"]
  ],
  [
    "a row that begins further right stays there",
    tbl(tr(tc("x"), tc("y")), `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc("z")}</w:tr>`),
    "table[x | y ;  | z]",
    []
  ],
  [
    "lists nest and count",
    p("a", "", inList(2)) + p("b", "", inList(1, 1)) + p("c", "", inList(2)),
    "ol(li(p(a) ul(li(p(b)))) li(p(c)))",
    []
  ],
  [
    "letters become numbers, and it is told",
    p("a", "", inList(3)) + p("b", "", inList(3)),
    "ol(li(p(a)) li(p(b)))",
    ["list-letters a", "list-letters b"]
  ],
  [
    "a list goes on after a paragraph",
    p("a", "", inList(2)) + p("entre") + p("b", "", inList(2)),
    "ol(li(p(a))) p(entre) ol2(li(p(b)))",
    []
  ],
  [
    "hidden words are named",
    p(r("vu ") + r("caché", "<w:vanish/>")) + p("caché aussi", "Cache"),
    "p(vu)",
    ["hidden caché", "hidden caché aussi"]
  ],
  [
    "Symbol says its signs",
    p(r("\uf0a3", '<w:rFonts w:ascii="Symbol"/>') + r(" 5 ") + '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>'),
    "p(≤ 5 ≥)",
    []
  ],
  [
    "a sign of no known font is told",
    p('<w:r><w:sym w:font="Webdings" w:char="F061"/></w:r>'),
    "p(\ufffd)",
    ["symbol Webdings F061"]
  ],
  ["quotations stay quotations", p("Dit-elle", "Citation"), "quote(p(Dit-elle))", []],
  [
    "what goes on in a list stays in it",
    p("a", "", inList(1)) + p("suite", "Paragraphedeliste"),
    "ul(li(p(a) p(suite)))",
    []
  ],
  [
    "fields show their result",
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://has-sante.fr" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("HAS")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    ),
    "p(<link https://has-sante.fr HAS>)",
    []
  ],
  [
    "a field without result is named",
    p('<w:fldSimple w:instr=" DOCPROPERTY Auteur "/>'),
    "",
    ["control DOCPROPERTY Auteur"]
  ],
  [
    "a citation stays text, and it is told",
    p(`<w:fldSimple w:instr=" ADDIN ZOTERO_ITEM CSL_CITATION {} ">${r("(1)")}</w:fldSimple>`),
    "p((1))",
    ["citation"]
  ],
  ["contents are left out", p("Question 3", "TM1") + p("a"), "p(a)", ["contents Question 3"]],
  [
    "a control that waits for words is named",
    p(
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r("Cliquez ici")}</w:sdtContent></w:sdt><w:sdt><w:sdtContent>${r("rempli")}</w:sdtContent></w:sdt>`
    ),
    "p(rempli)",
    ["control Cliquez ici"]
  ],
  [
    "a box to tick is told",
    p(
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${r("☒")}</w:sdtContent></w:sdt>${r(" Fait")}`
    ),
    "p(Fait)",
    ["task [x]"]
  ],
  [
    "formulas keep their order",
    p(
      "<m:oMath><m:f><m:num><m:r><m:t>5</m:t></m:r></m:num><m:den><m:r><m:t>10</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>"
    ),
    "p((5)/(10)x<sup 2>)",
    ["formula 510x2"]
  ],
  [
    "text boxes come after their paragraph, once",
    p(
      `${r("Avant")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p("Encadré")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p("Encadré")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    ),
    "p(Avant) p(Encadré)",
    ["text-box Encadré"]
  ],
  [
    "pictures leave their alternative text",
    p(
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Image 1" descr="Une main"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    ),
    "p(Une main)",
    ["image Une main"]
  ],
  ["links lead where they may", p(`<w:hyperlink w:anchor="x">${r("plus bas")}</w:hyperlink>`), "p(plus bas)", []],
  [
    "a letter that stands apart begins its word",
    p("L", "", '<w:framePr w:dropCap="drop"/>') + p("ombalgie"),
    "p(Lombalgie)",
    []
  ],
  ["a number that stands apart does not", p("5", "", '<w:framePr w:dropCap="drop"/>') + p("10 mg"), "p(5 10 mg)", []],
  ["hyphens that do not break stay", p(`${r("COVID")}<w:r><w:noBreakHyphen/></w:r>${r("19")}`), "p(COVID\u201119)", []],
  ["what wraps words is passed through", p(`<w:smartTag>${r("Paris")}</w:smartTag>`), "p(Paris)", []]
])("%s", (_, body, text, codes) => {
  const made = read(body)
  expect(made.text).toBe(text)
  expect(made.codes).toEqual(codes)
})

test("notes follow the section that refers to them, counted as Word does; remarks, page heads and objects are named", () => {
  const note = (kind: string, id: number, words: string) =>
    `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${r(words)}`)}</w:${kind}>`
  const reference = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
  const { sections, codes } = read({
    body:
      p("Question", "Titre1") +
      p(`${r("Un essai")}${reference("footnote", 7)}${r(" et un autre")}${reference("endnote", 2)}`) +
      p("Formation", "Titre1") +
      p(`${r("Suite")}${reference("footnote", 3)}${del(reference("footnote", 4))}`),
    footnotes: `<w:footnote w:type="separator" w:id="-1">${p("")}</w:footnote>${note("footnote", 3, "Petit 2020")}${note("footnote", 7, "Durand 2019")}${note("footnote", 4, "Retiré")}`,
    endnotes: note("endnote", 2, "Zola 2018"),
    comments: `<w:comment w:id="0" w:author="Inès">${p("À vérifier")}</w:comment>`,
    more: {
      "header1.xml": {
        id: "rId90",
        kind: "header",
        words: `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p("Document de travail")}</w:hdr>`
      },
      "vbaProject.bin": { id: "rId91", kind: "vbaProject", words: "x" }
    }
  })
  expect(sections.question).toMatch(
    /^p\(Un essai \(1\) et un autre \(i\)\) p\(\(1\) Durand 2019\) p\(\(i\) Zola 2018\)/
  )
  expect(sections.training).toBe("p(Suite (2)) p((2) Petit 2020)")
  expect(codes).toEqual(
    expect.arrayContaining([
      "footnote (1) Durand 2019",
      "footnote (i) Zola 2018",
      "footnote (2) Petit 2020",
      "hidden Retiré",
      "comment Inès\u202f: À vérifier",
      "page-header Document de travail",
      "embedded macros"
    ])
  )
})

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { htmlTreeOf } from "../../testing/html-tree-of.ts"
import type { DocumentNode } from "../document.ts"
import { readHtml } from "./read-html.ts"
import { readPlainText } from "./read-plain-text.ts"
import type { Pasted } from "./reading.ts"

/** A block as one reads it: `list(item(words))`, marks between angle brackets. */
function told(node: DocumentNode): string {
  if (node.type === "text") {
    const marks = (node.marks ?? []).map(({ type, attrs }) => SHORT[type] ?? `${type} ${attrs?.href ?? ""}`)
    return marks.length > 0 ? `<${marks.join(",")} ${node.text}>` : (node.text ?? "")
  }
  if (node.type === "hardBreak") return "/"
  const children = (node.content ?? []).map(told)
  const name = SHORT[node.type] ?? node.type
  const rank = node.attrs?.level ?? (node.attrs?.start === 1 ? "" : (node.attrs?.start ?? ""))
  if (node.type === "tableRow") return children.join(" | ")
  if (node.type === "tableCell" || node.type === "tableHeader") return children.join(" ").replace(/^p\((.*)\)$/, "$1")
  if (node.type === "table") return `table[${children.join(" ; ")}]`
  return `${name}${rank}(${children.join(node.type === "paragraph" || node.type === "heading" ? "" : " ")})`
}
const SHORT: Record<string, string> = {
  paragraph: "p",
  heading: "h",
  bulletList: "ul",
  orderedList: "ol",
  listItem: "li",
  blockquote: "quote",
  bold: "b",
  italic: "i",
  superscript: "sup",
  subscript: "sub"
}

const tell = ({ blocks }: Pasted): string => blocks.map(told).join(" ")
const lost = ({ losses }: Pasted): string[] => losses.map(({ code, count }) => `${code} ${count}`)

const SAMPLES: Record<string, string> = JSON.parse(
  readFileSync(join(import.meta.dirname, "samples/clipboard.json"), "utf8")
)
const sample = (name: string): string => {
  const found = SAMPLES[name]
  if (found === undefined) throw new Error(`no sample ${name}`)
  return found
}

const LISTS = "ul(li(p(Proposer un test rapide) ul(li(p(chez l’adulte si score ≥ 2)))) li(p(Soulager la douleur)))"
const MERGED =
  "table[<b Score de Mac Isaac> | <b Score de Mac Isaac> | <b Points> ; Signes | Fièvre >\u00a038\u00a0°C | 1 ; Signes | Absence de toux | 1]"

test.each<[string, string, string[]]>([
  ["word_bullets", `p(Devant une angine\u00a0:) ${LISTS}`, []],
  ["word_numbers", "ol(li(p(Examiner)) li(p(Tester)))", []],
  ["word_table_merged", MERGED, ["merged-cells 2"]],
  ["word_track", "p(Donner de l’amoxicilline pendant six jours si le test est positif.)", ["revision 2", "comment 1"]],
  ["word_image", "p(Avant l’image.) p(Après l’image.)", ["picture 1"]],
  [
    "word_headings",
    "h3(1. Contexte) p(Texte <b gras>, <i ital>, souligné, H<sub 2>O, 10<sup 3>, surligné, barré.) h4(1.1 Détail) " +
      "h3(Un titre de Word) p(Dose 500 mg) p(Ligne un/Ligne deux) p(Fin.)",
    ["underline 1", "highlight 1", "strikethrough 1"]
  ],
  [
    "gdocs",
    "h3(Prise en charge) p(Texte <b important><i  et nuancé> normal <link https://www.has-sante.fr/ HAS>) " +
      "ul(li(p(Puce un) ul(li(p(Sous-puce)))) li(p(<b Puce deux>))) table[<b Fusion> | <b Fusion> ; a | b] p(avec <sup 2> et barré)",
    ["merged-cells 1", "strikethrough 1"]
  ],
  ["gdocs_check", "ul(li(p(Vérifier la dose)))", ["task 1"]],
  [
    "lo",
    "h3(Titre LO) p(<b Gras> et fond jaune) ol(li(p(Premier)) li(p(Deuxième) ul(li(p(interne))))) p(Note.) table[A1 | B1]",
    ["highlight 1"]
  ],
  ["excel", "table[Essai | n | RR ; Del Mar | 3621 | 0,72]", []],
  [
    "web",
    "h3(Définition) p(Première ligne en div) p(Deuxième ligne en div) p(Un lien relatif, <link https://ameli.fr/?a=1&b=2 ameli>.) " +
      "p(Légende web) p(code brut) p(Terme) p(Sens) p(Plus) p(caché) quote(p(Parole)) table[H ; c/d]",
    ["link 1", "picture 1", "code 1", "control 1", "hidden 1", "media 1"]
  ],
  ["dataimg", "p(Texte) p(Suite)", []]
])("a sample of the clipboard, %s", (name, blocks, losses) => {
  const read = readHtml(htmlTreeOf(sample(name)))
  expect(tell(read)).toBe(blocks)
  expect(lost(read)).toEqual(losses)
})

test("a picture in the clipboard itself is handed over with what is said of it", () => {
  const { pictures } = readHtml(htmlTreeOf(sample("dataimg")))
  expect(pictures).toMatchObject([{ alt: "schéma collé", source: expect.stringContaining("data:image/png") }])
})

const wordItem = (level: number, list: string, marker: string, words: string): string =>
  `<p class=MsoListParagraph style='mso-list:${list} level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}` +
  `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`

test.each<[string, string, string, string[]]>([
  [
    "Word: numbers with letters under them, and a number that goes on",
    wordItem(1, "l0", "3.", "trois") + wordItem(2, "l0", "a)", "sous") + wordItem(1, "l0", "4.", "quatre"),
    "ol3(li(p(trois) ol(li(p(sous)))) li(p(quatre)))",
    ["list-letters 1"]
  ],
  [
    "Word: a second list begins again at one",
    wordItem(1, "l0", "1.", "a") + wordItem(1, "l0", "2.", "b") + wordItem(1, "l1", "1.", "c"),
    "ol(li(p(a)) li(p(b))) ol(li(p(c)))",
    []
  ],
  [
    "Word: three levels, a jump back, bullets between numbers",
    wordItem(1, "l0", "·", "a") +
      wordItem(2, "l0", "1.", "b") +
      wordItem(3, "l0", "§", "c") +
      wordItem(1, "l0", "·", "d"),
    "ul(li(p(a) ol(li(p(b) ul(li(p(c)))))) li(p(d)))",
    []
  ],
  [
    "Word: a paragraph that goes on under its line, and an empty one between lines",
    `${wordItem(1, "l0", "·", "a")}<p class=MsoListParagraph>suite</p><p class=MsoNormal><o:p>&nbsp;</o:p></p>${wordItem(1, "l0", "·", "b")}`,
    "ul(li(p(a) p(suite)) li(p(b)))",
    []
  ],
  [
    "Word: a numbered heading stays a heading with its number",
    "<h2 style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.1<span>&nbsp;&nbsp;</span></span><![endif]>Détail</h2>",
    "h3(1.1 Détail)",
    []
  ],
  [
    "Word: signs of the fonts Symbol and Wingdings",
    "<p>score <span style='font-family:Symbol'>\u00b3</span> 2, <span style='font-family:Symbol;mso-symbol-font-family:Symbol'>&#61603;</span> 3, " +
      "TNF-<span style='font-family:Symbol'>a</span> <span style='font-family:Wingdings'>\u00e0</span> suite</p>",
    "p(score ≥ 2, ≤ 3, TNF-α → suite)",
    []
  ],
  [
    "Word: words lifted by points",
    "<p>10<span style='position:relative;top:-4.0pt;mso-text-raise:4.0pt'>9</span>/L</p>",
    "p(10<sup 9>/L)",
    []
  ],
  [
    "Word: footnotes and endnotes",
    `<p>Selon l’essai<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a>.</p>
     <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Del Mar, 2006.</p></div></div>`,
    "p(Selon l’essai (1).) p((1) Del Mar, 2006.)",
    ["footnote 1"]
  ],
  [
    "LibreOffice: a footnote",
    `<p>Essai<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>
     <div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Del Mar.</p></div>`,
    "p(Essai (1)) p((1) Del Mar.)",
    ["footnote 1"]
  ],
  [
    "a web page: a reference whose note was not copied",
    `<p>Mot<sup id="cite_ref-2"><a href="https://fr.wikipedia.org/wiki/X#cite_note-2">[2]</a></sup>.</p>`,
    "p(Mot (2).)",
    ["footnote 1"]
  ],
  [
    "Google Docs: remarks are left out",
    `<p>Dose<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Vérifier</span></p></div>`,
    "p(Dose)",
    ["comment 1"]
  ],
  [
    "Word on the web: a list a line",
    `<div class="ListContainerWrapper"><ul class="BulletListStyle1"><li data-aria-level="1" role="listitem"><p>un</p></li></ul></div>
     <div class="ListContainerWrapper"><ul><li data-aria-level="2" role="listitem"><p>sous</p></li></ul></div>
     <div class="ListContainerWrapper"><ul><li data-aria-level="1" role="listitem"><p>deux</p></li></ul></div>`,
    "ul(li(p(un) ul(li(p(sous)))) li(p(deux)))",
    []
  ],
  [
    "Outlook: a mail set by a table",
    "<table role=presentation><tr><td><p>Bonjour,</p><p>Voici&nbsp;:</p></td></tr></table>",
    "p(Bonjour,) p(Voici\u00a0:)",
    []
  ],
  [
    "Excel: words that run over the next cell, and a hidden row",
    "<table><tr><td colspan=2 style='mso-ignore:colspan'>Titre long</td></tr><tr style='display:none'><td>secret</td><td>9</td></tr><tr><td>a</td><td>1</td></tr></table>",
    "table[Titre long |  ; a | 1]",
    ["hidden 1"]
  ],
  ["one cell of a sheet is words", "<table><tr><td>0,72</td></tr></table>", "p(0,72)", []],
  [
    "several paragraphs and a list in a cell stay apart",
    "<table><tr><th>Dose</th></tr><tr><td><p>5 mg</p><p>10 mg</p><ul><li>matin</li><li>soir</li></ul></td></tr></table>",
    "table[Dose ; 5 mg/10 mg/• matin/• soir]",
    []
  ],
  [
    "a table in a cell is lines of it",
    "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>x<table><tr><td>1</td><td>2</td></tr></table></td></tr></table>",
    "table[a | b ; c | x/1 – 2]",
    ["block-nested 1"]
  ],
  [
    "neighbours that only a style sets apart",
    '<div style="display:flex"><span>5 mg</span><span>10 mg</span></div><p><span style="display:inline-block">1</span><span style="display:inline-block">2</span></p>',
    "p(5 mg 10 mg) p(1 2)",
    []
  ],
  [
    "a page’s deleted words never come back, struck ones are told",
    "<p><del>dix</del><ins>six</ins> jours, <s>non</s></p>",
    "p(six jours, non)",
    ["revision 2", "strikethrough 1"]
  ],
  [
    "headings of three levels, and one in a list",
    "<h1>A</h1><h2>B</h2><h3>C</h3><ul><li><h4>D</h4></li></ul>",
    "h3(A) h4(B) h4(C) ul(li(p(D)))",
    ["heading-level 1", "heading-nested 1"]
  ],
  [
    "words that only readers of screens were given",
    '<p>Visible<span style="position:absolute;width:1px;height:1px;overflow:hidden">caché</span></p>',
    "p(Visible)",
    ["hidden 1"]
  ],
  [
    "a formula",
    "<p><math><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></math></p>",
    "p(x<sup 2>+(1)/(2))",
    ["formula 1"]
  ],
  [
    "an address that Google wraps",
    '<a href="https://www.google.com/url?q=https://has.fr/a&sa=D">HAS</a>',
    "p(<link https://has.fr/a HAS>)",
    []
  ],
  ["an emoji drawn as a picture", '<p>Bien <img class="emoji" alt="👍" src="https://x/1.png"></p>', "p(Bien 👍)", []],
  [
    "two lists side by side, and a stray list inside a list",
    "<ul><li>a</li><ol start=4><li>b</li></ol></ul>",
    "ul(li(p(a) ol4(li(p(b)))))",
    []
  ],
  ["words outside of paragraphs, with breaks", "a<br>b<br><br>c<div>d</div>", "p(a/b) p(c) p(d)", []]
])("%s", (_name, html, blocks, losses) => {
  const read = readHtml(htmlTreeOf(html))
  expect(tell(read)).toBe(blocks)
  expect(lost(read)).toEqual(losses)
})

test.each<[string, string, string]>([
  [
    "Markdown",
    sample("markdown_as_plain_text"),
    "h3(Grand titre) h4(Conduite à tenir) p(Un texte avec <b gras>, <i italique> et <link https://www.has-sante.fr/ HAS>.) " +
      "ul(li(p(un)) li(p(deux) ul(li(p(deux bis))))) ol(li(p(premier)) li(p(second))) table[A | B ; 1 | 2] quote(p(parole))"
  ],
  [
    "lines with bullets and numbers",
    sample("plain_lines"),
    "p(Ligne un) p(Ligne deux) p(Paragraphe deux) ul(li(p(puce collée)) li(p(autre puce))) ol(li(p(Un)) li(p(Deux)))"
  ],
  ["lines with tabs", "Essai\tRR\nDel Mar\t0,72\n", "table[Essai | RR ; Del Mar | 0,72]"],
  ["one line with a tab", "Dose\t500 mg", "p(Dose 500 mg)"],
  ["a speech with dashes", "– Bonjour.\n– Bonsoir.", "p(– Bonjour.) p(– Bonsoir.)"],
  ["a date that is no list", "3. mars 2020", "p(3. mars 2020)"],
  ["figures with stars", "2*3*4 = 24\n5 * 6", "p(2*3*4 = 24) p(5 * 6)"],
  ["a line that goes on", "Prendre\n5\n\n# T", "p(Prendre 5) h3(T)"]
])("plain text: %s", (_name, text, blocks) => {
  expect(tell(readPlainText(text))).toBe(blocks)
})

import fc from "fast-check"
import { expect, test } from "vitest"
import { htmlTreeOf } from "../../testing/html-tree-of.ts"
import { runs } from "../../testing/long-run.ts"
import { plainTextOf } from "../plain-text.ts"
import { readDocument } from "../read-document.ts"
import { fitBlocks, type Room } from "./fit-blocks.ts"
import { readHtml } from "./read-html.ts"

/** A word that occurs once, so that it can be looked for: `m12`. Figures stand alone, as doses do. */
interface Made {
  html: string
  /** Words that a reader of the page saw, in order. */
  seen: string[]
  /** Words that were taken out, hidden or pressed: they must not be in the text. */
  unseen: string[]
}

let count = 0
const word = fc.constant(null).map((): Made => {
  count += 1
  const text = `m${count}`
  return { html: text, seen: [text], unseen: [] }
})

const join = (parts: readonly Made[], between = ""): Made => ({
  html: parts.map(({ html }) => html).join(between),
  seen: parts.flatMap(({ seen }) => seen),
  unseen: parts.flatMap(({ unseen }) => unseen)
})
const wrapped = (open: string, made: Made, close: string): Made => ({ ...made, html: `${open}${made.html}${close}` })
const gone = ({ html, seen, unseen }: Made): Made => ({ html, seen: [], unseen: [...seen, ...unseen] })

const INLINE: [string, string][] = [
  ["<b>", "</b>"],
  ['<b style="font-weight:normal">', "</b>"],
  ["<i>", "</i>"],
  ["<u>", "</u>"],
  ["<s>", "</s>"],
  ["<ins>", "</ins>"],
  ["<code>", "</code>"],
  ['<a href="https://a.fr/">', "</a>"],
  ['<a href="javascript:x()">', "</a>"],
  ['<span style="background:yellow">', "</span>"],
  ['<span style="display:inline-block">', "</span>"],
  ["<font size=2>", "</font>"],
  ["<o:p>", "</o:p>"]
]
const GONE: [string, string][] = [
  ["<del>", "</del>"],
  ['<span style="display:none">', "</span>"],
  ['<span style="mso-hide:all">', "</span>"],
  ["<button>", "</button>"],
  ["<span class=MsoCommentReference>", "</span>"]
]
const inline = fc.letrec<{ line: Made; piece: Made }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    word,
    fc.tuple(fc.constantFrom(...INLINE), tie("line")).map(([[open, close], made]) => wrapped(open, made, close)),
    fc.tuple(fc.constantFrom(...GONE), word).map(([[open, close], made]) => gone(wrapped(open, made, close)))
  ),
  line: fc
    .tuple(
      fc.array(tie("piece"), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(" ", "&nbsp;", "<br>", "\n", "<span style='mso-tab-count:1'>    </span>")
    )
    .map(([pieces, between]) => join(pieces, between))
})).line

const BLOCK: [string, string][] = [
  ["<p>", "</p>"],
  ["<div>", "</div>"],
  ["<h1>", "</h1>"],
  ["<h5>", "</h5>"],
  ["<blockquote>", "</blockquote>"],
  ["<pre>", "</pre>"],
  ["<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>", "</p>"],
  ["<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>2)&nbsp;</span>", "</p>"],
  ["<p class=MsoListParagraph>", "</p>"],
  ["<dl><dt>", "</dt></dl>"],
  ["<figure><figcaption>", "</figcaption></figure>"],
  ['<span style="display:block">', "</span>"],
  ["<details><summary>", "</summary></details>"]
]
const block = fc.letrec<{ many: Made; one: Made; table: Made; list: Made; cell: Made }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.tuple(fc.constantFrom(...BLOCK), inline).map(([[open, close], made]) => wrapped(open, made, close)),
    tie("list"),
    tie("table"),
    tie("many").map((made) => wrapped("<div>", made, "</div>"))
  ),
  many: fc.array(tie("one"), { minLength: 1, maxLength: 3 }).map((parts) => join(parts)),
  list: fc
    .tuple(fc.constantFrom("ul", "ol"), fc.array(fc.oneof(inline, tie("many")), { minLength: 1, maxLength: 3 }))
    .map(([tag, items]) => {
      const made = join(items.map((item) => wrapped("<li>", item, "</li>")))
      return wrapped(`<${tag}>`, made, `</${tag}>`)
    }),
  cell: fc
    .tuple(fc.constantFrom("td", "th"), fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.oneof(inline, tie("many")))
    .map(([tag, wide, high, made]) => wrapped(`<${tag} colspan=${wide} rowspan=${high}>`, made, `</${tag}>`)),
  table: fc.array(fc.array(tie("cell"), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rows) => {
    const made = join(rows.map((cells) => wrapped("<tr>", join(cells), "</tr>")))
    return wrapped("<table>", made, "</table>")
  })
})).many

const ALL = ["paragraph", "heading", "bulletList", "orderedList", "blockquote", "table"]
const rooms: Room[] = [
  { kind: "blocks", types: new Set(ALL) },
  { kind: "blocks", types: new Set(["paragraph", "bulletList"]) },
  { kind: "blocks", types: new Set(["paragraph"]) },
  { kind: "lines" },
  { kind: "words" }
]
const wordsOf = (text: string): string[] => text.match(/m\d+/g) ?? []

test("no word that a reader saw disappears, none that was taken out comes back, and no two are joined", () => {
  fc.assert(
    fc.property(block, fc.constantFrom(...rooms), (made, room) => {
      const read = readHtml(htmlTreeOf(made.html))
      const fitted = fitBlocks(read.blocks, room)
      const content = fitted.blocks.length > 0 ? fitted.blocks : [{ type: "paragraph" }]
      const whole = {
        type: "doc",
        content: [{ type: "recoTitle" }, { type: "section", attrs: { kind: "reasons" }, content }]
      }
      expect(readDocument(whole), made.html).toHaveProperty("document")
      const text = plainTextOf({ type: "section", content })
      const found = wordsOf(text)
      // A merged cell is repeated: each of its words is there at least once.
      expect([...new Set(found)].sort(), made.html).toEqual([...new Set(made.seen)].sort())
      for (const lost of made.unseen) expect(found, made.html).not.toContain(lost)
      // `m1m2` would be read as one word.
      expect(text, made.html).not.toMatch(/m\d+m\d+/)
      if (made.unseen.length > 0) {
        expect(read.losses.map(({ code }) => code).filter((code) => NAMED.has(code)).length, made.html).toBeGreaterThan(
          0
        )
      }
    }),
    { numRuns: runs(300) }
  )
})

const NAMED: ReadonlySet<string> = new Set(["revision", "hidden", "control", "comment"])

test("a clipboard of any depth and width is read soon", () => {
  const deep = `${"<div>".repeat(5000)}m1${"</div>".repeat(5000)}`
  const wide = `<table><tr><td colspan=1000 rowspan=65000>m1</td></tr>${"<tr><td>m2</td></tr>".repeat(200)}</table>`
  for (const html of [deep, wide]) {
    expect(wordsOf(readHtml(htmlTreeOf(html)).blocks.map(plainTextOf).join(" "))).toContain("m1")
  }
})

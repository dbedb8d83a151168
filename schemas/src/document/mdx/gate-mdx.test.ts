import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { processorTime } from "../../testing/processor-time.ts"
import { fromMdx, gateMdx, MdxError, readMdx } from "./from-mdx.ts"
import { toMdx } from "./to-mdx.ts"

/** A whole file around some blocks: they begin on line 10. */
const file = (blocks: string): string =>
  `---\nformat: 1\nlang: fr\n---\n\n# Titre\n\n<Section kind="reasons">\n\n${blocks}\n\n</Section>\n`
const found = (text: string): string[] => gateMdx(text).map(({ code, line }) => `${code} ${line}`)

test.each([
  ["an import", "import x from 'y'", ["import 10"]],
  ["an import after text", "Texte.\n\nimport fs from 'fs'", ["import 12"]],
  ["an export", "export const a = 1", ["export 10"]],
  ["an import that is not code", "import du texte", ["import 10"]],
  ["an expression as a block", "{1 + 1}", ["expression 10"]],
  ["an expression in a line", "Bonjour {process.env.HOME}", ["expression 10"]],
  ["a comment as an expression", "{/* caché */}", ["expression 10"]],
  ["an expression that is not code", "{a b}", ["expression 10"]],
  ["an unclosed brace", "un { ouvert", ["expression 10"]],
  ["an expression as an attribute", '<Term definition={"x"}>a</Term>', ["expression 10"]],
  ["a spread", "<Cite {...x} />", ["expression 10"]],
  ["raw HTML", "<script>alert(1)</script>", ["html 10"]],
  ["raw HTML in a line", 'Un <img src="x" onerror="alert(1)" /> mot', ["html 10"]],
  ["an HTML comment", "<!-- x -->", ["syntax 10"]],
  ["a doctype", "<!doctype html>", ["syntax 10"]],
  ["an unknown component", "<Video />", ["component 10"]],
  ["a component named as an object's own method", "a <constructor>x</constructor>", ["html 10"]],
  ["a member component", "<Cite.Deep />", ["component 10"]],
  ["a fragment", "<>x</>", ["component 10"]],
  ["an unknown attribute", 'a<Cite ref="x" onClick="y" />', ["attribute 10"]],
  ["an attribute without value", "a<Cite ref />", ["attribute 10"]],
  [
    "an evidence table with words inside",
    '<EvidenceTable id="t" question="q">\n\na\n\n</EvidenceTable>',
    ["nesting 10"]
  ],
  ["figures written into an evidence table", '<EvidenceTable id="t" question="q" rows="1" />', ["attribute 10"]],
  ["an evidence table in a line of words", 'a <EvidenceTable id="t" question="q" />', ["component 10"]],
  ["the same attribute twice", 'a<Cite ref="x" ref="y" />', ["attribute 10"]],
  ["a missing attribute", '<WarningSign id="w1">\n\na\n\n</WarningSign>', ["attribute-missing 10"]],
  ["a value outside the list", '<WarningSign id="w1" urgency="now">\n\na\n\n</WarningSign>', ["attribute-value 10"]],
  [
    "a script as the address of a monograph",
    '<Alternative id="a" kind="plant" name="x" monographUrl="javascript:alert(1)">\n\na\n\n</Alternative>',
    ["address 10"]
  ],
  ["a script as an address", "[a](javascript:alert)", ["address 10"]],
  ["a script behind references", "[a](java&#x73;cript:alert)", ["address 10"]],
  ["a relative address", "[a](../b)", ["address 10"]],
  ["data as an address", "[a](data:text/html;base64,eA==)", ["address 10"]],
  ["a picture", "![a](https://a.fr/b.png)", ["not-kept 10"]],
  ["code", "`a`", ["not-kept 10"]],
  ["a block of code", "```js\na\n```", ["not-kept 10"]],
  ["a rule", "a\n\n---", ["not-kept 12"]],
  ["the title of a link", '[a](https://a.fr "b")', ["not-kept 10"]],
  ["a definition", "[a]: https://a.fr", ["not-kept 10"]],
  ["a statement in a list", '- <Statement id="s" direction="for" strength="strong">a</Statement>', ["nesting 10"]],
  ["a section in a section", '<Section kind="history">\n\na\n\n</Section>', ["nesting 10"]],
  ["a quiz without an option", '<Quiz id="z">\n\n<QuizQuestion>a</QuizQuestion>\n\n</Quiz>', ["nesting 10"]],
  ["words in a citation", "a<Cite>b</Cite>", ["nesting 10"]],
  ["a term in a term", 'a <Term definition="x">b <Term definition="y">c</Term></Term>', ["nesting 10"]],
  ["a heading of level 2", "## a", ["nesting 10"]],
  ["a tag that is not closed", "<Pico>", ["syntax 12"]],
  ["two tags crossed", "**a <Strong>b** c</Strong>", ["syntax 10"]]
])("the gate refuses %s", (_name, blocks, problems) => {
  expect(found(file(blocks))).toEqual(problems)
})

test.each([
  ["no front matter", "# Titre", ["front-matter 1"]],
  ["another format", "---\nformat: 2\nlang: fr\n---\n\n# a", ["front-matter 1"]],
  ["another language", "---\nformat: 1\nlang: xx\n---\n\n# a", ["front-matter 1"]],
  ["more in the front matter", "---\nformat: 1\nlang: fr\nlayout: ../../evil.astro\n---\n\n# a", ["front-matter 1"]],
  ["no title", '---\nformat: 1\nlang: fr\n---\n\n<Section kind="history">\n\na\n\n</Section>', ["title 6"]],
  [
    "bold in the title",
    '---\nformat: 1\nlang: fr\n---\n\n# **a**\n\n<Section kind="history">\n\n</Section>',
    ["title 6"]
  ],
  ["text outside the sections", `${file("a")}\nDehors.\n`, ["outside-section 14"]],
  ["a section twice", `${file("a")}\n<Section kind="reasons">\n\na\n\n</Section>\n`, ["section-twice 14"]],
  ["an unknown section", `${file("a")}\n<Section kind="ads">\n\na\n\n</Section>\n`, ["attribute-value 14"]]
])("the gate refuses a file with %s", (_name, text, problems) => {
  expect(found(text)).toEqual(problems)
})

test("every problem has a sentence in French and in English", () => {
  const [problem] = gateMdx(file("<Video />"))
  expect(problem?.message).toEqual({
    fr: "Le composant <Video> n’existe pas dans une reco. Retirez-le.",
    en: "There is no component <Video> in a reco. Remove it."
  })
})

test("reading a refused file throws its problems", () => {
  expect(() => fromMdx(file("{1}"))).toThrow(MdxError)
})

test("a file of a hundred thousand brackets or tags ends quickly, as text or as a problem", () => {
  for (const piece of ["[", "*a ", "<Em>", "> ", "- ", "{", "![", "_a", "|"]) {
    expect(
      processorTime(() => readMdx(file(piece.repeat(2000)))),
      piece
    ).toBeLessThan(5000)
  }
})

test("Windows line endings and wrapped lines are read as one text", () => {
  const read = readMdx(file("Une ligne\nqui continue.").replaceAll("\n", "\r\n"))
  expect(read).toEqual(readMdx(file("Une ligne qui continue.")))
})

const golden = (name: string): string => readFileSync(new URL(`./golden/${name}.mdx`, import.meta.url), "utf8")

test.each(["whole", "hostile"])("the golden file %s is read and written again to the letter", (name) => {
  const text = golden(name)
  const read = readMdx(text)
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  expect(toMdx(read.document, read.language)).toBe(text)
})

import fc from "fast-check"
import { SaxesParser } from "saxes"
import { describe, expect, it } from "vitest"
import { nastyText } from "../document/arbitrary-text.ts"
import type { QuizOrigin } from "./export-context.ts"
import { quizToGift } from "./gift.ts"
import { quizToMoodleXml } from "./moodle-xml.ts"
import type { Quiz } from "./quizzes.ts"

const origin: QuizOrigin = {
  slug: "toux-miel",
  version: "1.0",
  title: "Toux de l’enfant : attendre / hydrater",
  address: "https://recos.example/r/toux-miel/v/1.0/",
  fingerprint: "ab".repeat(32),
  notice: "Version 1.0 du 3 mars 2026."
}

const hostile = fc.oneof(
  nastyText,
  fc.constantFrom(
    "[html]<b>x</b>",
    "%50%a",
    "a -> b",
    "//x",
    "::y::",
    "\\n",
    "\\\\:",
    "=~#{}:\\",
    "]]>",
    "&amp;",
    "$a$"
  ),
  fc.string({ unit: "binary" })
)
// What readers of these formats trim is trimmed before: a text begins and ends with something to read.
const words = hostile
  .map((text) =>
    text
      .toWellFormed()
      .replaceAll(/[\r\u2028\u2029]/g, "\n")
      .trim()
  )
  .filter(Boolean)
const anyQuiz: fc.Arbitrary<Quiz> = fc
  .record({
    id: fc.stringMatching(/^z[0-9]{1,3}$/),
    question: words,
    options: fc.array(fc.record({ text: words, correct: fc.boolean(), feedback: fc.oneof(fc.constant(""), words) }), {
      minLength: 1,
      maxLength: 12
    })
  })
  .filter(({ options }) => options.some(({ correct }) => correct))
  .map((quiz) => ({ ...quiz, several: quiz.options.filter(({ correct }) => correct).length > 1 }))

/** Reads GIFT as Moodle does: escaped signs become marks, the text is cut at the bare ones, then marks become signs. */
function readGift(gift: string): Quiz[] {
  const signs = [..."~=#{}:"]
  const guarded = gift
    .replaceAll("\\\\", "\ue001")
    .replaceAll("\\n", "\ue002")
    .replaceAll(/\\([~=#{}:])/g, (_, sign: string) => String.fromCharCode(0xe010 + signs.indexOf(sign)))
  const back = (text: string): string =>
    text
      .trim()
      .replace(/^\[plain\]/, "")
      .replaceAll("\ue001", "\\")
      .replaceAll("\ue002", "\n")
      .replaceAll(/[\ue010-\ue015]/g, (mark) => signs[mark.charCodeAt(0) - 0xe010] ?? "")
  return guarded
    .split("\n\n")
    .filter((block) => block.startsWith("::"))
    .map((block) => {
      const [, name = "", question = "", body = ""] = /^::(.*?)::(.*?)\{(.*)\}\s*$/s.exec(block) ?? []
      const options = [...body.matchAll(/([~=])(?:%(-?[\d.]+)%)?([^~=#]*)(?:#([^~=]*))?/g)].map((match) => ({
        text: back(match[3] ?? ""),
        correct: match[1] === "=" || Number(match[2] ?? 0) > 0,
        feedback: back(match[4] ?? "")
      }))
      const several = options.filter(({ correct }) => correct).length > 1
      return { id: back(name).split("/").at(-1) ?? "", question: back(question), options, several }
    })
}

/** The texts of an element, by its path, once the XML is parsed. */
function readXml(xml: string): { path: string; text: string; attributes: Record<string, string> }[] {
  const parser = new SaxesParser()
  const open: { path: string; text: string; attributes: Record<string, string> }[] = []
  const closed: typeof open = []
  parser.on("error", (error) => {
    throw error
  })
  parser.on("opentag", ({ name, attributes }) => {
    open.push({ path: `${open.at(-1)?.path ?? ""}/${name}`, text: "", attributes })
  })
  parser.on("text", (text) => {
    const top = open.at(-1)
    if (top) top.text += text
  })
  parser.on("closetag", () => {
    const top = open.pop()
    if (top) closed.push(top)
  })
  parser.write(xml).close()
  return closed
}

const unHtml = (html: string): string => {
  const signs: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" }
  return html
    .replace(/^<p>(.*)<\/p>$/s, "$1")
    .replaceAll("<br>", "\n")
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => signs[entity] ?? "")
}

describe("GIFT", () => {
  it("gives every text back as it was", () => {
    // The marks of the reader below are letters of nobody's alphabet: a text that holds one would confuse it.
    const clean = anyQuiz.filter((quiz) => !/[\ue001-\ue015]/.test(JSON.stringify(quiz)))
    fc.assert(
      fc.property(clean, (quiz) => {
        expect(readGift(quizToGift([quiz], origin))).toEqual([quiz])
      })
    )
  })

  it("reads as a trainer expects", () => {
    const quiz: Quiz = {
      id: "z1",
      question: "Âge : 1 an ou {2} ?",
      several: false,
      options: [
        { text: "1 an = 12 mois", correct: true, feedback: "Oui." },
        { text: "~6 mois", correct: false, feedback: "" }
      ]
    }
    expect(quizToGift([quiz], origin)).toContain(
      "::toux-miel/1.0/z1::[plain]Âge \\: 1 an ou \\{2\\} ? {\n  =1 an \\= 12 mois#Oui.\n  ~\\~6 mois\n}"
    )
  })
})

describe("Moodle XML", () => {
  it("is well formed and gives every text back, but for what XML cannot hold", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the very characters that XML cannot hold.
    const held = (text: string) => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        const read = readXml(quizToMoodleXml([quiz], origin))
        const at = (path: string) => read.filter((element) => element.path === path).map(({ text }) => unHtml(text))
        expect(at("/quiz/question/questiontext/text")).toEqual([held(quiz.question)])
        expect(at("/quiz/question/answer/text")).toEqual(quiz.options.map(({ text }) => held(text)))
        expect(at("/quiz/question/answer/feedback/text")).toEqual(quiz.options.map(({ feedback }) => held(feedback)))
      })
    )
  })

  it("shares the mark so that the right answers make 100, and ticking everything makes nothing", () => {
    const option = (correct: boolean) => ({ text: "a", correct, feedback: "" })
    const quiz = { id: "z1", question: "q", several: true, options: [true, true, false].map(option) }
    const read = readXml(quizToMoodleXml([quiz], origin))
    expect(read.filter(({ path }) => path.endsWith("/answer")).map(({ attributes }) => attributes.fraction)).toEqual([
      "50",
      "50",
      "-100"
    ])
    expect(read.find(({ path }) => path.endsWith("/single"))?.text).toBe("false")
  })
})

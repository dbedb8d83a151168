import { escapeXml } from "../text/xml.ts"
import { type QuizOrigin, questionName } from "./export-context.ts"
import { marksOf } from "./marks.ts"
import type { Quiz } from "./quizzes.ts"

/** Questions as a Moodle XML bank (docs.moodle.org, « Moodle XML format »), in a category named after the reco. */
export function quizToMoodleXml(quizzes: readonly Quiz[], origin: QuizOrigin): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<quiz>",
    '  <question type="category">',
    `    <category><text>${escapeXml(`$course$/top/${origin.title.replaceAll("/", "//")}`)}</text></category>`,
    `    <info format="html"><text>${html(`${origin.notice}\n${origin.address}`)}</text></info>`,
    `    <idnumber>${origin.fingerprint}</idnumber>`,
    "  </question>",
    ...quizzes.map((quiz) => question(quiz, origin)),
    "</quiz>",
    ""
  ].join("\n")
}

function question(quiz: Quiz, origin: QuizOrigin): string {
  const name = questionName(origin, quiz.id)
  const marks = marksOf(quiz)
  const answers = quiz.options.map(({ text, feedback }, index) =>
    [
      `    <answer fraction="${marks[index] ?? 0}" format="html">`,
      `      <text>${html(text)}</text>`,
      `      <feedback format="html"><text>${html(feedback)}</text></feedback>`,
      "    </answer>"
    ].join("\n")
  )
  return [
    '  <question type="multichoice">',
    `    <name><text>${escapeXml(name)}</text></name>`,
    `    <questiontext format="html"><text>${html(quiz.question)}</text></questiontext>`,
    `    <generalfeedback format="html"><text>${html(`${origin.notice}\n${origin.address}`)}</text></generalfeedback>`,
    "    <defaultgrade>1</defaultgrade>",
    "    <penalty>0.3333333</penalty>",
    "    <hidden>0</hidden>",
    `    <idnumber>${escapeXml(name)}</idnumber>`,
    `    <single>${quiz.several ? "false" : "true"}</single>`,
    "    <shuffleanswers>true</shuffleanswers>",
    "    <answernumbering>abc</answernumbering>",
    ...answers,
    "  </question>"
  ].join("\n")
}

/** The text as HTML, then that HTML as XML text: one parser takes off each coat. */
const html = (text: string): string =>
  text === "" ? "" : escapeXml(`<p>${escapeXml(text).replaceAll("\n", "<br>")}</p>`)

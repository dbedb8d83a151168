import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { blocksOf } from "@recos/schemas/document/walk"
import { trainingOf } from "@recos/schemas/training/training-section"
import { CERTAINTY_MEANINGS } from "@recos/schemas/vocabulary/certainty-labels"
import { certainty } from "@recos/schemas/vocabulary/closed-lists"
import { nullable } from "zod/mini"
import { wordsFor } from "../../words/words.ts"
import { type SheetFrame, type SheetSource, sheetFrame } from "../frame.ts"
import { keyMessages, warningSigns } from "../key-messages.ts"
import { pieces, questionsOf } from "../pieces.ts"
import { shapedText } from "../printable.ts"
import { sheetWordsFor } from "../words/sheet-words.ts"

export interface Slide {
  title: string
  lines: { text: string; bullet: boolean }[]
  /** A smaller line under the body: strength and certainty. */
  under: string
  /** What the speaker says. */
  notes: string
}

export interface Deck {
  frame: SheetFrame
  opening: Slide
  slides: Slide[]
  closing: Slide
}

const slide = (title: string, lines: Slide["lines"], notes: string, under = ""): Slide => ({
  title: shapedText(title),
  lines: lines.map(({ text, bullet }) => ({ text: shapedText(text), bullet })),
  under: shapedText(under),
  notes: shapedText(notes)
})

const bullets = (texts: readonly string[]): Slide["lines"] => texts.map((text) => ({ text, bullet: true }))

/** The slides of a course: aims, case, one message a slide, warning signs, each question then its answer. */
export function deckOf(source: SheetSource): Deck {
  const { language, open } = source
  const words = sheetWordsFor(language)
  const site = wordsFor(language)
  const frame = sheetFrame(source)
  const training = trainingOf(open.document)
  const steps = words.training.steps
  const sures = blocksOf(open.document, "statements")
    .filter(({ type }) => type === "statement")
    .map((node) => nullable(certainty).parse(node.attrs?.certainty ?? null))
  const slides = [
    ...(training.aims.length > 0 ? [slide(words.training.aims, bullets(training.aims), steps.welcome.text)] : []),
    ...training.parts.map((part) =>
      slide(
        part.heading || words.training.discuss,
        pieces(part.blocks, source.language, questionsOf(source))
          .filter(({ kind }) => kind !== "picture")
          .map(({ text, kind }) => ({ text, bullet: kind === "item" })),
        steps.case.text
      )
    ),
    ...keyMessages(open.document, language, frame.standing).map(({ strength, surety, blocks, facts }, index) => {
      const sure = sures[index]
      const meaning = sure ? CERTAINTY_MEANINGS[sure][language] : ""
      const lines = blocks.map(({ text, kind }) => ({ text, bullet: kind === "item" }))
      const under = [surety.replace(/^ – /, ""), ...facts].filter(Boolean).join(" – ")
      return slide(strength, lines, `${steps.messages.text}\n${meaning}`.trim(), under)
    }),
    ...signSlides(source, SECTION_HEADINGS["warning-signs"][site.lang], steps.signs.text),
    ...training.quizzes.flatMap((quiz, index) => {
      const title = `${words.quiz.question} ${index + 1}`
      const asked = [{ text: quiz.question, bullet: false }, ...bullets(quiz.options.map(({ text }) => text))]
      const answers = quiz.options.map(({ text, correct, feedback }) => ({
        text: `${correct ? words.quiz.right : words.quiz.wrong} ${text} ${feedback}`.trim(),
        bullet: true
      }))
      return [
        slide(title, asked, steps.quiz.text, quiz.several ? words.quiz.several : words.quiz.one),
        slide(`${title} – ${words.quiz.answers}`, answers, quiz.options.map(({ feedback }) => feedback).join("\n"))
      ]
    }),
    slide(words.training.monday, [{ text: words.training.mondayHint, bullet: false }], steps.close.text)
  ]
  return {
    frame,
    opening: slide(frame.title, [{ text: frame.site, bullet: false }], steps.welcome.text, frame.version),
    slides,
    closing: slide(
      words.poster.scan,
      [frame.address, frame.disclaimer, `${frame.licence}. ${frame.hashLabel} ${frame.hash}`].map((text) => ({
        text,
        bullet: false
      })),
      frame.check
    )
  }
}

function signSlides({ open, language }: SheetSource, title: string, notes: string): Slide[] {
  const signs = warningSigns(open.document, language)
  if (signs.length === 0) return []
  const lines = signs.map(({ urgency, blocks }) => ({
    text: `${urgency} – ${blocks.map(({ text }) => text).join(" ")}`,
    bullet: true
  }))
  return [slide(title, lines, notes)]
}

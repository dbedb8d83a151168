import { citationsOf } from "@recos/schemas/document/citations"
import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { blocksOf } from "@recos/schemas/document/walk"
import type { Reference } from "@recos/schemas/references/reference"
import { blankOf } from "@recos/schemas/training/blanks"
import { courseOf } from "@recos/schemas/training/course-plan"
import { type TrainingPart, trainingOf } from "@recos/schemas/training/training-section"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { sourceLine, sourceNames } from "../citations/source-line.ts"
import { evidenceWordsFor } from "../evidence/words/evidence-words.ts"
import { forWhom } from "../text/for-whom.ts"
import { hasContent } from "../text/node.ts"
import { wordsFor } from "../words/words.ts"
import { type SheetSource, sheetFrame } from "./frame.ts"
import { keyMessages, warningSigns } from "./key-messages.ts"
import { briefNumberLines, numberLines } from "./number-lines.ts"
import { type Piece, pieces, questionsOf } from "./pieces.ts"
import { sheetWordsFor } from "./words/sheet-words.ts"

const MOST_MESSAGES = 5

const partsOf = (parts: TrainingPart[], heading: string, source: SheetSource): { heading: string; blocks: Piece[] }[] =>
  parts.map((part) => ({
    heading: part.heading || heading,
    blocks: pieces(part.blocks, source.language, questionsOf(source))
  }))

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`

/** The trainers' sheet: the timed course comes from what the reco has to work on. */
export function trainerData(source: SheetSource) {
  const { document, reco } = source.open
  const { language } = source
  const { names, training: words } = sheetWordsFor(language)
  const training = trainingOf(document)
  const messages = keyMessages(document, language)
  const signs = warningSigns(document, language)
  const course = courseOf({
    cases: training.parts.length,
    livedExperience: blocksOf(document, "lived-experience").some(hasContent),
    statements: messages.length,
    warningSigns: signs.length,
    quizzes: training.quizzes.length
  })
  const total = course.reduce((sum, { minutes }) => sum + minutes, 0)
  const cited = citedSources(source)
  const authors = reco.frozen.contributors.map(({ name }) => name).join(", ")
  return {
    frame: sheetFrame(source),
    kind: names.trainer,
    facts: [
      { label: words.audience, text: forWhomToTrain(source) },
      { label: words.duration, text: words.minutes(total) },
      { label: words.group, text: words.groupSize },
      { label: words.needs, text: words.needsText }
    ],
    aimsLabel: words.aims,
    aims: training.aims,
    courseLabel: words.course,
    courseHead: [words.time, words.step, words.voice],
    course: course.map(({ kind, from, minutes, voice }) => ({
      time: clock(from),
      minutes: words.minutes(minutes),
      title: words.steps[kind].title,
      text: words.steps[kind].text,
      voice: words.voices[voice]
    })),
    messagesLabel: words.messages,
    messages: messages.slice(0, MOST_MESSAGES),
    reasonsContinued: wordsFor(language).sheet.continuedReasons,
    numbersLabel: evidenceWordsFor(language).numbers.title,
    numbers: numberLines(reco.frozen.evidence, language),
    briefNumbers: briefNumberLines(reco.frozen.evidence, language),
    parts: partsOf(training.parts, words.discuss, source),
    signsLabel: SECTION_HEADINGS["warning-signs"][language],
    signs,
    debateLabel: words.debate,
    debates: words.debates,
    gridLabel: words.grid,
    gridHead: words.gridHead,
    seen: words.seen,
    observed: words.observed,
    evaluationLabel: words.evaluation,
    evaluations: words.evaluations,
    sourcesLabel: wordsFor(language).layers.sources,
    sources: cited.map((reference) => lineOf(reference, language)),
    sourceNames: cited.map((reference) => shortLineOf(reference, language)),
    attendanceLabel: words.attendance,
    authors: authors === "" ? null : `${words.authors} ${authors}.`
  }
}

/** The sources that the statements cite; the others are online. */
const citedSources = ({ open }: SheetSource): Reference[] =>
  citationsOf({ type: "doc", content: blocksOf(open.document, "statements") }).flatMap(
    (id) => open.reco.frozen.references.find((one) => one.id === id) ?? []
  )

const lineOf = (reference: Reference, language: Language): string => {
  const { authors, title, where, links, mark } = sourceLine(reference, wordsFor(language))
  return [authors.replace(/\.$/, ""), title, where, links[0]?.label, mark].filter(Boolean).join(". ")
}

/** A source in a few words, with what finds it: « He, 2013, doi:… ». */
const shortLineOf = (reference: Reference, language: Language): string => {
  const { links } = sourceLine(reference, wordsFor(language))
  return [sourceNames([reference]).get(reference.id), links[0]?.label].filter(Boolean).join(wordsFor(language).comma)
}

const forWhomToTrain = ({ open, language }: SheetSource): string => {
  const { professions } = open.reco.frozen.settings
  return professions.length > 0 ? professions.join(", ") : forWhom(open.document, open.reco, wordsFor(language))
}

/** The participant's sheet: each key message hides its longest word, and the bank gives them back by alphabet. */
export function learnerData(source: SheetSource) {
  const { language } = source
  const { names, training: words } = sheetWordsFor(language)
  const training = trainingOf(source.open.document)
  const messages = keyMessages(source.open.document, language)
    .slice(0, MOST_MESSAGES)
    .map(({ text, strength, surety, dash, facts }) => {
      const blank = blankOf(text, language) ?? { before: text, word: null, after: "" }
      return { ...blank, strength, surety, dash, facts }
    })
  return {
    frame: sheetFrame(source),
    kind: names.learner,
    nameLabel: words.name,
    dateLabel: words.date,
    aimsLabel: words.aims,
    aims: training.aims,
    messagesLabel: words.messages,
    messages,
    bankLabel: words.wordsToFind,
    bank: messages
      .flatMap(({ word }) => (word === null ? [] : [word]))
      .toSorted((a, b) => a.localeCompare(b, language)),
    parts: partsOf(training.parts, words.discuss, source),
    mondayLabel: words.monday,
    mondayHint: words.mondayHint,
    notesLabel: words.notes
  }
}

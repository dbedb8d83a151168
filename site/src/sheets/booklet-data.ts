import { createHash } from "node:crypto"
import type { RecoDocument } from "@recos/schemas/document/document"
import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { blocksOf, walk } from "@recos/schemas/document/walk"
import { DECISION_WORDS } from "@recos/schemas/evidence/decision/decision-in-words"
import { trainingOf } from "@recos/schemas/training/training-section"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { forWhom } from "../text/for-whom.ts"
import { dateInWords, wordsFor } from "../words/words.ts"
import { decisionLines } from "./decision-lines.ts"
import { type SheetFrame, type SheetSource, sheetFrame } from "./frame.ts"
import { keyMessages, warningSigns } from "./key-messages.ts"
import { type Piece, pieces, questionsOf } from "./pieces.ts"
import { qrSvg } from "./qr.ts"
import { quizData } from "./quiz-data.ts"
import { sheetWordsFor } from "./words/sheet-words.ts"

export interface BookletOptions {
  title: string
  language: Language
  siteUrl: string
  /** The day of the composition, `YYYY-MM-DD`: the same day gives the same bytes. */
  on: string
  /** The day of the session; without it, the cover leaves a line to write it on. */
  heldOn?: string
}

/** A booklet from several recos: a cover, their chapters in the order given, the answers, the glossary, an evaluation form. */
export function bookletData(sources: readonly SheetSource[], options: BookletOptions) {
  const { booklet, training, quiz, scorm } = sheetWordsFor(options.language)
  const site = wordsFor(options.language)
  const chapters = sources.map(chapterOf)
  return {
    frame: bookletFrame(chapters, options),
    kind: booklet.title,
    recosLabel: booklet.recos,
    trainersLabel: booklet.trainers,
    placeLabel: booklet.place,
    dateLabel: training.date,
    heldOn: options.heldOn === undefined ? "" : dateInWords(options.heldOn, site),
    contentsLabel: booklet.contents,
    chapters,
    labels: {
      forWhom: site.reco.forWhom,
      messages: site.reco.statements,
      remember: site.reco.inBrief,
      decided: DECISION_WORDS.title[options.language],
      signs: SECTION_HEADINGS["warning-signs"][site.lang],
      aims: training.aims,
      quiz: scorm.title,
      question: quiz.question,
      right: quiz.right,
      wrong: quiz.wrong,
      notes: training.notes
    },
    answersLabel: booklet.answers,
    glossaryLabel: booklet.glossary,
    glossary: glossaryOf(sources, options.language),
    evaluationLabel: booklet.evaluation,
    evaluationHead: [booklet.statement, booklet.yes, booklet.partly, booklet.no],
    evaluation: booklet.evaluationItems,
    freeLabel: booklet.free,
    mondayLabel: training.monday
  }
}

function chapterOf(source: SheetSource) {
  const { open, language } = source
  const { document, reco } = open
  const training = trainingOf(document)
  const words = sheetWordsFor(language).training
  return {
    frame: sheetFrame(source),
    forWhom: forWhom(document, reco, wordsFor(language)).replaceAll("\n", " "),
    messages: keyMessages(document, language),
    remember: pieces(blocksOf(document, "in-brief"), language),
    decided: decisionLines(reco.frozen.evidence, language),
    signs: warningSigns(document, language),
    aims: training.aims,
    parts: training.parts.map(({ heading, blocks }): { heading: string; blocks: Piece[] } => ({
      heading: heading || words.discuss,
      blocks: pieces(blocks, language, questionsOf(source))
    })),
    questions: quizData(source).questions
  }
}

/** The booklet as a sheet of its own: its hash is that of the versions it holds, in their order. */
function bookletFrame(chapters: { frame: SheetFrame }[], { title, language, siteUrl, on }: BookletOptions): SheetFrame {
  const words = wordsFor(language)
  const made = sheetWordsFor(language).booklet.made(dateInWords(on, words))
  const hash = createHash("sha256").update(chapters.map(({ frame }) => frame.hash).join("\n"))
  const address = `${siteUrl}/`
  return {
    lang: words.lang,
    rtl: words.direction === "rtl",
    site: words.site,
    title,
    version: made,
    check: made,
    address,
    qr: qrSvg(address),
    qrAlt: words.sheet.qr(address),
    disclaimer: words.disclaimers.everyone,
    licence: words.sheet.licence,
    hashLabel: words.sheet.hash,
    hash: hash.digest("hex"),
    review: "",
    demonstration: chapters.find(({ frame }) => frame.demonstration)?.frame.demonstration ?? null,
    outdated: null,
    standing: null
  }
}

/** Every explained word of the chosen recos, once by definition, by alphabet. */
function glossaryOf(sources: readonly SheetSource[], language: Language): { word: string; text: string }[] {
  const found = new Map<string, { word: string; text: string }>()
  for (const { open } of sources) {
    for (const term of termsOf(open.document)) found.set(`${term.word.toLowerCase()}\0${term.text}`, term)
  }
  return [...found.values()].toSorted((one, other) => one.word.localeCompare(other.word, language))
}

function termsOf(document: RecoDocument): { word: string; text: string }[] {
  const terms: { word: string; text: string }[] = []
  walk(document, (node) => {
    const mark = node.marks?.find(({ type }) => type === "term")
    const text = String(mark?.attrs?.definition ?? "").trim()
    const word = (node.text ?? "").trim()
    if (word !== "" && text !== "") terms.push({ word, text })
  })
  return terms
}

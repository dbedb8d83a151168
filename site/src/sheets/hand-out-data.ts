import type { RecoDocument } from "@recos/schemas/document/document"
import { blocksOf } from "@recos/schemas/document/walk"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { type SheetSource, sheetFrame } from "./frame.ts"
import { warningSigns } from "./key-messages.ts"
import { plainNumberLines } from "./number-lines.ts"
import { oneLine, pieces } from "./pieces.ts"
import { sheetWordsFor } from "./words/sheet-words.ts"

/** « 13 personnes sur 1 000 »: numbers that people understand, as the approved text says them. */
const OUT_OF: Record<Language, RegExp> = {
  fr: /\bsur\s(?:dix|cent|mille|10|100|1\s?000)\b/iu,
  en: /\b(?:out of|in|per)\s(?:ten|a hundred|a thousand|10|100|1,?000)\b/iu,
  ar: /من (?:كل|أصل) (?:10|100|1000|عشرة|مئة|ألف)/u
}
const MOST_NUMBERS = 3

/** Sentences of the reasons that count people, word for word. */
function numbersIn(document: RecoDocument, language: Language): string[] {
  const sentences = new Intl.Segmenter(language, { granularity: "sentence" })
  return blocksOf(document, "reasons")
    .filter(({ type }) => type === "paragraph")
    .flatMap((block) => [...sentences.segment(oneLine(block))].map(({ segment }) => segment.trim()))
    .filter((sentence) => OUT_OF[language].test(sentence))
    .slice(0, MOST_NUMBERS)
}

/** The critical outcomes for everybody, out of 100; without any, what the reasons say of people. */
function numbersOf({ open, language }: SheetSource): string[] {
  const lines = plainNumberLines(open.reco.frozen.evidence, language)
  return lines.length > 0 ? lines : numbersIn(open.document, language)
}

/** The sheet to hand out; the questions are those of Shepherd and others (Ask Share Know, 2011), in our words. */
export function handOutData(source: SheetSource) {
  const { names, handOut } = sheetWordsFor(source.language)
  const { document } = source.open
  return {
    frame: sheetFrame(source),
    kind: names["hand-out"],
    rememberLabel: handOut.remember,
    remember: pieces(blocksOf(document, "in-brief")),
    numbersLabel: handOut.numbers,
    numbers: numbersOf(source),
    callLabel: handOut.call,
    signs: warningSigns(document, source.language),
    whoToCall: handOut.whoToCall,
    questionsLabel: handOut.questions,
    questions: handOut.ask,
    mineLabel: handOut.mine,
    decidedLabel: handOut.decided
  }
}

import type { RecoDocument } from "@recos/schemas/document/document"
import { statementsOf } from "@recos/schemas/document/statements"
import { blocksOf } from "@recos/schemas/document/walk"
import { passesFalc } from "@recos/schemas/falc/lint-falc"
import { quizzesOf } from "@recos/schemas/training/quizzes"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { SHEET_NAMES, type SheetName } from "../addresses/sheet-names.ts"
import { hasContent } from "../text/node.ts"

/** The sheets that a document has something to fill with. A text for everyone that breaks a rule of easy-to-read has none. */
export function availableSheets(document: RecoDocument, language: Language): SheetName[] {
  const inBrief = blocksOf(document, "in-brief").some(hasContent)
  const training = blocksOf(document, "training").some(hasContent)
  const quiz = quizzesOf(document).length > 0
  const has: Record<SheetName, boolean> = {
    memo: true,
    "hand-out": inBrief,
    "easy-read": passesFalc(document, language),
    "poster-a4": inBrief,
    "poster-a3": inBrief,
    trainer: training,
    learner: training,
    quiz,
    slides: statementsOf(document).length > 0,
    moodle: quiz,
    gift: quiz,
    scorm: quiz
  }
  return SHEET_NAMES.filter((name) => has[name])
}

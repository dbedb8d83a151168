import type { ListItem, PhrasingContent, RootContent } from "mdast"
import { DECISION_WORDS, type DecidedQuestion, decisionInWords } from "../../evidence/decision/decision-in-words.ts"
import type { SummaryQuestion } from "../../evidence/summary/rows.ts"
import { summaryTitle } from "../../evidence/summary/summary-title.ts"
import type { Language } from "../../vocabulary/closed-lists.ts"
import { COLLEGE_LABELS } from "../../vocabulary/labels.ts"
import { COLLEGES } from "../../vocabulary/languages-and-colleges.ts"
import type { RecoDocument } from "../document.ts"
import { statementsOf } from "../statements.ts"

/** What was decided of each question, after the text: each judgement with those of the colleges beside it, then what it ends in. */
export function exportDecision(
  questions: readonly (SummaryQuestion & DecidedQuestion)[],
  document: RecoDocument,
  language: Language
): RootContent[] {
  const statements = new Map(statementsOf(document).map(({ id, text }) => [id, text]))
  const told = questions.flatMap((question): RootContent[] => {
    const decided = decisionInWords(question, language)
    if (!decided) return []
    const judged = decided.judgements.map(({ criterion, judgement, reason, colleges, differ }) => {
      const own = COLLEGES.filter((college) => colleges[college].judgement !== "").map((college) =>
        [`${COLLEGE_LABELS[college][language]}\u202f: ${colleges[college].judgement}`, colleges[college].reason]
          .filter(Boolean)
          .join(", ")
      )
      const said = [judgement, reason, ...own, differ ? DECISION_WORDS.differ[language] : ""].filter(Boolean)
      return item(criterion, said.join("\u202f; "))
    })
    const named = decided.statements.flatMap((id) => statements.get(id) ?? [])
    const ends = [
      ...(decided.type === null ? [] : [item(DECISION_WORDS.type[language], decided.type)]),
      ...decided.parts.map(({ name, words }) => item(name, words)),
      ...(named.length === 0 ? [] : [item(DECISION_WORDS.endsIn[language], named.join("\u202f; "))])
    ]
    return [
      heading(3, summaryTitle(question, language)),
      { type: "list", ordered: false, spread: false, children: [...judged, ...ends] }
    ]
  })
  return told.length === 0 ? [] : [heading(2, DECISION_WORDS.title[language]), ...told]
}

const text = (value: string): PhrasingContent => ({ type: "text", value: value.replaceAll(/\s*\n\s*/g, " ") })

const heading = (depth: 2 | 3, words: string): RootContent => ({ type: "heading", depth, children: [text(words)] })

const item = (name: string, words: string): ListItem => ({
  type: "listItem",
  spread: false,
  children: [{ type: "paragraph", children: [{ type: "strong", children: [text(name)] }, text(`\u202f: ${words}`)] }]
})

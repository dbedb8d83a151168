import { checkDocument, type DocumentProblem } from "@recos/schemas/document/check-document"
import { checkStatements } from "@recos/schemas/document/check-statements"
import { plainTextOf } from "@recos/schemas/document/plain-text"
import { PROBLEM_MESSAGES } from "@recos/schemas/document/problem-messages"
import { readDocument } from "@recos/schemas/document/read-document"
import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { statementsOf } from "@recos/schemas/document/statements"
import { unsaidParts } from "@recos/schemas/document/with-shown-question"
import { openContradictions } from "@recos/schemas/evidence/statements/check-statement"
import { findHiddenPersonalData } from "@recos/schemas/evidence/testimonies/testimony-privacy"
import { signProblems } from "@recos/schemas/falc/sign-problems"
import type { Language, SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import type { Editor } from "@tiptap/core"
import { useEffect } from "preact/hooks"
import type { References } from "../../evidence/references/references.ts"
import type { StatementSource } from "../../evidence/statements/statement-source.ts"
import type { TableSource } from "../../evidence/tables/table-source.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { Button } from "../../ui/button.tsx"
import { firstWordsOf } from "../access/first-words.ts"
import { mendOutline, OUTLINE_FAULTS, type OutlineFault } from "../paper/mend-outline.ts"
import type { Place } from "./go-to-place.ts"
import { panelMessages } from "./panel-messages.ts"
import { RereadList } from "./reread-list.tsx"
import { StatementList } from "./statement-list.tsx"

interface ProblemsPanelProps {
  editor: Editor
  language: Language
  references: References
  evidence: TableSource
  statements: StatementSource
  toReread: ReadonlySet<string>
  access: "write" | "read"
  onGo: (place: Place) => void
  textVersion: number
}

/** What is missing before the review, in sentences that each lead to their place, errors before advice. */
export function ProblemsPanel({
  editor,
  language,
  references,
  evidence,
  statements,
  toReread,
  access,
  onGo,
  textVersion
}: ProblemsPanelProps) {
  const words = useMessages(panelMessages).problems
  useEffect(evidence.follow, [evidence])
  useEffect(statements.follow, [statements])
  const asked = evidence.questions.value ?? null
  const read = readDocument(editor.getJSON())
  if ("problems" in read) return <p class="field-error">{words.unreadable}</p>
  const problems = checkDocument(read.document, {
    references: references.list.value.map((one) => one.id),
    marks: new Map(references.list.value.flatMap(({ id, mark }) => (mark ? [[id, mark.kind] as const] : []))),
    questions: asked?.map(({ id }) => id) ?? null,
    unsaid: new Map(asked?.map((question) => [question.id, unsaidParts(question)]))
  }).concat(signProblems(read.document, language))
  const alerts = findHiddenPersonalData(plainTextOf(read.document))
  const errors = problems.filter((problem) => problem.severity === "error")
  const isReread = !statementsOf(read.document).some(({ id }) => toReread.has(id))
  const warnings = problems.filter((problem) => problem.severity === "warning")
  const against = statements.value.value
  const checked = against ? checkStatements(read.document, against) : []
  const contradictions = checked.flatMap(({ statement, findings }) =>
    openContradictions(findings).map((finding) => ({ ...finding, statement }))
  )
  const doubts = checked.flatMap(({ statement, findings }) =>
    findings.filter(({ severity }) => severity === "doubt").map((finding) => ({ ...finding, statement }))
  )
  const mend = (fault: OutlineFault, section: SectionKind) => {
    const transaction = mendOutline(editor.state, fault, section)
    if (transaction) editor.view.dispatch(transaction)
    onGo({ section })
  }
  return (
    <div class="problems" data-version={textVersion}>
      {alerts.length > 0 && (
        <section data-severity="error">
          <h3>{words.privacy}</h3>
          <ul>
            {alerts.map((alert) => (
              <li key={alert.found}>{words.privacyFound(alert.found)}</li>
            ))}
          </ul>
        </section>
      )}
      <RereadList document={read.document} toReread={toReread} onGo={onGo} />
      {!against && <p class="quiet">{words.evidenceUnknown}</p>}
      <StatementList title={words.contradictions} severity="error" found={contradictions} onGo={onGo} />
      {against && errors.length === 0 && contradictions.length === 0 && isReread && (
        <div class="panel-empty">
          <p>
            <strong>{words.none}</strong>
          </p>
          <p>{words.noneHint}</p>
        </div>
      )}
      {(["error", "warning"] as const).map((severity) => (
        <ProblemList
          key={severity}
          editor={editor}
          title={severity === "error" ? words.errors : words.warnings}
          severity={severity}
          problems={severity === "error" ? errors : warnings}
          language={language}
          onGo={onGo}
          mend={access === "write" ? mend : null}
        />
      ))}
      <StatementList title={words.doubts} severity="warning" found={doubts} onGo={onGo} />
    </div>
  )
}

/** The field of a piece that a problem speaks of: one goes there, and not to the text beside it. */
const FIELDS: Partial<Record<DocumentProblem["code"], string>> = {
  "strength-missing": '[data-field="strength"]',
  "direction-missing": '[data-field="direction"]',
  "has-grade-missing": '[data-field="hasGrade"]',
  "alternative-without-name": '[data-field="name"]',
  "figure-without-alt": '[data-field="alt"]',
  "evidence-table-empty": ".summary-question select"
}

/** The first words of the piece that a problem is found in: they tell it from others of its kind. */
function wordsOf({ state }: Editor, id: string | undefined): string {
  let words = ""
  if (id === undefined) return words
  state.doc.descendants((node) => {
    if (node.attrs.id === id) words = firstWordsOf(node)
    return words === ""
  })
  return words
}

/** A fault of the outline, which no key of the text may mend: its line is the button that does. */
const isOfOutline = (
  problem: DocumentProblem
): problem is DocumentProblem & { code: OutlineFault; section: SectionKind } =>
  OUTLINE_FAULTS.some((fault) => fault === problem.code) && problem.section !== undefined

interface ProblemListProps {
  editor: Editor
  title: string
  severity: DocumentProblem["severity"]
  problems: readonly DocumentProblem[]
  language: Language
  onGo: (place: Place) => void
  /** Mends what a gesture of the text cannot; null for who only reads. */
  mend: ((fault: OutlineFault, section: SectionKind) => void) | null
}

function ProblemList({ editor, title, severity, problems, language, onGo, mend }: ProblemListProps) {
  const words = useMessages(panelMessages).problems
  if (problems.length === 0) return null
  return (
    <section data-severity={severity}>
      <h3>
        {title} ({problems.length})
      </h3>
      <ul>
        {problems.map((problem, place) => (
          <li key={`${problem.code}-${problem.section}-${problem.node}-${place}`}>
            <button
              type="button"
              class="outline-link"
              onClick={() => onGo({ ...problem, ...(FIELDS[problem.code] && { field: FIELDS[problem.code] }) })}
            >
              {problem.section && (
                <span class="problem-place" lang={language}>
                  {SECTION_HEADINGS[problem.section][language]}
                </span>
              )}
              {PROBLEM_MESSAGES[problem.code][interfaceLanguage.value]}
              {!problem.found && wordsOf(editor, problem.node) && (
                <span class="outline-state" lang={language}>
                  {wordsOf(editor, problem.node)}
                </span>
              )}
              {problem.found && (
                <span class="outline-state" lang={language}>
                  {problem.found}
                </span>
              )}
            </button>
            {mend && isOfOutline(problem) && (
              <Button onClick={() => mend(problem.code, problem.section)}>{words.mend[problem.code]}</Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

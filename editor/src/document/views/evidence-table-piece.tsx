import { summaryTitle } from "@recos/schemas/evidence/summary/summary-title"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { render } from "preact"
import { useEffect, useRef } from "preact/hooks"
import { summaryMessages } from "../../evidence/tables/summary-messages.ts"
import { SummaryTable } from "../../evidence/tables/summary-table.tsx"
import type { TableSource } from "../../evidence/tables/table-source.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { paths } from "../../paths.ts"

interface EvidenceTablePieceProps {
  recoId: string
  language: Language
  source: TableSource
  question: string
  access: "write" | "read"
  onChoose: (question: string) => void
  /** The person has just put the table in: the question is the first thing to choose. */
  onFirstDrawn: "focus" | "stay"
}

/** Draws an evidence table in its place on the page, or draws it again. */
export function drawEvidenceTable(place: HTMLElement, props: EvidenceTablePieceProps): void {
  render(<EvidenceTablePiece {...props} />, place)
}

/** Takes the drawing away, so that nothing is followed any more. */
export function eraseEvidenceTable(place: HTMLElement): void {
  render(null, place)
}

/** An evidence table while one writes: its question, then its figures as they are now. */
function EvidenceTablePiece(props: EvidenceTablePieceProps) {
  const { recoId, language, source, question, access } = props
  const words = useMessages(summaryMessages)
  useEffect(source.follow, [source])
  const questions = source.questions.value
  const shown = questions?.find(({ id }) => id === question)
  const isOutOfReach = source.isOutOfReach.value
  return (
    <>
      <Chooser {...props} />
      <div lang={interfaceLanguage.value}>
        {isOutOfReach && <p role="status">{questions ? words.lastKnown : words.outOfReach}</p>}
        {!questions && !isOutOfReach && <p class="quiet">{words.reading}</p>}
        {questions && question === "" && (
          <p class="quiet">{questions.length === 0 ? words.noQuestion : words.notChosen}</p>
        )}
        {questions && question !== "" && !shown && <p class="field-error">{words.gone}</p>}
      </div>
      {shown && <SummaryTable question={shown} language={language} writing={{ recoId, access }} />}
    </>
  )
}

function Chooser({ recoId, language, source, question, access, onChoose, onFirstDrawn }: EvidenceTablePieceProps) {
  const words = useMessages(summaryMessages)
  const select = useRef<HTMLSelectElement>(null)
  const questions = source.questions.value ?? []
  const isKnown = questions.some(({ id }) => id === question)
  useEffect(() => {
    if (onFirstDrawn === "focus") select.current?.focus()
  }, [])
  return (
    <div class="summary-question" data-writing="" hidden={access === "read"} lang={interfaceLanguage.value}>
      <label>
        <span>{words.question}</span>
        <select
          ref={select}
          value={question}
          disabled={access === "read"}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {question === "" && <option value="">{words.choose}</option>}
          {question !== "" && !isKnown && <option value={question}>{words.goneChoice}</option>}
          {questions.map((one) => (
            <option key={one.id} value={one.id}>
              {summaryTitle(one, language)}
            </option>
          ))}
        </select>
      </label>
      {isKnown ? (
        <a href={paths.question(recoId, question)}>{words.open}</a>
      ) : (
        <a href={paths.evidence(recoId)}>{words.create}</a>
      )}
    </div>
  )
}

import "./summary-table.css"
import { type SummaryRow, summaryTable } from "@recos/schemas/evidence/summary/rows"
import { SUMMARY_WORDS } from "@recos/schemas/evidence/summary/words"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { Fragment } from "preact"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { paths } from "../../paths.ts"
import { FigureFindings } from "../outcomes/figure-findings.tsx"
import { outcomeMessages } from "../outcomes/outcome-messages.ts"
import type { TableQuestion } from "./table-source.ts"

interface SummaryTableProps {
  question: TableQuestion
  /** The language of the text around the table: its heads are part of the page. */
  language: Language
  /** For those who write: each outcome leads to its page, and has what a look at its figures has found under it. */
  writing?: { recoId: string; access: "write" | "read" }
}

/** The summary of findings of a question, the outcomes that weigh most first; on a narrow screen each row becomes a list. */
export function SummaryTable({ question, language, writing }: SummaryTableProps) {
  const words = SUMMARY_WORDS[language]
  const { title, heads, rows, footnotes, left } = summaryTable(question, language)
  if (rows.length === 0) {
    return (
      <>
        <p class="summary-title">{title}</p>
        <p class="quiet">{words.noOutcome}</p>
      </>
    )
  }
  return (
    <>
      <table class="summary-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.id}>
              <tr>
                <th scope="row">
                  {writing ? <a href={paths.outcome(writing.recoId, row.id)}>{row.name}</a> : row.name}
                </th>
                <td>
                  <Effects row={row} />
                </td>
                <td>{row.people}</td>
                <td>
                  {row.certainty ? (
                    <span class="chip" data-certainty={row.certainty}>
                      {row.certaintyLabel}
                    </span>
                  ) : (
                    <span class="quiet">{row.certaintyLabel}</span>
                  )}
                  {row.footnotes.map(({ mark }) => (
                    <sup key={mark}> {mark}</sup>
                  ))}
                </td>
              </tr>
              {writing && <Findings question={question} outcomeId={row.id} access={writing.access} />}
            </Fragment>
          ))}
        </tbody>
      </table>
      {footnotes.map(({ mark, what, why }) => (
        <p key={mark} class="summary-whom">
          <sup>{mark}</sup> {why === "" ? what : `${what} – ${why}`}
        </p>
      ))}
      {left > 0 && <p class="quiet">{words.left(left, String(left))}</p>}
    </>
  )
}

function Effects({ row }: { row: SummaryRow }) {
  return (
    <>
      {row.effects.map(({ baseline, whom, brief, risks, statement }) => (
        <p key={baseline}>
          <strong>{brief}</strong>
          {(whom || risks) && <span class="summary-whom">{[whom, risks].filter(Boolean).join(" – ")}</span>}
          {statement && <span class="summary-whom">{statement}</span>}
        </p>
      ))}
      {row.relative && <p class="summary-whom">{row.relative}</p>}
      {row.statement && <p class="summary-whom">{row.statement}</p>}
      {row.instead && <p>{row.instead}</p>}
    </>
  )
}

interface FindingsProps {
  question: TableQuestion
  outcomeId: string
  access: "write" | "read"
}

function Findings({ question, outcomeId, access }: FindingsProps) {
  const words = useMessages(outcomeMessages)
  const outcome = question.outcomes.find(({ id }) => id === outcomeId)
  if (!outcome || outcome.findings.length === 0) return null
  const names = new Map(
    outcome.baselines.map(({ id, label }, place) => [id, label || words.baseline(place + 1)] as const)
  )
  return (
    <tr class="summary-findings" data-writing="" hidden={access === "read"} lang={interfaceLanguage.value}>
      <td colSpan={4}>
        <FigureFindings findings={outcome.findings} names={names} />
      </td>
    </tr>
  )
}

import { escapeXml } from "../../../text/xml.ts"
import { DECISION_WORDS } from "../../decision/decision-in-words.ts"
import type { PrintedCell, PrintedEvidence, PrintedQuestion, PrintedTable } from "./printed-evidence.ts"
import { PRINTED_WORDS } from "./words.ts"

const STYLE =
  "body{font:16px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#1b1b1b;background:#fff}" +
  ".table{overflow-x:auto}table{border-collapse:collapse;margin:1rem 0;width:100%}" +
  "caption{font-weight:700;text-align:start;margin-bottom:.5rem}" +
  "th,td{border:1px solid #767676;padding:.4rem .5rem;text-align:start;vertical-align:top}" +
  "td,th{min-width:6rem}p,li,dd{white-space:pre-line}dt{font-weight:700}dd{margin:0 0 .5rem}"

/** The evidence as one page without pictures, scripts or anything from elsewhere: headings, tables with their heads, notes that answer. */
export function writeEvidenceHtml(evidence: PrintedEvidence): string {
  const { language, title, asOf, instead, questions } = evidence
  const shown = questions.map((question, place) => section(question, place + 1, language)).join("")
  return [
    `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${escapeXml(title)}</h1>${paragraph(asOf)}${paragraph(instead)}${shown}</main></body></html>\n`
  ].join("")
}

function section(question: PrintedQuestion, place: number, language: PrintedEvidence["language"]): string {
  const words = PRINTED_WORDS[language]
  const { heading, title, asked, tables, concluded, notes, sources } = question
  const listed = (facts: PrintedQuestion["asked"]): string =>
    `<dl>${facts.map(({ name, words: said }) => `<dt>${escapeXml(name)}</dt><dd>${escapeXml(said) || "—"}</dd>`).join("")}</dl>`
  const noted = notes.map(
    ({ mark, what, why }) =>
      `<li id="q${place}-${mark}"><sup>${mark}</sup> ${escapeXml([what, why].filter(Boolean).join(" – "))}</li>`
  )
  const cited = sources.map((source) => `<li>${escapeXml(source)}</li>`)
  return [
    `<section><h2>${escapeXml(heading)}</h2>${paragraph(title)}<h3>${words.picoHead}</h3>${listed(asked)}`,
    ...tables.map((one) => `<h3>${escapeXml(one.caption)}</h3>${table(one, title, place)}`),
    concluded.length > 0 ? `<h3>${DECISION_WORDS.conclusion[language]}</h3>${listed(concluded)}` : "",
    noted.length > 0 ? `<h3>${words.notes}</h3><ul style="list-style:none;padding:0">${noted.join("")}</ul>` : "",
    cited.length > 0 ? `<h3>${words.sources}</h3><ul>${cited.join("")}</ul>` : "",
    "</section>"
  ].join("")
}

function table({ caption, heads, rows }: PrintedTable, title: string, place: number): string {
  const top = heads.map((head) => `<th scope="col">${escapeXml(head)}</th>`).join("")
  const body = rows.map(([head, ...cells]) => {
    const first = head ? `<th scope="row">${inside(head, place)}</th>` : ""
    return `<tr>${first}${cells.map((one) => `<td>${inside(one, place)}</td>`).join("")}</tr>`
  })
  const named = `<caption>${escapeXml(caption)} – ${escapeXml(title)}</caption>`
  return `<div class="table" tabindex="0" role="region" aria-label="${escapeXml(caption)}"><table>${named}<thead><tr>${top}</tr></thead><tbody>${body.join("")}</tbody></table></div>`
}

function inside({ text, marks }: PrintedCell, place: number): string {
  const called = marks.map((mark) => `<a href="#q${place}-${mark}">${mark}</a>`)
  const written = escapeXml(text).replaceAll("\n", "<br>")
  return called.length === 0 ? written : `${written} <sup>${called.join(", ")}</sup>`
}

const paragraph = (text: string): string => (text === "" ? "" : `<p>${escapeXml(text)}</p>`)

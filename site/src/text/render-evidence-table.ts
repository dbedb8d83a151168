import type { DocumentNode } from "@recos/schemas/document/document"
import { unitLead } from "@recos/schemas/evidence/effects/effect-sentences"
import { frozenSummary } from "@recos/schemas/evidence/summary/frozen-summary"
import { type SummaryRow, summaryTable } from "@recos/schemas/evidence/summary/rows"
import type { SummaryEffect } from "@recos/schemas/evidence/summary/summary-effect"
import { SUMMARY_WORDS } from "@recos/schemas/evidence/summary/words"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { evidenceWordsFor } from "../evidence/words/evidence-words.ts"
import { COLON } from "../words/colon.ts"
import { element, escapeHtml } from "./escape.ts"
import { attribute } from "./node.ts"
import type { TextContext } from "./text-context.ts"

/**
 * The findings of a question inside the text, as those who wrote and read the draft saw them, with the way to all of them and their
 * reasons. The question is in the version: `readVersion` has looked.
 */
export function renderEvidenceTable(node: DocumentNode, { words, tables }: TextContext): string {
  const { lang } = words
  const question = tables.questions.find(({ id }) => id === attribute(node, "question"))
  if (!question) return ""
  // Questions are written once for all languages, in French.
  const typed: Record<string, string> = lang === "fr" ? {} : { lang: "fr", dir: "auto" }
  const { title, heads, rows, footnotes } = summaryTable(frozenSummary(question), lang)
  const head = heads.map((name) => element("th", { scope: "col" }, escapeHtml(name))).join("")
  const labels = heads.map((name) => ({ "data-label": name + COLON[lang] }))
  const body = rows.map((one) => row(lang, one, typed, labels)).join("")
  const caption = element("caption", typed, escapeHtml(title))
  const table = element(
    "table",
    {},
    caption + element("thead", {}, element("tr", {}, head)) + element("tbody", {}, body)
  )
  const notes = footnotes.map(({ mark, what, why }) => {
    const reason = why === "" ? "" : ` – ${inTyped(typed, escapeHtml(why))}`
    return element("p", { class: "small" }, element("sup", {}, mark) + escapeHtml(` ${what}`) + reason)
  })
  const { numbers, untranslated } = evidenceWordsFor(lang)
  const all = element("a", { href: tables.href }, escapeHtml(numbers.all))
  const inFrench = untranslated === "" ? "" : element("p", { class: "small quiet" }, escapeHtml(untranslated))
  return (
    element(
      "div",
      { class: "table sof", id: attribute(node, "id"), tabindex: "0", role: "group", "aria-label": title },
      table
    ) +
    notes.join("") +
    inFrench +
    element("p", { class: "small" }, all)
  )
}

/** Words in the language that they were typed in: marked where it is another one than the page's. */
const inTyped = (typed: Record<string, string>, words: string): string =>
  Object.keys(typed).length === 0 ? words : element("bdi", typed, words)

function row(
  lang: Language,
  { name, effects, relative, statement, narrative, instead, people, certainty, certaintyLabel, footnotes }: SummaryRow,
  typed: Record<string, string>,
  labels: Record<string, string>[]
): string {
  const inWords = narrative === "" ? escapeHtml(instead) : inTyped(typed, escapeHtml(instead))
  const marks = footnotes.map(({ mark }) => element("sup", {}, mark)).join(" ")
  const ratio = relative === "" ? "" : element("span", { class: "small" }, escapeHtml(relative))
  const sure = certainty
    ? element("span", { class: "chip", "data-certainty": certainty }, escapeHtml(certaintyLabel))
    : escapeHtml(certaintyLabel)
  return element(
    "tr",
    {},
    element("th", { scope: "row", ...typed }, escapeHtml(name)) +
      element(
        "td",
        labels[1] ?? {},
        [
          ...(effects.length > 0 ? effects.map((one) => effect(one, lang, typed)) : []),
          ratio,
          escapeHtml(statement),
          effects.length > 0 ? "" : inWords
        ]
          .filter((part) => part !== "")
          .join("<br>")
      ) +
      element("td", labels[2] ?? {}, escapeHtml(people)) +
      element("td", labels[3] ?? {}, marks === "" ? sure : `${sure} ${marks}`)
  )
}

function effect(shown: SummaryEffect, lang: Language, typed: Record<string, string>): string {
  const { whom, difference, unit, bounds, worth, risks, statement } = shown
  const measured = unit === "" ? "" : escapeHtml(unitLead(lang)) + inTyped(typed, escapeHtml(unit))
  const margin = bounds === "" ? "" : ` (${bounds})`
  const forPeople = worth === "" ? "" : SUMMARY_WORDS[lang].comma + worth
  const said = element("strong", {}, escapeHtml(difference)) + measured + escapeHtml(margin + forPeople)
  const over = [whom && inTyped(typed, escapeHtml(whom)), escapeHtml(risks)].filter(Boolean).join(" – ")
  const under = [over, escapeHtml(statement)].filter(Boolean).join("<br>")
  return under === "" ? said : `${said}<br>${element("span", { class: "small" }, under)}`
}

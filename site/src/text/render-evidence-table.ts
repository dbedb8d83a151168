import type { DocumentNode } from "@recos/schemas/document/document"
import { summaryTitle } from "@recos/schemas/evidence/summary/summary-table"
import { SUMMARY_WORDS } from "@recos/schemas/evidence/summary/summary-words"
import { type Finding, findingsOf } from "../evidence/finding.ts"
import { evidenceWordsFor } from "../evidence/words/evidence-words.ts"
import { element, escapeHtml } from "./escape.ts"
import { attribute } from "./node.ts"
import type { TextContext } from "./text-context.ts"

/**
 * The findings of a question in small, inside the text: the outcomes that weigh most, with the way to all of them and their reasons.
 * The question is in the version: `readVersion` has looked.
 */
export function renderEvidenceTable(node: DocumentNode, { words, tables }: TextContext): string {
  const { lang } = words
  const question = tables.questions.find(({ id }) => id === attribute(node, "question"))
  if (!question) return ""
  const heads = SUMMARY_WORDS[lang]
  // Questions are written once for all languages, in French.
  const typed: Record<string, string> = lang === "fr" ? {} : { lang: "fr", dir: "auto" }
  const { first } = findingsOf(question.outcomes, lang)
  const head = [heads.outcome, heads.effect, heads.certainty]
    .map((name) => element("th", { scope: "col" }, escapeHtml(name)))
    .join("")
  const body = first.map((finding) => row(finding, heads.noEffect, typed)).join("")
  const title = summaryTitle(question, lang)
  const caption = element("caption", typed, escapeHtml(title))
  const table = element(
    "table",
    {},
    caption + element("thead", {}, element("tr", {}, head)) + element("tbody", {}, body)
  )
  const all = element("a", { href: tables.href }, escapeHtml(evidenceWordsFor(lang).numbers.all))
  return (
    element(
      "div",
      { class: "table sof", id: attribute(node, "id"), tabindex: "0", role: "group", "aria-label": title },
      table
    ) + element("p", { class: "small" }, all)
  )
}

function row(finding: Finding, noEffect: string, typed: Record<string, string>): string {
  const effects = finding.effects.map(({ whom, difference, bounds }) => {
    const said = element("strong", {}, escapeHtml(difference)) + escapeHtml(bounds === "" ? "" : ` (${bounds})`)
    return finding.effects.length > 1 && whom !== "" ? `${element("bdi", typed, escapeHtml(whom))} – ${said}` : said
  })
  const inWords = finding.narrative === "" ? escapeHtml(noEffect) : element("bdi", typed, escapeHtml(finding.narrative))
  const certainty = finding.certainty
    ? element("span", { class: "chip", "data-certainty": finding.certainty }, escapeHtml(finding.certaintyLabel))
    : escapeHtml(finding.certaintyLabel)
  return element(
    "tr",
    {},
    element("th", { scope: "row", ...typed }, escapeHtml(finding.name)) +
      element("td", {}, effects.length > 0 ? effects.join("<br>") : inWords) +
      element("td", {}, certainty)
  )
}

import type { DocumentNode } from "@recos/schemas/document/document"
import { isAllowedAddress } from "@recos/schemas/document/nodes/allowed-address"
import { type StatementFact, statementFacts } from "@recos/schemas/document/statement-words"
import { isFromEvidence } from "@recos/schemas/document/with-shown-question"
import { OPTION_FIELD_LABELS } from "@recos/schemas/evidence/options/option-labels"
import { CERTAINTY_LABELS, NOT_ASSESSED } from "@recos/schemas/vocabulary/certainty-labels"
import {
  alternativeKind,
  certainty,
  direction,
  hasGrade,
  hmpcStatus,
  picoPart,
  strength,
  urgency
} from "@recos/schemas/vocabulary/closed-lists"
import {
  ALTERNATIVE_KIND_LABELS,
  HMPC_STATUS_LABELS,
  PICO_PART_LABELS,
  URGENCY_LABELS
} from "@recos/schemas/vocabulary/piece-labels"
import { HAS_GRADE_LABELS, STATEMENT_OPENERS } from "@recos/schemas/vocabulary/statement-labels"
import { nullable } from "zod/mini"
import { dateInWords } from "../words/words.ts"
import { element, escapeHtml } from "./escape.ts"
import { attribute, children } from "./node.ts"
import type { TextContext } from "./text-context.ts"

const chip = (attributes: Record<string, string>, label: string): string =>
  element("span", { class: "chip", ...attributes }, escapeHtml(label))

const judgements = (node: DocumentNode, context: TextContext): string => {
  const { lang } = context.words
  const how = strength.parse(node.attrs?.strength)
  const way = direction.parse(node.attrs?.direction)
  const sure = nullable(certainty).parse(node.attrs?.certainty ?? null)
  const grade = nullable(hasGrade).parse(node.attrs?.hasGrade ?? null)
  const opener = STATEMENT_OPENERS[how][way][lang]
  return [
    // What is not to be followed has none of the looks of what is.
    context.standing
      ? chip({ "data-standing": how }, `${context.standing} – ${opener}`)
      : chip({ "data-strength": how, "data-direction": way }, opener),
    // Nobody may take a silence for trust.
    chip({ "data-certainty": sure ?? "none" }, (sure ? CERTAINTY_LABELS[sure] : NOT_ASSESSED)[lang]),
    grade && chip({ "data-grade": grade }, HAS_GRADE_LABELS[grade][lang])
  ]
    .filter(Boolean)
    .join(" ")
}

/** A statement: how strong and how sure in words, with what to do. */
export function renderStatement(node: DocumentNode, inside: string, context: TextContext): string {
  const said = element("p", { class: "judgements" }, judgements(node, context))
  const facts = [...restsOn(node, context), ...statementFacts(node, context.words.lang)].map(
    ({ name, words }) => element("dt", {}, escapeHtml(name)) + element("dd", {}, escapeHtml(words))
  )
  const told = facts.length > 0 ? element("dl", { class: "facts" }, facts.join("")) : ""
  return element("li", { class: "statement", id: attribute(node, "id") }, inside + said + told)
}

/** The outcomes that carry a statement: its certainty is theirs, unless it says why it is another. */
function restsOn(node: DocumentNode, { words, tables }: TextContext): StatementFact[] {
  const chosen = new Set(
    tables.bases?.filter(({ statement }) => statement === attribute(node, "id")).map(({ outcome }) => outcome)
  )
  const names = tables.questions.flatMap(({ outcomes }) => outcomes.filter(({ id }) => chosen.has(id)))
  if (names.length === 0) return []
  return [{ name: words.restsOn, words: names.map(({ name }) => name).join(words.comma) }]
}

/** A warning sign under the word of its urgency. */
export function renderWarningSign(node: DocumentNode, inside: string, context: TextContext): string {
  const level = urgency.parse(node.attrs?.urgency)
  const word = element("p", { class: "urgency" }, escapeHtml(URGENCY_LABELS[level][context.words.lang]))
  return element("li", { class: "warning", id: attribute(node, "id"), "data-urgency": level }, word + inside)
}

/** A plant or another option, with its regulatory status named as such: it is no level of evidence. */
export function renderAlternative(node: DocumentNode, inside: string, context: TextContext): string {
  const { lang } = context.words
  const status = nullable(hmpcStatus).parse(node.attrs?.hmpcStatus ?? null)
  const rows: [string, string][] = [
    [OPTION_FIELD_LABELS.preparation[lang], escapeHtml(attribute(node, "preparation"))],
    [OPTION_FIELD_LABELS.plantPart[lang], escapeHtml(attribute(node, "plantPart"))],
    // A regulatory status, never a level of evidence: the words that say so stand with its name.
    [
      `${OPTION_FIELD_LABELS.hmpcStatus[lang]} (${context.words.statusIsNoLevel})`,
      status ? escapeHtml(HMPC_STATUS_LABELS[status][lang]) : ""
    ],
    [OPTION_FIELD_LABELS.monograph[lang], monograph(node, context)],
    [OPTION_FIELD_LABELS.whenUnavailable[lang], escapeHtml(attribute(node, "whenUnavailable"))]
  ]
  const facts = rows
    .filter(([, value]) => value !== "")
    .map(([name, value]) => element("dt", {}, escapeHtml(name)) + element("dd", {}, value))
    .join("")
  const kind = ALTERNATIVE_KIND_LABELS[alternativeKind.parse(node.attrs?.kind)][lang]
  const heading = element("h3", {}, escapeHtml(attribute(node, "name")))
  const under = element("p", { class: "quiet kind" }, escapeHtml(kind))
  const list = facts && element("dl", { class: "facts" }, facts)
  return element("section", { class: "alternative", id: attribute(node, "id") }, heading + under + inside + list)
}

const monograph = (node: DocumentNode, context: TextContext): string => {
  const href = attribute(node, "monographUrl")
  if (!isAllowedAddress(href)) return ""
  const date = attribute(node, "monographDate")
  const label = /^\d{4}-\d{2}-\d{2}$/.test(date) ? dateInWords(date, context.words) : date
  return element("a", { href, rel: "noreferrer" }, escapeHtml(label || context.words.readMonograph))
}

/** The clinical question in its four parts. */
export function renderPico(
  node: DocumentNode,
  renderItem: (item: DocumentNode) => string,
  context: TextContext
): string {
  const parts = children(node)
    .map((item) => {
      const label = PICO_PART_LABELS[picoPart.parse(item.attrs?.part)][context.words.lang]
      return element("dt", {}, escapeHtml(label)) + element("dd", typedIn(item, context), renderItem(item))
    })
    .join("")
  return element("dl", { class: "facts", id: attribute(node, "id") }, parts)
}

/** The evidence is written once for all languages, in French. */
const typedIn = (item: DocumentNode, { words }: TextContext): Record<string, string> =>
  isFromEvidence(item) && words.lang !== "fr" ? { lang: "fr", dir: "auto" } : {}

/** A picture with its alternative text, and its caption when it has one. */
export function renderFigure(node: DocumentNode, caption: string): string {
  const attributes: [string, string][] = [
    ["src", `/assets/${attribute(node, "asset")}`],
    ["alt", attribute(node, "alt")],
    ["width", attribute(node, "width")],
    ["height", attribute(node, "height")],
    ["loading", "lazy"]
  ]
  const picture = `<img${attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join("")}>`
  return element("figure", { id: attribute(node, "id") }, picture + (caption && element("figcaption", {}, caption)))
}

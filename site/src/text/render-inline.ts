import type { DocumentMark, DocumentNode } from "@recos/schemas/document/document"
import { isAllowedAddress } from "@recos/schemas/document/nodes/allowed-address"
import { element, escapeHtml } from "./escape.ts"
import { attribute, children } from "./node.ts"
import type { TextContext } from "./text-context.ts"

/** A glossary term opens its definition in place with the native popover: no script. Where that is unknown, on paper, in a
 * text browser, it stands behind the word, so it has its own space and brackets. */
const term = (mark: DocumentMark, inside: string, context: TextContext): string => {
  const id = `t${context.nextTerm()}`
  const button = element("button", { class: "term", type: "button", popovertarget: id }, inside)
  return button + element("span", { id, popover: "auto" }, escapeHtml(` (${attribute(mark, "definition")})`))
}

/** The fixed list of marks; an unknown one leaves its text as it is. */
const wrap = (inside: string, mark: DocumentMark, context: TextContext): string => {
  switch (mark.type) {
    case "bold":
      return `<strong>${inside}</strong>`
    case "italic":
      return `<em>${inside}</em>`
    case "superscript":
      return `<sup>${inside}</sup>`
    case "subscript":
      return `<sub>${inside}</sub>`
    case "link": {
      const href = attribute(mark, "href").trim()
      return isAllowedAddress(href) ? element("a", { href, rel: "noreferrer" }, inside) : inside
    }
    case "term":
      return term(mark, inside, context)
    default:
      return inside
  }
}

const citation = (node: DocumentNode, context: TextContext): string => {
  const reference = attribute(node, "ref")
  const number = context.referenceNumber(reference)
  if (number === null) return ""
  const locator = attribute(node, "locator")
  const shown = locator ? `${number}, ${locator}` : String(number)
  const attributes = {
    class: "cite",
    href: `${context.sourcesHref}#s-${reference}`,
    "aria-label": `${context.words.source} ${shown}`
  }
  return element("a", attributes, escapeHtml(shown))
}

const leaf = (node: DocumentNode, context: TextContext): string => {
  if (node.type === "hardBreak") return "<br>"
  if (node.type === "citation") return citation(node, context)
  return node.type === "text" ? escapeHtml(node.text ?? "") : renderInline(children(node), context)
}

const sameMark = (one: DocumentMark | undefined, other: DocumentMark | undefined): boolean =>
  one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other)

/** Neighbours that share a mark are wrapped once, so that a half-bold term stays one term. */
const render = (nodes: DocumentNode[], depth: number, context: TextContext): string => {
  let html = ""
  for (let from = 0; from < nodes.length; ) {
    const mark = nodes[from]?.marks?.[depth]
    let to = from + 1
    while (mark && to < nodes.length && sameMark(mark, nodes[to]?.marks?.[depth])) to += 1
    const run = nodes.slice(from, to)
    html += mark
      ? wrap(render(run, depth + 1, context), mark, context)
      : run.map((node) => leaf(node, context)).join("")
    from = to
  }
  return html
}

/** The inline content of a block: text, marks, citations and line breaks. */
export function renderInline(nodes: DocumentNode[], context: TextContext): string {
  return render(nodes, 0, context)
}

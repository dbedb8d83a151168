import type { BlockContent, ListItem, PhrasingContent } from "mdast"
import { nullable } from "zod/mini"
import { OPTION_FIELD_LABELS } from "../../evidence/options/option-labels.ts"
import type { SummaryQuestion } from "../../evidence/summary/rows.ts"
import { CERTAINTY_LABELS, NOT_ASSESSED, OF_ITS_OUTCOMES } from "../../vocabulary/certainty-labels.ts"
import {
  alternativeKind,
  certainty,
  direction,
  hasGrade,
  hmpcStatus,
  type Language,
  picoPart,
  strength,
  urgency
} from "../../vocabulary/closed-lists.ts"
import {
  ALTERNATIVE_KIND_LABELS,
  HMPC_STATUS_LABELS,
  PICO_PART_LABELS,
  URGENCY_LABELS
} from "../../vocabulary/piece-labels.ts"
import { HAS_GRADE_LABELS, STATEMENT_OPENERS } from "../../vocabulary/statement-labels.ts"
import { childrenOf, type DocumentNode, wordsOf } from "../document.ts"
import { statementFacts } from "../statement-words.ts"
import { isOfOutcomes } from "../with-shown-certainty.ts"
import { exportEvidenceTable } from "./export-evidence-table.ts"
import { exportInline, type Numbers } from "./export-inline.ts"

export interface Export {
  language: Language
  numbers: Numbers
  /** What evidence tables show; one of another question becomes a line. */
  questions: readonly SummaryQuestion[]
  /** Whether a recommendation without a graded certainty says so. */
  saysUngraded: boolean
}

/** Blocks as ordinary Markdown: structured ones become quotations and lists that a person can read. */
export const exportBlocks = (nodes: DocumentNode[], current: Export): BlockContent[] =>
  nodes.flatMap((node) => exportBlock(node, current))

function exportBlock(node: DocumentNode, current: Export): BlockContent[] {
  const children = childrenOf(node)
  switch (node.type) {
    case "paragraph":
      return exportLine(children, current)
    case "heading":
      return [
        {
          type: "heading",
          depth: node.attrs?.level === 4 ? 4 : 3,
          children: exportInline(children, current.numbers).map(breakAsTag)
        }
      ]
    case "bulletList":
      return [
        { type: "list", ordered: false, spread: false, children: children.map((item) => exportItem(item, current)) }
      ]
    case "orderedList":
      return [
        {
          type: "list",
          ordered: true,
          start: Number(node.attrs?.start ?? 1),
          spread: false,
          children: children.map((item) => exportItem(item, current))
        }
      ]
    case "blockquote":
      return [{ type: "blockquote", children: exportBlocks(children, current) }]
    case "table":
      return [exportTable(node, current)]
    default:
      return exportStructured(node, current)
  }
}

const exportItem = (item: DocumentNode, current: Export): ListItem => ({
  type: "listItem",
  spread: false,
  children: exportBlocks(childrenOf(item), current)
})

/** A paragraph without the spaces at its ends, which Markdown would write as signs; none of one that holds nothing else. */
function exportLine(nodes: DocumentNode[], current: Export): BlockContent[] {
  const children = exportInline(nodes, current.numbers)
  const isBlank = (piece: PhrasingContent) =>
    piece.type === "break" || (piece.type === "text" && piece.value.trim() === "")
  const [start, end] = [
    children.findIndex((piece) => !isBlank(piece)),
    children.findLastIndex((piece) => !isBlank(piece))
  ]
  if (start === -1) return []
  const line = children.slice(start, end + 1).map((piece, index, kept): PhrasingContent => {
    if (piece.type !== "text") return piece
    const value = index === 0 ? piece.value.trimStart() : piece.value
    return { ...piece, value: index === kept.length - 1 ? value.trimEnd() : value }
  })
  return [{ type: "paragraph", children: line }]
}

/** `<br>` is the only line break of a cell and of a heading: a space would join what stands on two lines. */
const breakAsTag = (piece: PhrasingContent): PhrasingContent => {
  if (piece.type === "break") return { type: "html", value: "<br>" }
  if (piece.type === "link") return { ...piece, children: piece.children.map(breakAsTag) as typeof piece.children }
  return piece.type === "strong" || piece.type === "emphasis"
    ? { ...piece, children: piece.children.map(breakAsTag) }
    : piece
}

const exportTable = (node: DocumentNode, current: Export): BlockContent => ({
  type: "table",
  children: childrenOf(node).map((row) => ({
    type: "tableRow",
    children: childrenOf(row).map((cell) => ({
      type: "tableCell",
      children: childrenOf(cell)
        .map((paragraph) => exportInline(childrenOf(paragraph), current.numbers))
        .filter((line) => line.length > 0)
        .flatMap((line, index): PhrasingContent[] => (index === 0 ? line : [{ type: "break" }, ...line]))
        .map(breakAsTag)
    }))
  }))
})

const strong = (text: string): PhrasingContent => ({ type: "strong", children: [{ type: "text", value: text }] })
const plain = (text: string): PhrasingContent => ({ type: "text", value: text })

/** A quotation that begins with its own words in bold. */
const headed = (head: PhrasingContent[], inside: BlockContent[]): BlockContent => ({
  type: "blockquote",
  children: [{ type: "paragraph", children: head }, ...inside]
})

function exportStructured(node: DocumentNode, current: Export): BlockContent[] {
  const children = childrenOf(node)
  const { language, numbers } = current
  switch (node.type) {
    case "statement":
      return [
        headed(statementHead(node, current), [
          ...exportBlocks(children, current),
          ...statementFacts(node, language).map(({ name, words }) => factLine(name, words))
        ])
      ]
    case "warningSign": {
      const label = URGENCY_LABELS[urgency.parse(node.attrs?.urgency)][language]
      return [headed([strong(label)], exportBlocks(children, current))]
    }
    case "alternative":
      return [
        headed(alternativeHead(node, language), [...exportBlocks(children, current), ...unavailable(node, language)])
      ]
    case "pico":
      return [
        { type: "list", ordered: false, spread: false, children: children.map((item) => picoItem(item, current)) }
      ]
    case "figure":
      return [{ type: "paragraph", children: [...figureHead(node), ...exportInline(children, numbers)] }]
    case "quiz":
      return exportQuiz(node, current)
    case "evidenceTable":
      return exportEvidenceTable(node, current.questions, language)
    default:
      throw new Error(`no way to write a node of type ${node.type}`)
  }
}

function statementHead(node: DocumentNode, { language, saysUngraded }: Export): PhrasingContent[] {
  const opener = STATEMENT_OPENERS[strength.parse(node.attrs?.strength)][direction.parse(node.attrs?.direction)]
  const grade = nullable(hasGrade).parse(node.attrs?.hasGrade ?? null)
  const sure = nullable(certainty).parse(node.attrs?.certainty ?? null)
  const level = sure ? CERTAINTY_LABELS[sure][language] : saysUngraded ? NOT_ASSESSED[language] : ""
  const certain = isOfOutcomes(node) ? `${level}, ${OF_ITS_OUTCOMES[language]}` : level
  const facts = [grade ? HAS_GRADE_LABELS[grade][language] : "", certain].filter((fact) => fact !== "")
  return [strong(opener[language]), ...(facts.length > 0 ? [plain(` (${facts.join(" · ")})`)] : [])]
}

const factLine = (name: string, words: string): BlockContent => ({
  type: "paragraph",
  children: [{ type: "emphasis", children: [plain(name)] }, plain(`\u202f: ${words}`)]
})

/** What to do where an option is out of stock or out of reach. */
function unavailable(node: DocumentNode, language: Language): BlockContent[] {
  const words = wordsOf(node, "whenUnavailable")
  return words === "" ? [] : [factLine(OPTION_FIELD_LABELS.whenUnavailable[language], words)]
}

function alternativeHead(node: DocumentNode, language: Language): PhrasingContent[] {
  const kind = ALTERNATIVE_KIND_LABELS[alternativeKind.parse(node.attrs?.kind)][language]
  const status = nullable(hmpcStatus).parse(node.attrs?.hmpcStatus ?? null)
  const facts = [
    kind,
    wordsOf(node, "plantPart"),
    wordsOf(node, "preparation"),
    status ? HMPC_STATUS_LABELS[status][language] : ""
  ].filter((fact) => fact !== "")
  const url = wordsOf(node, "monographUrl")
  const date = wordsOf(node, "monographDate")
  const monograph: PhrasingContent[] =
    url === "" ? [] : [plain(" · "), { type: "link", url, children: [plain(date === "" ? url : date)] }]
  return [strong(wordsOf(node, "name")), plain(` (${facts.join(" · ")})`), ...monograph]
}

function picoItem(item: DocumentNode, current: Export): ListItem {
  const label = PICO_PART_LABELS[picoPart.parse(item.attrs?.part)][current.language]
  const [first, ...rest] = childrenOf(item)
  const words = first ? exportInline(childrenOf(first), current.numbers) : []
  return {
    type: "listItem",
    spread: false,
    children: [
      { type: "paragraph", children: [strong(label), plain("\u202f: "), ...words] },
      ...exportBlocks(rest, current)
    ]
  }
}

const figureHead = (node: DocumentNode): PhrasingContent[] => [
  { type: "image", url: wordsOf(node, "asset"), alt: wordsOf(node, "alt") },
  { type: "break" }
]

function exportQuiz(node: DocumentNode, { numbers }: Export): BlockContent[] {
  const [question, ...options] = childrenOf(node)
  const asked = question ? exportInline(childrenOf(question), numbers) : []
  const items = options.map((option): ListItem => {
    const [answer, feedback] = childrenOf(option).map((part) => exportInline(childrenOf(part), numbers))
    const explained = feedback && feedback.length > 0 ? [plain(" – "), ...feedback] : []
    return {
      type: "listItem",
      spread: false,
      checked: option.attrs?.correct === true,
      children: [{ type: "paragraph", children: [...(answer ?? []), ...explained] }]
    }
  })
  return [
    { type: "paragraph", children: [{ type: "strong", children: asked }] },
    { type: "list", ordered: false, spread: false, children: items }
  ]
}

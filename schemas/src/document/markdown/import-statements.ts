import { CERTAINTY_LABELS } from "../../vocabulary/certainty-labels.ts"
import { certainty, direction, hasGrade, strength } from "../../vocabulary/closed-lists.ts"
import type { Label } from "../../vocabulary/label.ts"
import { HAS_GRADE_LABELS, STATEMENT_OPENERS } from "../../vocabulary/statement-labels.ts"
import { childrenOf, type DocumentNode } from "../document.ts"
import { plainTextOf } from "../plain-text.ts"
import { readStatementFact } from "../statement-words.ts"
import { UNSPECIFIED } from "../unspecified.ts"
import { shortened } from "./import-inline.ts"
import type { ImportNote } from "./import-report.ts"

/**
 * In the section of recommendations a quotation is a statement, and so is a paragraph or an item of a list that opens as one. Direction and
 * strength are read in the first words; where they are not said, they are left for the person to choose, and noted. A first line such as
 * `toMarkdown` writes (the opener with the grade and certainty, nothing else) is read and taken away. What stays a list is said.
 */
export function importStatements(blocks: DocumentNode[], line: number, report: ImportNote[]): DocumentNode[] {
  const read = blocks.flatMap((block): DocumentNode[] => {
    if (block.type === "blockquote") return [statement(childrenOf(block), line, report)]
    if (block.type === "paragraph") return opensAsStatement(block) ? [statement([block], line, report)] : [block]
    return block.type === "bulletList" || block.type === "orderedList" ? fromList(block, line, report) : [block]
  })
  let count = 0
  return read.map((block) => {
    if (block.type !== "statement") return block
    count += 1
    return { ...block, attrs: { ...block.attrs, id: `statement-${count}` } }
  })
}

/** A list of which an item opens as a recommendation is a list of recommendations; any other stays what it is. */
function fromList(list: DocumentNode, line: number, report: ImportNote[]): DocumentNode[] {
  const items = childrenOf(list)
  if (!items.some(opensAsStatement)) {
    report.push({ line, code: "list-in-statements", detail: shortened(plainTextOf(list)) })
    return [list]
  }
  return items.map((item) => {
    if (opensAsStatement(item)) {
      report.push({ line, code: "statement-from-list", detail: shortened(plainTextOf(item)) })
    }
    return statement(childrenOf(item), line, report)
  })
}

const opensAsStatement = (block: DocumentNode): boolean => openerOf(plainTextOf(block).trim()) !== undefined

function statement(content: DocumentNode[], line: number, report: ImportNote[]): DocumentNode {
  const text = plainTextOf({ type: "blockquote", content }).trim()
  const opener = openerOf(text)
  if (!opener) report.push({ line, code: "statement-to-complete", detail: shortened(text) })
  const said = opener ? { direction: opener.direction, strength: opener.strength } : UNSPECIFIED
  const [first, ...rest] = content
  const head = first && opener ? plainTextOf(first).trim().slice(opener.words.length).trim() : "…"
  const isHeadOnly = rest.length > 0 && /^(?:\(.*\))?$/.test(head) && !opener?.label
  if (!isHeadOnly) return { type: "statement", attrs: said, content }
  const { beside, text: own } = factLinesOf(rest)
  return { type: "statement", attrs: { ...said, ...factsOf(head), ...beside }, content: own }
}

/** The lines at the end that `toMarkdown` writes for what a statement says beside its text: they come back as what they were. */
function factLinesOf(blocks: DocumentNode[]): { beside: Record<string, string>; text: DocumentNode[] } {
  const beside: Record<string, string> = {}
  let end = blocks.length
  while (end > 1) {
    const fact = factOf(blocks[end - 1])
    if (!fact || fact.attribute in beside) break
    beside[fact.attribute] = fact.value
    end -= 1
  }
  return { beside, text: blocks.slice(0, end) }
}

/** « *Pourquoi ce sens* : le village n’a pas de médecin. » */
function factOf(block: DocumentNode | undefined): { attribute: string; value: string } | undefined {
  if (block?.type !== "paragraph") return undefined
  const [name, ...rest] = childrenOf(block)
  const isName = name?.type === "text" && name.marks?.length === 1 && name.marks[0]?.type === "italic"
  const said = /^\s*:\s*(.+)$/s.exec(plainTextOf({ type: "paragraph", content: rest }))?.[1]
  return isName && said ? readStatementFact({ name: (name.text ?? "").trim(), words: said.trim() }) : undefined
}

const inWords = (label: Label): string[] => [label.fr, label.en, label.ar]

/** Longest first: « Nous recommandons de ne pas » begins as « Nous recommandons » does. */
const OPENERS = strength.options
  .flatMap((strong) =>
    direction.options.flatMap((way) =>
      inWords(STATEMENT_OPENERS[strong][way]).map((words) => ({ words, direction: way, strength: strong }))
    )
  )
  .toSorted((a, b) => b.words.length - a.words.length)

/** What teams write before a recommendation to name it: « R1. », « Recommandation 2 – ». */
const LABEL =
  /^(?:(?:r|reco|recommandation|recommendation)\s*(?:n[°o]\s*)?\d+(?:[.\d]*\d)?|\d+(?:\.\d+)*)\s*[.:)–—-]?\s+/i

function openerOf(text: string): ((typeof OPENERS)[number] & { label: boolean }) | undefined {
  const label = LABEL.exec(text)?.[0] ?? ""
  const opening = text.slice(label.length).toLowerCase()
  const found = OPENERS.find(
    ({ words }) => opening.startsWith(words.toLowerCase()) && !/^\p{L}/u.test(opening.slice(words.length))
  )
  return found && { ...found, label: label !== "" }
}

function factsOf(head: string): DocumentNode["attrs"] {
  const facts = head.slice(1, -1).split(" · ")
  const said = (label: Label): boolean => inWords(label).some((words) => facts.includes(words))
  return {
    hasGrade: hasGrade.options.find((grade) => said(HAS_GRADE_LABELS[grade])) ?? null,
    certainty: certainty.options.find((level) => said(CERTAINTY_LABELS[level])) ?? null
  }
}

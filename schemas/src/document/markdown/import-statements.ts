import { certainty, direction, hasGrade, strength } from "../../vocabulary/closed-lists.ts"
import type { Label } from "../../vocabulary/label.ts"
import { CERTAINTY_LABELS, HAS_GRADE_LABELS, STATEMENT_OPENERS } from "../../vocabulary/labels.ts"
import { childrenOf, type DocumentNode } from "../document.ts"
import { plainTextOf } from "../plain-text.ts"
import { UNSPECIFIED } from "../unspecified.ts"
import type { ImportNote } from "./import-report.ts"

/**
 * In the section of recommendations a quotation is a statement. Its direction and strength are read in its first
 * words; where they are not said, they are left for the person to choose, and noted. A first line such as
 * `toMarkdown` writes (the opener with the grade and certainty, nothing else) is read and taken away.
 */
export function importStatements(blocks: DocumentNode[], line: number, report: ImportNote[]): DocumentNode[] {
  let count = 0
  return blocks.map((block) => {
    if (block.type !== "blockquote") return block
    count += 1
    const text = plainTextOf(block).trim()
    const opener = openerOf(text)
    if (!opener) report.push({ line, code: "statement-to-complete", detail: text.slice(0, 80) })
    const said = opener ? { direction: opener.direction, strength: opener.strength } : UNSPECIFIED
    const [first, ...rest] = childrenOf(block)
    const head = first && opener ? plainTextOf(first).trim().slice(opener.words.length).trim() : "…"
    const isHeadOnly = rest.length > 0 && /^(?:\(.*\))?$/.test(head)
    const facts = isHeadOnly ? factsOf(head) : {}
    return {
      type: "statement",
      attrs: { id: `statement-${count}`, ...said, ...facts },
      content: isHeadOnly ? rest : childrenOf(block)
    }
  })
}

const inWords = (label: Label): string[] => [label.fr, label.en]

/** Longest first: « Nous recommandons de ne pas » begins as « Nous recommandons » does. */
const OPENERS = strength.options
  .flatMap((strong) =>
    direction.options.flatMap((way) =>
      inWords(STATEMENT_OPENERS[strong][way]).map((words) => ({ words, direction: way, strength: strong }))
    )
  )
  .toSorted((a, b) => b.words.length - a.words.length)

const openerOf = (text: string): (typeof OPENERS)[number] | undefined =>
  OPENERS.find(({ words }) => text.toLowerCase().startsWith(words.toLowerCase()))

function factsOf(head: string): DocumentNode["attrs"] {
  const facts = head.slice(1, -1).split(" · ")
  const said = (label: Label): boolean => inWords(label).some((words) => facts.includes(words))
  return {
    hasGrade: hasGrade.options.find((grade) => said(HAS_GRADE_LABELS[grade])) ?? null,
    certainty: certainty.options.find((level) => said(CERTAINTY_LABELS[level])) ?? null
  }
}

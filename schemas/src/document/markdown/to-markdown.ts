import type { ListItem, PhrasingContent, Root, RootContent } from "mdast"
import { gfmToMarkdown } from "mdast-util-gfm"
import { toMarkdown as writeMarkdown } from "mdast-util-to-markdown"
import type { DecidedQuestion } from "../../evidence/decision/decision-in-words.ts"
import type { SummaryQuestion } from "../../evidence/summary/rows.ts"
import type { CslItem, Reference } from "../../references/reference.ts"
import type { Language } from "../../vocabulary/closed-lists.ts"
import { citationsOf } from "../citations.ts"
import { childrenOf, type RecoDocument } from "../document.ts"
import { SECTION_HEADINGS } from "../guidance.ts"
import { normalizeDocument } from "../normalize.ts"
import { titleOf } from "../plain-text.ts"
import { kindOf } from "../walk.ts"
import { exportBlocks } from "./export-blocks.ts"
import { exportDecision } from "./export-decision.ts"
import { sourceAddress, sourceLine } from "./source-line.ts"

const SOURCES: Record<Language, string> = { fr: "Sources", en: "Sources", ar: "المصادر" }

/** A question as a text tells it: its figures where a table shows them, and what was decided of it, at the end. */
export type ToldQuestion = SummaryQuestion & DecidedQuestion

/**
 * Writes a draft as ordinary Markdown for people: headings in the language of the draft, recommendations as
 * quotations that begin with their strength, citations as numbers with the list of sources at the end, evidence
 * tables as the tables that `questions` make. Empty sections are left out. `toMdx` is the form that loses nothing.
 */
export function toMarkdown(
  document: RecoDocument,
  references: readonly Reference[],
  language: Language,
  questions: readonly ToldQuestion[] = []
): string {
  return writeMarkdown(toOrdinaryTree(document, { references, language, questions }), {
    extensions: [gfmToMarkdown()],
    bullet: "-",
    emphasis: "*",
    rule: "-"
  })
}

/** What an ordinary text is made of besides the draft. */
interface Beside {
  references: readonly Reference[]
  language: Language
  questions: readonly ToldQuestion[]
  /** Whether a recommendation whose certainty nobody has graded says so, as a page does. */
  saysUngraded?: boolean
}

/** A draft as the tree of an ordinary text, which Markdown, Word and others are written from. */
export function toOrdinaryTree(document: RecoDocument, beside: Beside): Root {
  const { references, language, questions, saysUngraded = true } = beside
  const normal = normalizeDocument(document)
  const numbers = new Map(citationsOf(normal).map((ref, index) => [ref, index + 1]))
  const children: RootContent[] = [heading(1, titleOf(normal))]
  for (const section of normal.content) {
    const kind = kindOf(section)
    const blocks = kind ? exportBlocks(childrenOf(section), { language, numbers, questions, saysUngraded }) : []
    if (kind && blocks.length > 0) children.push(heading(2, SECTION_HEADINGS[kind][language]), ...blocks)
  }
  children.push(...exportDecision(questions, normal, language))
  children.push(...sources(numbers, references, language))
  return { type: "root", children }
}

const heading = (depth: 1 | 2, text: string): RootContent => ({
  type: "heading",
  depth,
  children: text === "" ? [] : [{ type: "text", value: text }]
})

/** A source that is cited but not in the list keeps its number, and says its id. */
function sources(
  numbers: ReadonlyMap<string, number>,
  references: readonly Reference[],
  language: Language
): RootContent[] {
  if (numbers.size === 0) return []
  const known = new Map(references.map(({ id, csl }) => [id, csl]))
  const items = [...numbers.keys()].map((ref): ListItem => {
    const csl = known.get(ref)
    return {
      type: "listItem",
      spread: false,
      children: [{ type: "paragraph", children: csl ? source(csl) : [text(ref)] }]
    }
  })
  return [heading(2, SOURCES[language]), { type: "list", ordered: true, spread: false, children: items }]
}

const text = (value: string): PhrasingContent => ({ type: "text", value })

function source(csl: CslItem): PhrasingContent[] {
  const url = sourceAddress(csl)
  return url ? [text(`${sourceLine(csl)} `), { type: "link", url, children: [text(url)] }] : [text(sourceLine(csl))]
}

import type { SectionKind } from "../../vocabulary/closed-lists.ts"
import type { DocumentNode, RecoDocument } from "../document.ts"
import { ELSEWHERE, fillSections } from "../fill-sections.ts"
import type { ImportNote } from "../markdown/import-report.ts"
import { importStatements } from "../markdown/import-statements.ts"
import { sectionNamed } from "../markdown/section-named.ts"
import { plainTextOf } from "../plain-text.ts"
import { everyElement, type HtmlElement, hasClass, madeElement } from "./html-tree.ts"
import { gatherLosses, type Losses } from "./losses.ts"
import { noteReferred } from "./notes-and-comments.ts"
import { readHtml } from "./read-html.ts"

/** A whole text from an office program, as a page. */
export interface ForeignPage {
  /** What the file says its title is, outside the text. */
  title: string
  blocks: readonly HtmlElement[]
  /** The notes at its foot or its end, by the label that the text refers to them by. */
  notes: ReadonlyMap<string, HtmlElement>
}

interface Part {
  kind: SectionKind
  /** The words of its heading where it names no section, and what comes before all headings. */
  unmatched: string | null
  blocks: HtmlElement[]
}

/**
 * Makes a draft of a page: headings that name a section fill it, the rest goes to the practical advice, as in the import of Markdown.
 * What cannot be kept as it is goes to `losses`.
 */
export function fromPage(page: ForeignPage, losses: Losses): RecoDocument {
  const { title, parts } = outline(page, losses)
  if (title === "") losses.note("title-missing")
  const waiting = new Map(page.notes)
  const sections = new Map<SectionKind, DocumentNode[]>()
  for (const { kind, unmatched, blocks } of parts) {
    if (unmatched !== null && unmatched !== "") losses.note("heading-unmatched", unmatched)
    const read = readHtml(madeElement("body", [...blocks, ...notesOf(blocks, waiting)]), losses).blocks
    if (unmatched === "" && read.length > 0) losses.note("text-before-sections", read.map(plainTextOf).join(" "))
    sections.set(kind, [...(sections.get(kind) ?? []), ...(kind === "statements" ? statementsIn(read, losses) : read)])
  }
  return fillSections(title, sections)
}

function statementsIn(blocks: DocumentNode[], losses: Losses): DocumentNode[] {
  const report: ImportNote[] = []
  const read = importStatements(blocks, 0, report)
  for (const { code, detail } of report) losses.note(code, detail)
  if (read.length > 0 && !read.some(({ type }) => type === "statement")) losses.note("statement-missing")
  return read
}

/** The notes that these blocks are the first to refer to. */
function notesOf(blocks: readonly HtmlElement[], waiting: Map<string, HtmlElement>): HtmlElement[] {
  const found: HtmlElement[] = []
  const look = (element: HtmlElement): void => {
    for (const inner of everyElement(element)) {
      const label = noteReferred(inner)
      const note = label === null ? undefined : waiting.get(label)
      if (label === null || !note) continue
      waiting.delete(label)
      found.push(note)
      look(note)
    }
  }
  for (const block of blocks) look(block)
  return found
}

/** The rank of a heading of the page itself; 0 for the title of a text. */
function rankOf(element: HtmlElement): number | null {
  const named = /^h([1-6])$/.exec(element.tag)
  return named ? (hasClass(element, /^MsoTitle$/) ? 0 : Number(named[1])) : null
}

const wordsOf = (heading: HtmlElement, losses: Losses): string =>
  readHtml(madeElement("body", [madeElement("p", heading.children)]), losses)
    .blocks.map(plainTextOf)
    .join(" ")
    // A space that does not break stays: a title has them before its colons.
    .replaceAll(/[ \t\r\n]+/g, " ")
    .trim()

/** Cuts a page at the headings that name a section, and at those of the same rank that name none. */
function outline(page: ForeignPage, losses: Losses): { title: string; parts: Part[] } {
  const before: Part = { kind: ELSEWHERE, unmatched: "", blocks: [] }
  const parts = [before]
  let title = ""
  let sectionRank = 2
  let isFirst = true
  for (const block of page.blocks) {
    const rank = rankOf(block)
    const words = rank === null ? "" : wordsOf(block, gatherLosses())
    const kind = sectionNamed(words)
    if (rank === null || words === "") {
      parts.at(-1)?.blocks.push(block)
      continue
    }
    if (title === "" && !kind && (rank === 0 || (rank === 1 && isFirst))) title = wordsOf(block, losses)
    else if (kind) {
      sectionRank = Math.max(rank, 1)
      // Its words are the section itself; what else is in it is told.
      wordsOf(block, losses)
      parts.push({ kind, unmatched: null, blocks: [] })
    } else if (rank <= sectionRank) parts.push({ kind: ELSEWHERE, unmatched: words, blocks: [block] })
    else parts.at(-1)?.blocks.push(block)
    isFirst = false
  }
  return { title: title || page.title, parts }
}

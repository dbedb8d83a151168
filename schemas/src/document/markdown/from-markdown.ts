import type { Heading, Nodes, Root, RootContent } from "mdast"
import { DECISION_WORDS } from "../../evidence/decision/decision-in-words.ts"
import { onOneLine } from "../../text/on-one-line.ts"
import { type Language, language, type SectionKind } from "../../vocabulary/closed-lists.ts"
import type { DocumentNode, RecoDocument } from "../document.ts"
import { ELSEWHERE, fillSections } from "../fill-sections.ts"
import { plainTextOf } from "../plain-text.ts"
import { headingWithoutAttributes } from "./heading-attributes.ts"
import { importBlocks } from "./import-blocks.ts"
import { importClinicalQuestion } from "./import-clinical-question.ts"
import { type Import, importInline, note, shortened } from "./import-inline.ts"
import type { ImportNote } from "./import-report.ts"
import { importStatements } from "./import-statements.ts"
import { definitionsOf, parseMarkdown } from "./parse-markdown.ts"
import { readHeader } from "./read-header.ts"
import { sectionNamed } from "./section-named.ts"

export interface FromMarkdown {
  document: RecoDocument
  report: ImportNote[]
  /** The language that the file says in its header; null where it says none that a reco is written in. */
  language: Language | null
}

/**
 * Makes a draft of an ordinary Markdown file, with the list of what cannot be kept as it is: to show before anything
 * is created. Headings that name a section, in any of our languages, fill it; the rest goes to the practical advice.
 */
export function fromMarkdown(text: string): FromMarkdown {
  const { length, title, language: said, fields } = readHeader(text)
  // Empty lines in its place keep the line numbers of the file.
  const body = text.slice(0, length).replaceAll(/[^\n]/g, "") + text.slice(length)
  const known = language.safeParse(said.slice(0, 2).toLowerCase())
  const left = fields.filter(({ words }) => !(known.success && words === said))
  const notes = left.map(
    ({ name, words }): ImportNote => ({ line: 1, code: "front-matter", detail: shortened(`${name} : ${words}`) })
  )
  return {
    ...fromTree(parseMarkdown(body), { source: body, title, notes }),
    language: known.success ? known.data : null
  }
}

/**
 * The same of a text that another reader has made a tree of.
 * @param title what the file says its title is, outside the text; `notes` what that reader could not keep.
 */
export function fromTree(
  tree: Root,
  { source = "", title: given, notes }: { source?: string; title: string; notes: readonly ImportNote[] }
): { document: RecoDocument; report: ImportNote[] } {
  const current: Import = { report: [...notes], definitions: definitionsOf(tree), source }
  noteUnused(current, tree)
  const { title, parts } = outline(current, tree, given)
  const sections = new Map<SectionKind, DocumentNode[]>()
  for (const { kind, nodes, line: start } of parts) {
    const blocks = importBlocks(current, nodes)
    const line = nodes[0]?.position?.start.line ?? 1
    const read =
      kind === "statements"
        ? importStatements(blocks, line, current.report)
        : kind === "question"
          ? blocks.map(importClinicalQuestion)
          : blocks
    if (kind === "statements" && read.length > 0 && !read.some(({ type }) => type === "statement")) {
      current.report.push({ line: start, code: "statement-missing", detail: "" })
    }
    sections.set(kind, [...(sections.get(kind) ?? []), ...read])
  }
  const report = current.report.toSorted((a, b) => a.line - b.line)
  return { document: fillSections(title, sections), report }
}

/** Addresses that are named at the foot of a file, and that nothing in it points at. */
function noteUnused(current: Import, tree: Root): void {
  const used = new Set<string>()
  const look = (node: Nodes) => {
    if (node.type === "linkReference" || node.type === "imageReference") used.add(node.identifier)
    if ("children" in node) for (const child of node.children) look(child)
  }
  look(tree)
  for (const definition of current.definitions.values()) {
    if (used.has(definition.identifier)) continue
    const { label, url, title } = definition
    note(current, "definition-unused", definition, [label, url, title].filter(Boolean).join(" – "))
  }
}

interface Part {
  kind: SectionKind
  nodes: RootContent[]
  /** Where its heading stands. */
  line: number
}

/** Cuts a file at the headings that name a section, and at those of the same rank that name none. */
function outline(current: Import, tree: Root, given: string): { title: string; parts: Part[] } {
  const nodes = tree.children.map((node) => (node.type === "heading" ? headingWithoutAttributes(current, node) : node))
  const first = nodes.findIndex((node) => node.type === "heading")
  const heading = nodes[first]
  const text = heading?.type === "heading" ? headingText(heading) : ""
  const isTop = heading?.type === "heading" && heading.depth === 1 && !sectionNamed(text)
  const titled = isTop && (given === "" || plain(text) === plain(given))
  const title = given || (titled ? text : "")
  if (title === "") note(current, "title-missing", tree, "")
  const parts: Part[] = []
  let sectionDepth = 2
  let isLeftOut = false
  for (const [index, node] of nodes.entries()) {
    if (titled && index === first) {
      noteImages(current, node)
      continue
    }
    const line = node.position?.start.line ?? 1
    const kind = node.type === "heading" ? sectionNamed(headingText(node)) : undefined
    if (node.type === "heading" && kind) {
      sectionDepth = node.depth
      isLeftOut = false
      noteImages(current, node)
      parts.push({ kind, nodes: [], line })
    } else if (node.type === "heading" && node.depth <= sectionDepth && isDecision(headingText(node))) {
      // The decision stays with the evidence: as prose of the text it would be a second one, that nothing keeps true.
      note(current, "decision-left-out", node, headingText(node))
      sectionDepth = node.depth
      parts.push({ kind: ELSEWHERE, nodes: [], line })
      isLeftOut = true
    } else if (node.type === "heading" && node.depth <= sectionDepth) {
      isLeftOut = false
      note(current, "heading-unmatched", node, headingText(node))
      parts.push({ kind: ELSEWHERE, nodes: [node], line })
    } else if (!isLeftOut) {
      if (parts.length === 0 && node.type !== "definition") {
        note(current, "text-before-sections", node, "")
        parts.push({ kind: ELSEWHERE, nodes: [], line })
      }
      parts.at(-1)?.nodes.push(node)
    }
  }
  return { title, parts }
}

const isDecision = (words: string): boolean =>
  Object.values(DECISION_WORDS.title).some((title) => plain(title) === plain(words))

/** A heading that is taken for a title or a section leaves nothing but its words: what else is in it is noted. */
function noteImages(current: Import, node: RootContent): void {
  if (node.type === "heading") importInline(current, node.children)
}

const plain = (words: string): string => words.replaceAll(/\s+/g, " ").trim().toLowerCase()

/** The words of a heading on one line; raised figures by the signs that stand for them. */
function headingText(node: Heading): string {
  const silent: Import = { report: [], definitions: new Map(), source: "" }
  return onOneLine(plainTextOf({ type: "heading", content: importInline(silent, node.children) }))
}

import type { Heading, Root, RootContent } from "mdast"
import type { SectionKind } from "../../vocabulary/closed-lists.ts"
import type { DocumentNode, RecoDocument } from "../document.ts"
import { normalizeDocument } from "../normalize.ts"
import { plainTextOf } from "../plain-text.ts"
import { readDocument } from "../read-document.ts"
import { emptyDocument } from "../template.ts"
import { kindOf } from "../walk.ts"
import { importBlocks } from "./import-blocks.ts"
import { type Import, importInline, note } from "./import-inline.ts"
import type { ImportNote } from "./import-report.ts"
import { importStatements } from "./import-statements.ts"
import { definitionsOf, parseMarkdown } from "./parse-markdown.ts"
import { sectionNamed } from "./section-named.ts"

/** Where what fits no section goes. */
const ELSEWHERE: SectionKind = "practical-advice"

/**
 * Makes a draft of an ordinary Markdown file, with the list of what cannot be kept as it is: to show before anything
 * is created. Headings that name a section, in any of our languages, fill it; the rest goes to the practical advice.
 */
export function fromMarkdown(text: string): { document: RecoDocument; report: ImportNote[] } {
  const head = /^\ufeff?---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? ""
  // Empty lines in its place keep the line numbers of the file.
  const body = head.replaceAll(/[^\n]/g, "") + text.slice(head.length)
  const tree = parseMarkdown(body)
  const current: Import = { report: [], definitions: definitionsOf(tree) }
  if (head !== "") current.report.push({ line: 1, code: "front-matter", detail: "" })
  const { title, parts } = outline(current, tree)
  const sections = new Map<SectionKind, DocumentNode[]>()
  for (const { kind, nodes } of parts) {
    const blocks = importBlocks(current, nodes)
    const line = nodes[0]?.position?.start.line ?? 1
    const read = kind === "statements" ? importStatements(blocks, line, current.report) : blocks
    sections.set(kind, [...(sections.get(kind) ?? []), ...read])
  }
  const report = current.report.toSorted((a, b) => a.line - b.line)
  return { document: filled(title, sections), report }
}

interface Part {
  kind: SectionKind
  nodes: RootContent[]
}

/** Cuts a file at the headings that name a section, and at those of the same rank that name none. */
function outline(current: Import, tree: Root): { title: string; parts: Part[] } {
  const first = tree.children.findIndex((node) => node.type === "heading")
  const heading = tree.children[first]
  const titled = heading?.type === "heading" && heading.depth === 1 && !sectionNamed(headingText(heading))
  const title = titled ? headingText(heading) : ""
  if (!titled) note(current, "title-missing", tree, "")
  const parts: Part[] = []
  let sectionDepth = 2
  for (const [index, node] of tree.children.entries()) {
    if (titled && index === first) continue
    const kind = node.type === "heading" ? sectionNamed(headingText(node)) : undefined
    if (node.type === "heading" && kind) {
      sectionDepth = node.depth
      parts.push({ kind, nodes: [] })
    } else if (node.type === "heading" && node.depth <= sectionDepth) {
      note(current, "heading-unmatched", node, headingText(node))
      parts.push({ kind: ELSEWHERE, nodes: [node] })
    } else {
      if (parts.length === 0 && node.type !== "definition") {
        note(current, "text-before-sections", node, "")
        parts.push({ kind: ELSEWHERE, nodes: [] })
      }
      parts.at(-1)?.nodes.push(node)
    }
  }
  return { title, parts }
}

function headingText(node: Heading): string {
  const silent: Import = { report: [], definitions: new Map() }
  return plainTextOf({ type: "heading", content: importInline(silent, node.children) }).trim()
}

/** Structured blocks that a section keeps from the template, for the person to fill, when the file has none. */
const KEPT: Partial<Record<SectionKind, string>> = { question: "pico", statements: "statement" }

function filled(title: string, sections: Map<SectionKind, DocumentNode[]>): RecoDocument {
  const template = emptyDocument(title)
  const content = template.content.map((node) => {
    const kind = kindOf(node)
    const blocks = kind ? (sections.get(kind) ?? []) : []
    if (!kind || blocks.length === 0) return node
    const wanted = KEPT[kind]
    const kept = blocks.some(({ type }) => type === wanted)
      ? []
      : (node.content ?? []).filter(({ type }) => type === wanted)
    return { ...node, content: [...blocks, ...kept] }
  })
  const read = readDocument({ type: "doc", content })
  if ("problems" in read) throw new Error(`an imported text does not fit the schema: ${JSON.stringify(read.problems)}`)
  return normalizeDocument(read.document)
}

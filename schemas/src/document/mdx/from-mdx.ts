import type { Language } from "../../vocabulary/closed-lists.ts"
import { childrenOf, type DocumentNode, type RecoDocument, wordsOf } from "../document.ts"
import { normalizeDocument } from "../normalize.ts"
import { readDocument } from "../read-document.ts"
import { parseMdx } from "./parse.ts"
import type { MdxProblem } from "./problems.ts"
import { readBlocks } from "./read-blocks.ts"
import { readInline } from "./read-inline.ts"
import { type Markdown, newReading, placed, type Reading, report } from "./reading.ts"

/** The text of a published file as a document, with its language; or every reason why it is not one. */
export type MdxResult = { document: RecoDocument; language: Language } | { problems: MdxProblem[] }

/** Thrown by `fromMdx` for a file that `gateMdx` refuses. */
export class MdxError extends Error {
  readonly problems: MdxProblem[]
  constructor(problems: MdxProblem[]) {
    super(problems.map(({ line, message }) => `${line}: ${message.en}`).join("\n"))
    this.name = "MdxError"
    this.problems = problems
  }
}

/** Reads a file of `recos/`. MDX is data here: what could be code is a problem, and nothing is ever evaluated. */
export function readMdx(text: string): MdxResult {
  const parsed = parseMdx(text)
  if ("problem" in parsed) return { problems: [parsed.problem] }
  const reading = newReading()
  const json = readRoot(reading, parsed.tree.children)
  if (reading.problems.length > 0) return { problems: reading.problems }
  const read = readDocument(json)
  if ("document" in read) return { document: normalizeDocument(read.document), language: parsed.language }
  for (const problem of read.problems) reportAt(reading, json, problem.path, problem.detail)
  return { problems: reading.problems }
}

/**
 * The document of a file of `recos/`, in normal form.
 * @throws MdxError with the problems of `gateMdx`, when the file is not a reco's text.
 */
export function fromMdx(text: string): RecoDocument {
  const read = readMdx(text)
  if ("problems" in read) throw new MdxError(read.problems)
  return read.document
}

/** Every reason to refuse a file before it is published or read: empty for a text that is only a reco's text. */
export function gateMdx(text: string): MdxProblem[] {
  const read = readMdx(text)
  return "problems" in read ? read.problems : []
}

function readRoot(reading: Reading, nodes: readonly Markdown[]): DocumentNode {
  const [first, ...rest] = nodes
  const title = readTitle(reading, first)
  const sections = readBlocks(reading, title ? rest : nodes)
  const seen = new Set<string>()
  for (const section of sections) {
    const kind = wordsOf(section, "kind")
    const at = reading.places.get(section)
    if (at && section.type !== "section") report(reading, "outside-section", at, section.type)
    if (at && section.type === "section" && seen.has(kind)) report(reading, "section-twice", at, kind)
    seen.add(kind)
  }
  return { type: "doc", content: [title ?? { type: "recoTitle" }, ...sections] }
}

function readTitle(reading: Reading, node: Markdown | undefined): DocumentNode | null {
  if (node?.type !== "heading" || node.depth !== 1) {
    report(reading, "title", node ?? { type: "root" }, "")
    return null
  }
  const content = readInline(reading, node.children)
  if (content.some((child) => child.type !== "text" || child.marks)) report(reading, "title", node, "")
  return placed(reading, { type: "recoTitle", ...(content.length > 0 && { content }) }, node)
}

/** The schema names a place by its path: its line is that of the nearest node which came from the file. */
function reportAt(reading: Reading, json: DocumentNode, path: number[], detail: string): void {
  let node: DocumentNode | undefined = json
  let at = reading.places.get(json)
  for (const index of path) {
    node = node ? childrenOf(node)[index] : undefined
    at = (node && reading.places.get(node)) ?? at
  }
  report(reading, "nesting", at ?? { type: "root" }, detail)
}

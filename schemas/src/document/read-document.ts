import { type ContentMatch, Node } from "@tiptap/pm/model"
import * as z from "zod/mini"
import type { DocumentMark, DocumentNode, RecoDocument } from "./document.ts"
import { documentSchema } from "./nodes/index.ts"
import { writtenAttributes } from "./nodes/later-attributes.ts"
import { MOST_DEPTH } from "./text-bounds.ts"

/** Why a JSON value is not a document of ours, and where: `path` counts the children from the top. */
interface ReadProblem {
  code: "shape" | "unknown-node" | "unknown-mark" | "unknown-attribute" | "attribute" | "content" | "too-deep"
  path: number[]
  detail: string
}

export type ReadResult = { document: RecoDocument } | { problems: ReadProblem[] }

const attrs = z.nullish(z.record(z.string(), z.unknown()))
const markShape = z.strictObject({ type: z.string(), attrs })
const nodeShape = z.strictObject({
  type: z.string(),
  attrs,
  content: z.nullish(z.array(z.unknown())),
  marks: z.nullish(z.array(markShape)),
  text: z.optional(z.string())
})

/**
 * Checks untrusted JSON against the schema of a reco. Gives the document with every attribute filled (but those that came
 * later and say nothing) and marks in the schema's order, or all the problems found. Nothing is ever dropped: what does not fit is a problem.
 */
export function readDocument(json: unknown): ReadResult {
  const problems: ReadProblem[] = []
  const shaped = readNode(json, [], problems)
  if (!shaped || problems.length > 0) return { problems }
  if (shaped.type !== "doc") return { problems: [{ code: "content", path: [], detail: shaped.type }] }
  checkContent(shaped, problems)
  return problems.length > 0 ? { problems } : { document: shaped as RecoDocument }
}

function readNode(json: unknown, path: number[], problems: ReadProblem[]): DocumentNode | null {
  if (path.length > MOST_DEPTH) {
    problems.push({ code: "too-deep", path, detail: String(MOST_DEPTH) })
    return null
  }
  const parsed = nodeShape.safeParse(json)
  if (!parsed.success) {
    problems.push({ code: "shape", path, detail: parsed.error.issues[0]?.message ?? "" })
    return null
  }
  const { type, text, content, marks } = parsed.data
  const nodeType = Object.hasOwn(documentSchema().nodes, type) ? documentSchema().nodes[type] : undefined
  if (!nodeType) {
    problems.push({ code: "unknown-node", path, detail: type })
    return null
  }
  const read: DocumentNode = { type }
  const filled = readAttributes(type, nodeType.spec.attrs, parsed.data.attrs, path, problems)
  if (filled) read.attrs = filled
  if (text !== undefined || nodeType.isText) {
    if (!nodeType.isText || !text || content) problems.push({ code: "shape", path, detail: "text" })
    else read.text = text
  }
  const children = (content ?? []).map((child, index) => readNode(child, [...path, index], problems))
  if (children.length > 0) read.content = children.filter((child) => child !== null)
  const readMarks = (marks ?? []).map((mark) => readMark(mark, path, problems)).filter((mark) => mark !== null)
  if (readMarks.length > 0) read.marks = inSchemaOrder(readMarks)
  return read
}

function readMark(mark: z.infer<typeof markShape>, path: number[], problems: ReadProblem[]): DocumentMark | null {
  const markType = Object.hasOwn(documentSchema().marks, mark.type) ? documentSchema().marks[mark.type] : undefined
  if (!markType) {
    problems.push({ code: "unknown-mark", path, detail: mark.type })
    return null
  }
  const filled = readAttributes(mark.type, markType.spec.attrs, mark.attrs, path, problems)
  return filled ? { type: mark.type, attrs: filled } : { type: mark.type }
}

type Specs = Record<string, { default?: unknown; validate?: string | ((value: unknown) => void) }> | null | undefined

function readAttributes(
  owner: string,
  specs: Specs,
  given: Record<string, unknown> | null | undefined,
  path: number[],
  problems: ReadProblem[]
): DocumentNode["attrs"] {
  const known = specs ?? {}
  for (const name of Object.keys(given ?? {})) {
    if (!Object.hasOwn(known, name)) problems.push({ code: "unknown-attribute", path, detail: `${owner}.${name}` })
  }
  const filled: NonNullable<DocumentNode["attrs"]> = {}
  for (const [name, spec] of Object.entries(known)) {
    const value = given && Object.hasOwn(given, name) ? given[name] : spec.default
    try {
      if (typeof spec.validate === "function") spec.validate(value)
      filled[name] = value as string | number | boolean | null
    } catch {
      problems.push({ code: "attribute", path, detail: `${owner}.${name}: ${JSON.stringify(value)?.slice(0, 80)}` })
    }
  }
  return writtenAttributes(owner, filled)
}

/** Whether nodes of this type may have this attribute with this value. */
export function fitsNode(type: string, name: string, value: unknown): boolean {
  const specs: Specs = Object.hasOwn(documentSchema().nodes, type)
    ? documentSchema().nodes[type]?.spec.attrs
    : undefined
  return fits(specs, name, value)
}

/** Whether the schema has a mark of this type that may have these attributes. */
export function fitsMark(type: string, attributes: unknown): boolean {
  if (!Object.hasOwn(documentSchema().marks, type)) return false
  const specs: Specs = documentSchema().marks[type]?.spec.attrs
  if (typeof attributes !== "object" || attributes === null) return false
  return Object.entries({ ...defaultsOf(specs), ...attributes }).every(([name, value]) => fits(specs, name, value))
}

const defaultsOf = (specs: Specs): Record<string, unknown> =>
  Object.fromEntries(Object.entries(specs ?? {}).map(([name, spec]) => [name, spec.default]))

function fits(specs: Specs, name: string, value: unknown): boolean {
  const spec = specs && Object.hasOwn(specs, name) ? specs[name] : undefined
  if (!spec) return false
  try {
    if (typeof spec.validate === "function") spec.validate(value)
    return true
  } catch {
    return false
  }
}

/** Yjs gives marks back in no set order; ProseMirror wants its own. */
function inSchemaOrder(marks: DocumentMark[]): DocumentMark[] {
  const rank = Object.keys(documentSchema().marks)
  return marks.toSorted((a, b) => rank.indexOf(a.type) - rank.indexOf(b.type))
}

function checkContent(json: DocumentNode, problems: ReadProblem[]): void {
  const visit = (node: Node, path: number[]): void => {
    const misfit = misfitOf(node)
    const marksOnce = new Set(node.marks.map((mark) => mark.type)).size === node.marks.length
    if (!node.type.validContent(node.content)) {
      const at = misfit === null ? path : [...path, misfit]
      problems.push({ code: "content", path: at, detail: `${node.type.name}: ${childTypes(node)}` })
    } else if (!marksOnce) problems.push({ code: "content", path, detail: `${node.type.name}: marks` })
    node.forEach((child, _offset, index) => {
      visit(child, [...path, index])
    })
  }
  visit(Node.fromJSON(documentSchema(), json), [])
}

/** The first child that may not stand where it stands; null when children are rather missing. */
function misfitOf(node: Node): number | null {
  let match: ContentMatch | null = node.type.contentMatch
  for (let index = 0; index < node.childCount; index += 1) {
    match = match.matchType(node.child(index).type)
    if (!match) return index
  }
  return null
}

const childTypes = (node: Node): string => node.children.map((child) => child.type.name).join(" ") || "empty"

import type { Node, PhrasingContent, RootContent } from "mdast"
import type { DocumentNode } from "../document.ts"
import { type MdxProblem, type MdxProblemCode, mdxProblem } from "./problems.ts"

/** What the parser makes, block or inline. */
export type Markdown = RootContent | PhrasingContent

/** One reading of one file: its problems, and where each node came from. */
export interface Reading {
  problems: MdxProblem[]
  places: WeakMap<DocumentNode, Node>
}

export const newReading = (): Reading => ({ problems: [], places: new WeakMap() })

/** Notes a problem at a piece of the file. */
export function report(reading: Reading, code: MdxProblemCode, at: Node, detail: string): void {
  reading.problems.push(mdxProblem(code, at.position?.start.line ?? 1, at.position?.start.column, detail))
}

/** Keeps where a node came from, so that a later problem has its line. */
export function placed(reading: Reading, node: DocumentNode, at: Node): DocumentNode {
  reading.places.set(node, at)
  return node
}

/** Notes what stands where no text can: code, HTML, or a part of Markdown that a reco does not have. */
export function refuse(reading: Reading, node: Markdown): void {
  const [code, detail] = foreign(node)
  report(reading, code, node, detail)
}

function foreign(node: Markdown): [MdxProblemCode, string] {
  switch (node.type) {
    case "mdxjsEsm":
      return [node.value.startsWith("import") ? "import" : "export", firstLine(node.value)]
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return ["expression", `{${firstLine(node.value)}}`]
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return [/^[a-z]/.test(node.name ?? "") ? "html" : "component", `<${node.name ?? ""}>`]
    case "html":
      return ["html", firstLine(node.value)]
    default:
      return ["not-kept", node.type]
  }
}

const firstLine = (text: string): string => text.split("\n", 1)[0] ?? ""

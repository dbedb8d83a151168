import type { Root } from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { gfmTableFromMarkdown } from "mdast-util-gfm-table"
import { mdxFromMarkdown } from "mdast-util-mdx"
import { gfmTable } from "micromark-extension-gfm-table"
import { mdxjs } from "micromark-extension-mdxjs"
import { type Language, language } from "../../vocabulary/closed-lists.ts"
import { deepLine, isTooDeep } from "../nesting-depth.ts"
import { type MdxProblem, type MdxProblemCode, mdxProblem } from "./problems.ts"

export type Parsed = { language: Language; tree: Root } | { problem: MdxProblem }

const FRONT_MATTER = /^---\r?\nformat: 1\r?\nlang: ([a-z]{2})\r?\n---\r?\n/

/** Reads the front matter and parses the rest as MDX. Nothing is evaluated: code is only recognised, to be refused. */
export function parseMdx(text: string): Parsed {
  const head = FRONT_MATTER.exec(text)
  const lang = language.safeParse(head?.[1])
  if (!head || !lang.success) return { problem: mdxProblem("front-matter", 1, 1, "") }
  // Empty lines in its place keep the line numbers of the file.
  const body = "\n".repeat(4) + text.slice(head[0].length)
  const deep = deepLine(body)
  if (deep !== null) return { problem: tooDeep(deep) }
  try {
    const tree = fromMarkdown(body, {
      extensions: [gfmTable(), mdxjs()],
      mdastExtensions: [gfmTableFromMarkdown(), mdxFromMarkdown()]
    })
    const deepest = tree.children.find(isTooDeep)
    return deepest ? { problem: tooDeep(deepest.position?.start.line ?? 1) } : { language: lang.data, tree }
  } catch (error) {
    if (!isParserMessage(error)) throw error
    const place = {
      line: error.line ?? error.place?.start?.line ?? 1,
      column: error.column ?? error.place?.start?.column
    }
    return { problem: mdxProblem(codeOf(error, body, place.line), place.line, place.column ?? undefined, error.reason) }
  }
}

const tooDeep = (line: number): MdxProblem => mdxProblem("nesting", line, undefined, "…")

interface ParserMessage {
  reason: string
  source?: string
  line?: number
  column?: number
  place?: { start?: { line: number; column: number } }
}

/** The parser throws `VFileMessage`s for text that it cannot read; anything else is a fault of ours. */
const isParserMessage = (error: unknown): error is ParserMessage =>
  error instanceof Error && "reason" in error && typeof error.reason === "string"

function codeOf(error: ParserMessage, body: string, line: number): MdxProblemCode {
  if (error.source === "micromark-extension-mdx-expression") return "expression"
  if (error.source !== "micromark-extension-mdxjs-esm") return "syntax"
  return body.split(/\r?\n/)[line - 1]?.startsWith("import") ? "import" : "export"
}

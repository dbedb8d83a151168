import type { Nodes, Root } from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { gfmTableFromMarkdown } from "mdast-util-gfm-table"
import { mdxFromMarkdown } from "mdast-util-mdx"
import { gfmTable } from "micromark-extension-gfm-table"
import { mdxjs } from "micromark-extension-mdxjs"
import { type Language, language } from "../../vocabulary.ts"
import { type MdxProblem, type MdxProblemCode, mdxProblem } from "./problems.ts"

export type Parsed = { language: Language; tree: Root } | { problem: MdxProblem }

const MAX_DEPTH = 100
const FRONT_MATTER = /^---\r?\nformat: 1\r?\nlang: ([a-z]{2})\r?\n---\r?\n/

/** Reads the front matter and parses the rest as MDX. Nothing is evaluated: code is only recognised, to be refused. */
export function parseMdx(text: string): Parsed {
  const head = FRONT_MATTER.exec(text)
  const lang = language.safeParse(head?.[1])
  if (!head || !lang.success) return { problem: mdxProblem("front-matter", 1, 1, "") }
  // Empty lines in its place keep the line numbers of the file.
  const body = "\n".repeat(4) + text.slice(head[0].length)
  try {
    const tree = fromMarkdown(body, {
      extensions: [gfmTable(), mdxjs()],
      mdastExtensions: [gfmTableFromMarkdown(), mdxFromMarkdown()]
    })
    const deep = tooDeep(tree)
    return deep ? { problem: mdxProblem("nesting", deep, undefined, "") } : { language: lang.data, tree }
  } catch (error) {
    if (error instanceof RangeError) return { problem: mdxProblem("nesting", 1, undefined, "") }
    if (!isParserMessage(error)) throw error
    const place = {
      line: error.line ?? error.place?.start?.line ?? 1,
      column: error.column ?? error.place?.start?.column
    }
    return { problem: mdxProblem(codeOf(error, body, place.line), place.line, place.column ?? undefined, error.reason) }
  }
}

/** Deeper than any reco: the line where a hostile file goes too deep to be walked. */
function tooDeep(tree: Root): number | null {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return level[0]?.position?.start.line ?? 1
    level = level.flatMap((node) => ("children" in node ? node.children : []))
  }
  return null
}

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

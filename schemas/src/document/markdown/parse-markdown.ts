import type { Definition, Root } from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { gfmFromMarkdown } from "mdast-util-gfm"
import { gfm } from "micromark-extension-gfm"
import { deepLine, isTooDeep } from "../nesting-depth.ts"

/** Ordinary Markdown as a tree. A text nested deeper than people write is kept as it was typed, signs included. */
export function parseMarkdown(body: string): Root {
  const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }
  if (deepLine(body) !== null) return asTyped(body)
  const tree = fromMarkdown(body, options)
  return isTooDeep(tree) ? asTyped(body) : tree
}

function asTyped(body: string): Root {
  const lines = body.split(/\r?\n/).filter((line) => line.trim() !== "")
  return {
    type: "root",
    children: lines.map((value) => ({ type: "paragraph", children: [{ type: "text", value }] }))
  }
}

/** The addresses that a text names once for all. */
export const definitionsOf = (tree: Root): Map<string, Definition> =>
  new Map(tree.children.filter((node) => node.type === "definition").map((node) => [node.identifier, node]))

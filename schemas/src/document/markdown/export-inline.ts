import type { PhrasingContent } from "mdast"
import { type DocumentNode, wordsOf } from "../document.ts"
import { inlineTree, type Piece } from "../mdx/inline-tree.ts"

/** The number of each source, by its id. */
export type Numbers = ReadonlyMap<string, number>

/** A line as ordinary Markdown: citations become numbers, explained words are followed by their explanation. */
export const exportInline = (nodes: DocumentNode[], numbers: Numbers): PhrasingContent[] =>
  inlineTree(nodes).flatMap((piece) => exportPiece(piece, numbers))

function exportPiece(piece: Piece, numbers: Numbers): PhrasingContent[] {
  switch (piece.kind) {
    case "text":
      return [{ type: "text", value: piece.text }]
    case "break":
      return [{ type: "break" }]
    case "cite": {
      const number = numbers.get(wordsOf(piece.node, "ref"))
      const locator = wordsOf(piece.node, "locator")
      // Written raw: these brackets are ours and name no link.
      return number === undefined ? [] : [{ type: "html", value: `[${number}]` }, ...place(locator)]
    }
    case "span": {
      const children = piece.pieces.flatMap((inside) => exportPiece(inside, numbers))
      return exportSpan(piece, children)
    }
  }
}

const tagged = (tag: "sup" | "sub", children: PhrasingContent[]): PhrasingContent[] => [
  { type: "html", value: `<${tag}>` },
  ...children,
  { type: "html", value: `</${tag}>` }
]

const place = (locator: string): PhrasingContent[] => (locator === "" ? [] : [{ type: "text", value: ` (${locator})` }])

function exportSpan(piece: Extract<Piece, { kind: "span" }>, children: PhrasingContent[]): PhrasingContent[] {
  switch (piece.mark.type) {
    case "link":
      return [{ type: "link", url: wordsOf(piece.mark, "href"), children }]
    case "term": {
      const definition = wordsOf(piece.mark, "definition")
      return definition === "" ? children : [...children, { type: "text", value: ` (${definition})` }]
    }
    // Markdown has no sign of its own: these tags are what its readers and writers share.
    case "superscript":
      return tagged("sup", children)
    case "subscript":
      return tagged("sub", children)
    case "bold":
      return [{ type: "strong", children }]
    case "italic":
      return [{ type: "emphasis", children }]
    case "both":
      return [{ type: "strong", children: [{ type: "emphasis", children }] }]
  }
}

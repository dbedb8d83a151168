import { type DefaultTreeAdapterTypes, parse } from "parse5"
import { type HtmlElement, type HtmlNode, MOST_HTML_DEPTH } from "../document/paste/html-tree.ts"

/** For tests: a page as a browser reads it, by the parser that follows the same standard. */
export function htmlTreeOf(html: string): HtmlElement {
  return { tag: "html", attributes: {}, children: childrenOf(parse(html), 0) }
}

type ParsedNode = DefaultTreeAdapterTypes.ChildNode

function childrenOf(parent: { childNodes: ParsedNode[] }, depth: number): HtmlNode[] {
  return parent.childNodes.flatMap((node): HtmlNode[] => {
    if (node.nodeName === "#text" && "value" in node) return [node.value]
    if (!("tagName" in node)) return []
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    return [
      {
        tag: node.tagName,
        attributes,
        children: depth < MOST_HTML_DEPTH ? childrenOf(node, depth + 1) : [textOf(node)]
      }
    ]
  })
}

function textOf(parent: { childNodes: ParsedNode[] }): string {
  let text = ""
  let level: ParsedNode[] = [...parent.childNodes]
  while (level.length > 0) {
    for (const node of level) if (node.nodeName === "#text" && "value" in node) text += node.value
    level = level.flatMap((node) => ("childNodes" in node ? node.childNodes : []))
  }
  return text
}

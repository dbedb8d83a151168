import { type HtmlElement, type HtmlNode, MOST_HTML_DEPTH } from "@recos/schemas/document/paste/html-tree"

// Office programs copy a whole style sheet: the policy of the page would refuse it, and complain.
const STYLE_SHEETS = /<style\b[\s\S]*?<\/style\s*>/gi

/** A page of the clipboard as the paste reader takes it. Nothing of it runs or is fetched: it belongs to no window. */
export const treeOfHtml = (html: string): HtmlElement =>
  elementTree(new DOMParser().parseFromString(html.replaceAll(STYLE_SHEETS, ""), "text/html").documentElement, 0)

function elementTree(element: Element, depth: number): HtmlElement {
  return {
    tag: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: depth < MOST_HTML_DEPTH ? childTrees(element, depth) : [element.textContent ?? ""]
  }
}

const childTrees = (parent: Element, depth: number): HtmlNode[] =>
  [...parent.childNodes].flatMap((node): HtmlNode[] => {
    if (node instanceof Element) return [elementTree(node, depth + 1)]
    return node.nodeType === Node.TEXT_NODE ? [node.nodeValue ?? ""] : []
  })

import { type HtmlElement, type HtmlNode, madeElement } from "@recos/schemas/document/paste/html-tree"
import type { XmlElement, XmlNode } from "../xml-tree.ts"

/** MathML as the reader of pages takes it; spaces between its elements are none of the formula. */
export const mathTree = ({ name, children }: XmlElement): HtmlElement =>
  madeElement(name.replace(/^math:/, ""), children.flatMap(partOf))

function partOf(node: XmlNode): HtmlNode[] {
  if (typeof node !== "string") return [mathTree(node)]
  return node.trim() === "" ? [] : [node.trim()]
}

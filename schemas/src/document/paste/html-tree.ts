/** A page or a clipboard as it is read here: no DOM is needed, so that a server and a test read as a browser does. */
export interface HtmlElement {
  tag: string
  attributes: Readonly<Record<string, string>>
  children: readonly HtmlNode[]
}
export type HtmlNode = HtmlElement | string

/** Deeper than any page that people copy: what lies deeper is read as if it stood here. */
export const MOST_HTML_DEPTH = 120

export const isElement = (node: HtmlNode): node is HtmlElement => typeof node !== "string"

export const elementsOf = ({ children }: HtmlElement): HtmlElement[] => children.filter(isElement)

export const withChildren = (element: HtmlElement, children: readonly HtmlNode[]): HtmlElement => ({
  ...element,
  children
})

export const madeElement = (
  tag: string,
  children: readonly HtmlNode[],
  attributes: HtmlElement["attributes"] = {}
) => ({
  tag,
  attributes,
  children
})

/** The words of a node, as they are written. */
export const wordsIn = (node: HtmlNode): string =>
  isElement(node) ? (UNREAD.has(node.tag) ? "" : node.children.map(wordsIn).join("")) : node

const UNREAD: ReadonlySet<string> = new Set(["style", "script", "template", "title", "xml"])

/** The words of a node on one line, spaces at the edges gone. */
export const lineOf = (node: HtmlNode): string => wordsIn(node).replaceAll(/\s+/g, " ").trim()

export const hasClass = ({ attributes }: HtmlElement, name: RegExp): boolean =>
  (attributes.class ?? "").split(/\s+/).some((one) => name.test(one))

/** Every element of a tree, itself first, in reading order. */
export function* everyElement(node: HtmlElement): Generator<HtmlElement> {
  yield node
  for (const child of node.children) if (isElement(child)) yield* everyElement(child)
}

const styles = new WeakMap<HtmlElement, ReadonlyMap<string, string>>()

/** What the `style` of an element says, names in small letters; Office writes its own names among them. */
function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  const known = styles.get(element)
  if (known) return known
  const read = new Map<string, string>()
  for (const declaration of (element.attributes.style ?? "").split(";")) {
    const colon = declaration.indexOf(":")
    if (colon < 0) continue
    const value = declaration.slice(colon + 1).replace(/!important/i, "")
    read.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase())
  }
  styles.set(element, read)
  return read
}

export const styled = (element: HtmlElement, name: string): string => styleOf(element).get(name) ?? ""

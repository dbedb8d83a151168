/** A part of an office file as it is read here: names with the usual prefixes, whatever the file calls them. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlNode[]
}
export type XmlNode = XmlElement | string

export const elementsIn = (element: XmlElement | undefined): XmlElement[] =>
  (element?.children ?? []).filter((child): child is XmlElement => typeof child !== "string")

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name)

export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] =>
  elementsIn(element).filter((child) => child.name === name)

export const attributeOf = (element: XmlElement | undefined, name: string): string => element?.attributes[name] ?? ""

/** Every element below one, in reading order. */
export function* below(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    yield child
    yield* below(child)
  }
}

/** All words below an element. */
export const textIn = (node: XmlNode): string => (typeof node === "string" ? node : node.children.map(textIn).join(""))

import type { TaggedSaid } from "./said.ts"
import { elementsOf, markedWords, type XmlElement } from "./xml-tree.ts"

/** How a kind of records is taken apart: which paths are which tags, and which elements make one value of their parts. */
export interface XmlRecordShape {
  tags: Readonly<Record<string, string>>
  /** Makes one value of an element that has its words in parts; the children that it used are passed over. */
  composed: Readonly<Record<string, (element: XmlElement) => Composed | null>>
}

export interface Composed {
  tag: string
  words: string
  used: ReadonlySet<string>
}

/** Every value of a record, in the order of the file: the words of its elements and of its attributes, each under its path. */
export function xmlValues(record: XmlElement, shape: XmlRecordShape): TaggedSaid[] {
  return elementsOf(record).flatMap((child) => valuesOf(child, child.name, shape))
}

function valuesOf(element: XmlElement, path: string, shape: XmlRecordShape): TaggedSaid[] {
  const composed = Object.hasOwn(shape.composed, path) ? (shape.composed[path]?.(element) ?? null) : null
  const name = path.split("/").slice(-2).join("/")
  const line = element.line
  const attributes = Object.entries(element.attributes)
    .filter(([key, words]) => words.trim() !== "" && !PASSED.has(key) && !composed?.used.has(`@${key}`))
    .map(([key, words]) => ({ name: `${name}@${key}`, line, words, tag: "" }))
  if (composed) {
    const rest = elementsOf(element).filter((child) => !composed.used.has(child.name))
    return [
      { name, line, words: composed.words, tag: composed.tag },
      ...attributes,
      ...rest.flatMap((child) => valuesOf(child, `${path}/${child.name}`, shape))
    ]
  }
  const words = markedWords(element)
  if (words !== undefined)
    return [{ name, line, words: words.replaceAll(/\s+/g, " ").trim(), tag: shape.tags[path] ?? "" }, ...attributes]
  const loose = element.children
    .filter((child) => typeof child === "string")
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .trim()
  return [
    ...(loose === "" ? [] : [{ name, line, words: loose, tag: "" }]),
    ...attributes,
    ...elementsOf(element).flatMap((child) => valuesOf(child, `${path}/${child.name}`, shape))
  ]
}

/** How a value is set in type, or checked by the tool that wrote it: no words of the source. */
const PASSED = new Set(["face", "font", "size", "color", "ValidYN", "CompleteYN", "xmlns:mml", "xmlns:xsi", "xml:lang"])

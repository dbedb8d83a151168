import { SaxesParser } from "saxes"

/** An element of XML; words stand among its children. */
export interface XmlElement {
  name: string
  line: number
  attributes: Readonly<Record<string, string>>
  children: (XmlElement | string)[]
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const DEEPEST = 60
const MOST_ELEMENTS = 300_000

/** Why XML is not read: it is broken, it defines words of its own, or it is larger or deeper than any list of sources. */
export class XmlRefusal extends Error {
  readonly why: "xml-broken" | "xml-entities" | "xml-too-deep"

  constructor(why: XmlRefusal["why"], cause?: unknown) {
    super(why, { cause })
    this.why = why
  }
}

/**
 * Reads XML into a tree. Nothing is ever fetched: a DTD that is only named is passed over, one that is written in the file is refused, since its
 * entities can unfold without end.
 * @throws XmlRefusal
 */
export function xmlTree(text: string): XmlElement {
  const root: XmlElement = { name: "", line: 1, attributes: {}, children: [] }
  const open = [root]
  let count = 0
  const parser = new SaxesParser()
  const add = (words: string): void => {
    open.at(-1)?.children.push(words)
  }
  parser.on("error", (cause) => {
    throw new XmlRefusal("xml-broken", cause)
  })
  parser.on("doctype", (doctype) => {
    if (doctype.includes("[")) throw new XmlRefusal("xml-entities")
  })
  parser.on("opentag", ({ name, attributes }) => {
    count += 1
    if (open.length > DEEPEST || count > MOST_ELEMENTS) throw new XmlRefusal("xml-too-deep")
    const element = { name, line: parser.line, attributes: { ...attributes }, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on("text", add)
  parser.on("cdata", add)
  parser.on("closetag", () => {
    open.pop()
  })
  // EndNote writes signs that XML does not have.
  parser.write(text.replaceAll(NOT_XML, " ")).close()
  return root
}

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== "string")

/** The elements at a path below an element: `Article/Journal/Title`. */
export const elementsAt = (element: XmlElement, path: string): XmlElement[] =>
  path.split("/").reduce((found, name) => found.flatMap(elementsOf).filter((child) => child.name === name), [element])

/** Elements by name, however deep, none within another. */
export function elementsNamed(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return elementsOf(element).flatMap((child) => (names.has(child.name) ? [child] : elementsNamed(child, names)))
}

/** Elements of words in another look, by the mark of HTML that says the same. */
const MARKS: Readonly<Record<string, string>> = {
  i: "i",
  b: "b",
  u: "u",
  sup: "sup",
  sub: "sub",
  superscript: "sup",
  subscript: "sub"
}

const markOf = ({ name, attributes }: XmlElement): string | undefined =>
  name === "style"
    ? (MARKS[attributes.face ?? ""] ?? "")
    : Object.hasOwn(MARKS, name) || name.startsWith("mml:")
      ? (MARKS[name] ?? name)
      : undefined

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

/** The words in an element, with the marks that raise and lower figures; undefined where other elements stand in it. */
export function markedWords(element: XmlElement): string | undefined {
  const isPlain = elementsOf(element).length === 0
  let words = ""
  for (const child of element.children) {
    if (typeof child === "string") words += isPlain ? child : escaped(child)
    else {
      const mark = markOf(child)
      const inner = mark === undefined ? undefined : markedWords(child)
      if (inner === undefined) return undefined
      words += mark ? `<${mark}>${inner}</${mark}>` : inner
    }
  }
  return words
}

import { type HtmlNode, madeElement } from "@recos/schemas/document/paste/html-tree"
import { type Line, lineBreak, startLine, tab, type Wrap, wrap } from "../line.ts"
import { freeLabel } from "../note-label.ts"
import { attributeOf, childNamed, elementsIn, textIn, type XmlElement } from "../xml-tree.ts"
import type { StyleName } from "./open-styles.ts"
import { type OpenTextFile, plainWordsOf } from "./open-text-file.ts"
import { readFrame } from "./read-frame.ts"

/** Reads what stands in a paragraph, as a line of a page. */
export function readOpenLine(file: OpenTextFile, paragraph: XmlElement): HtmlNode[] {
  const line = startLine()
  const style: StyleName = { family: "paragraph", name: attributeOf(paragraph, "text:style-name") }
  readInside({ file, line }, paragraph, { styles: [style], wraps: [] })
  return line.nodes()
}

interface Reading {
  file: OpenTextFile
  line: Line
}

interface Setting {
  styles: readonly StyleName[]
  wraps: readonly Wrap[]
}

const PRIVATE = /[\ue000-\uf8ff]/g

function put({ file, line }: Reading, node: HtmlNode, { styles, wraps }: Setting): void {
  const set = file.styles.setting(styles)
  const around = [...wraps, ...(file.inserted.size > 0 ? [wrap("ins")] : []), ...set.wraps]
  if (typeof node !== "string") {
    line.add(node, around)
    return
  }
  const font = set.font.toLowerCase()
  if (font === "symbol" || font === "wingdings")
    line.add(node, [...around, wrap("span", { style: `font-family:${font}` })])
  else {
    const shown = node.replaceAll(PRIVATE, (sign) => {
      file.losses.note("symbol", `${set.font} ${sign.charCodeAt(0).toString(16).toUpperCase()}`)
      return "\ufffd"
    })
    line.add(shown, around)
  }
}

function readInside(reading: Reading, element: XmlElement, setting: Setting): void {
  for (const child of element.children) {
    if (typeof child === "string") put(reading, child, setting)
    else readPart(reading, child, setting)
  }
}

function readPart(reading: Reading, element: XmlElement, setting: Setting): void {
  const { file } = reading
  const inside = (here: Setting = setting): void => readInside(reading, element, here)
  switch (element.name) {
    case "text:span":
      inside({
        ...setting,
        styles: [...setting.styles, { family: "text", name: attributeOf(element, "text:style-name") }]
      })
      return
    case "text:a":
    case "draw:a":
      inside({ ...setting, wraps: [...setting.wraps, wrap("a", { href: attributeOf(element, "xlink:href") })] })
      return
    case "text:s":
      put(reading, " ", setting)
      return
    case "text:tab":
      put(reading, tab(), setting)
      return
    case "text:line-break":
      put(reading, lineBreak(), setting)
      return
    case "text:note":
      readNote(reading, element)
      return
    case "text:change-start":
    case "text:change-end":
    case "text:change":
      turnRevision(reading, element, setting)
      return
    case "office:annotation":
      noteRemark(file, element)
      return
    case "text:ruby": {
      const above = childNamed(element, "text:ruby-text")
      readInside(reading, childNamed(element, "text:ruby-base") ?? element, setting)
      if (above) put(reading, madeElement("rt", [plainWordsOf(above)]), setting)
      return
    }
    case "text:hidden-text":
    case "text:hidden-paragraph":
      if (textIn(element) + attributeOf(element, "text:string-value") !== "") {
        file.losses.note("hidden", attributeOf(element, "text:string-value") || textIn(element))
      }
      return
    case "text:placeholder":
      file.losses.note("control", textIn(element))
      return
    case "text:bibliography-mark":
      file.losses.note("citation", textIn(element))
      inside()
      return
    case "text:number":
    case "office:annotation-end":
    case "text:soft-page-break":
    case "text:script":
    case "svg:desc":
    case "svg:title":
      return
    default:
      if (element.name.startsWith("draw:")) {
        readFrame(file, element, { put: (words) => put(reading, words, setting) })
      } else inside()
  }
}

/** Reviewers’ remarks, with who made them. */
export function noteRemark({ losses }: OpenTextFile, remark: XmlElement): void {
  const author = childNamed(remark, "dc:creator")
  const words = elementsIn(remark)
    .filter(({ name }) => name === "text:p" || name === "text:list")
    .map(plainWordsOf)
    .join(" ")
  losses.note("comment", [author ? textIn(author) : "", words].filter(Boolean).join(" : "))
}

function readNote(reading: Reading, note: XmlElement): void {
  const { file } = reading
  const citation = childNamed(note, "text:note-citation")
  const label = freeLabel(
    [citation ? textIn(citation) : "", attributeOf(citation, "text:label")],
    new Set(file.notes.keys())
  )
  const back = madeElement("a", [`[${label}]`], { href: `#_ftnref${label}` })
  // Its place among the notes is that of its sign.
  file.notes.set(label, back)
  const boxes = file.after.splice(0)
  const blocks = file.blocks(elementsIn(childNamed(note, "text:note-body")))
  file.after.unshift(...boxes)
  file.notes.set(label, madeElement("div", [back, ...blocks], { style: "mso-element:footnote" }))
  reading.line.add(madeElement("a", [`[${label}]`], { href: `#_ftn${label}` }), [])
}

function turnRevision(reading: Reading, element: XmlElement, setting: Setting): void {
  const { file } = reading
  const id = attributeOf(element, "text:change-id")
  const revision = file.revisions.get(id)
  if (revision?.kind === "insertion") {
    if (element.name === "text:change-end") file.inserted.delete(id)
    else if (element.name === "text:change-start") file.inserted.add(id)
    return
  }
  // Two paragraphs have become one: two numbers never do.
  if (revision && revision.paragraphs > 1) put(reading, tab(), setting)
}

import { type HtmlNode, madeElement } from "@recos/schemas/document/paste/html-tree"
import { onOneLine } from "@recos/schemas/text/on-one-line"
import { attributeOf, elementsIn, type XmlElement } from "../xml-tree.ts"
import type { Story } from "./story.ts"
import { everyWordOf, WORD_NEEDS, wordsOf } from "./word-file.ts"

/** Every element below one, once: of several forms of one thing the first that says anything; text boxes are not entered. */
function* seenBelow(element: XmlElement): Generator<XmlElement> {
  const forms = elementsIn(element).filter(({ name }) => name === "mc:Choice" || name === "mc:Fallback")
  const form = forms.find((one) => elementsIn(one).length > 0)
  for (const child of element.name === "mc:AlternateContent" ? elementsIn(form) : elementsIn(element)) {
    yield child
    if (child.name !== "w:txbxContent") yield* seenBelow(child)
  }
}

/**
 * Reads a drawing, a picture or an object: the text of its boxes comes after the paragraph that it hangs on, a picture leaves its
 * alternative text, and everything else is named by the words in it.
 */
export function readDrawing(
  story: Story,
  drawing: XmlElement,
  isDeleted: boolean,
  put: (words: HtmlNode) => void
): void {
  const { file } = story
  const parts = [...seenBelow(drawing)]
  const boxes = parts.filter(({ name }) => name === "w:txbxContent")
  for (const box of boxes) {
    const blocks = file.blocks(elementsIn(box), isDeleted)
    if (isDeleted) story.after.push(madeElement("del", blocks))
    else if (everyWordOf(box) !== "") {
      file.losses.note("text-box", everyWordOf(box))
      story.after.push(madeElement("div", blocks))
    }
  }
  if (isDeleted) return
  const described = parts.find(({ name }) => name === "wp:docPr")
  const shape = parts.find(({ name, attributes }) => name === "v:shape" && attributes.alt !== undefined)
  const alt = onOneLine(attributeOf(described, "descr") || attributeOf(shape, "alt"))
  const named = alt || attributeOf(described, "title") || attributeOf(described, "name")
  const painted = parts.find(({ name }) => name === "v:textpath")
  if (painted) file.losses.note("media", attributeOf(painted, "string"))
  const loose = parts.filter(({ name }) => name === "a:t").map(wordsOf)
  const object = parts.find(({ name }) => name === "o:OLEObject" || name === "w:control")
  const words = wordsBeside(story, parts)
  if (object)
    file.losses.note("embedded", [attributeOf(object, "ProgID") || attributeOf(object, "w:name"), alt].join(" "))
  else if (words !== null) file.losses.note("embedded", [alt, words].filter(Boolean).join("\u202f: ") || named)
  else if (parts.some(({ name }) => name === "pic:pic" || name === "v:imagedata")) {
    file.losses.note("image", named)
    if (alt !== "") put(` ${alt} `)
  } else if (boxes.length === 0 && !painted && !isLine(parts)) file.losses.note("media", [named, ...loose].join(" "))
}

/** A line across the page, as Word draws it by three dashes. */
const isLine = (parts: readonly XmlElement[]): boolean =>
  parts.some(({ name, attributes }) => name === "v:rect" && attributes["o:hr"] !== undefined)

/** The words of a chart or of a diagram, which stand in parts of their own; null where there is none. */
function wordsBeside({ file }: Story, parts: readonly XmlElement[]): string | null {
  const ids = parts.flatMap(({ name, attributes }) =>
    name === "c:chart" ? [attributes["r:id"]] : name === "dgm:relIds" ? [attributes["r:dm"]] : []
  )
  if (ids.length === 0) return parts.some(({ name }) => name === "other:chart") ? "" : null
  return ids
    .map((id) => {
      const target = file.relations.get(id ?? "")?.target ?? ""
      const part = file.office.xml(target, WORD_NEEDS)
      return part ? wordsOf(part) : ""
    })
    .join(" ")
}

/** What another file, brought in whole, is called. */
export function nameOfChunk({ file }: Story, chunk: XmlElement): string {
  return file.relations.get(attributeOf(chunk, "r:id"))?.target ?? ""
}

import { type HtmlNode, madeElement } from "@recos/schemas/document/paste/html-tree"
import { onOneLine } from "@recos/schemas/text/on-one-line"
import { attributeOf, below, childNamed, elementsIn, textIn, type XmlElement } from "../xml-tree.ts"
import { mathTree } from "./math-tree.ts"
import { type OpenTextFile, plainWordsOf } from "./open-text-file.ts"

interface Place {
  put: (node: HtmlNode) => void
}

/**
 * Reads a frame or a shape: the text in it comes after the paragraph that it hangs on, a formula is written on the line, a picture leaves
 * its alternative text, and everything else is named by its words.
 */
export function readFrame(file: OpenTextFile, frame: XmlElement, { put }: Place): void {
  const { losses } = file
  const said = (name: string): string => {
    const found = childNamed(frame, name)
    return found ? onOneLine(textIn(found)) : ""
  }
  const alt = said("svg:desc") || said("svg:title")
  const named = alt || attributeOf(frame, "draw:name")
  const parts = elementsIn(frame)
  const object = parts.find(({ name }) => name === "draw:object")
  if (frame.name === "draw:control") {
    losses.note("control", named)
    return
  }
  if (object) {
    readObject(file, object, alt, put)
    return
  }
  if (parts.some(({ name }) => name === "draw:object-ole")) {
    losses.note("embedded", named)
    return
  }
  const before = { boxes: 0, told: false }
  for (const part of parts) {
    if (part.name === "draw:image") {
      if (!before.told) losses.note("image", named)
      if (alt !== "" && !before.told) put(` ${alt} `)
      before.told = true
    } else if (part.name === "draw:plugin" || part.name === "draw:applet" || part.name === "draw:floating-frame") {
      losses.note("media", named)
      before.told = true
    } else if (part.name.startsWith("draw:") && !SHAPE_PARTS.test(part.name) && part.name !== "draw:text-box") {
      readFrame(file, part, { put })
      before.told = true
    }
  }
  const words = parts.flatMap((part) =>
    part.name === "draw:text-box" ? elementsIn(part) : isBlock(part) ? [part] : []
  )
  const text = words.map(plainWordsOf).join(" ").trim()
  if (words.length > 0 && text !== "") {
    losses.note("text-box", text)
    const outer = file.after.splice(0)
    const blocks = file.blocks(words)
    file.after.push(...outer, madeElement("div", blocks))
  } else if (!before.told) losses.note("media", named)
}

/** What a shape is made of. */
const SHAPE_PARTS = /^draw:(?:enhanced-geometry|glue-point|image-map|contour-|param$)/

const isBlock = ({ name }: XmlElement): boolean => /^text:(?:p|h|list)$|^table:table$/.test(name)

/** A formula, a chart or a table of another program, in a part of its own. */
function readObject(file: OpenTextFile, object: XmlElement, alt: string, put: Place["put"]): void {
  const inline = elementsIn(object).find(({ name }) => name === "math:math")
  const folder = attributeOf(object, "xlink:href").replace(/^\.\//, "")
  const part = inline ?? (folder === "" ? null : file.office.xml(`${folder}/content.xml`))
  const math = part?.name === "math:math" ? part : part && [...below(part)].find(({ name }) => name === "math:math")
  if (math) put(mathTree(math))
  else file.losses.note("embedded", [alt, part ? plainWordsOf(part) : ""].filter(Boolean).join("\u202f: "))
}

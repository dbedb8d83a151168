import { type HtmlElement, type HtmlNode, lineOf, madeElement } from "@recos/schemas/document/paste/html-tree"
import { attributeOf, childNamed, elementsIn, type XmlElement } from "../xml-tree.ts"
import { headingNumber } from "./heading-number.ts"
import { type OpenTextFile, plainWordsOf } from "./open-text-file.ts"
import { readFrame } from "./read-frame.ts"
import { noteRemark, readOpenLine } from "./read-open-line.ts"
import { readOpenList } from "./read-open-list.ts"
import { readOpenTable } from "./read-open-table.ts"

/** Reads the blocks of an OpenDocument text, or of what holds blocks in it. */
export const readOpenBlocks = (file: OpenTextFile, elements: readonly XmlElement[]): HtmlElement[] =>
  elements.flatMap((element) => [...readBlock(file, element), ...file.after.splice(0)])

function readBlock(file: OpenTextFile, element: XmlElement): HtmlElement[] {
  const { losses } = file
  switch (element.name) {
    case "text:p":
    case "text:h":
      return [readParagraph(file, element)]
    case "text:list":
      return readOpenList(file, element)
    case "table:table":
      return readOpenTable(file, element)
    case "text:section":
      if (
        attributeOf(element, "text:display") === "none" ||
        file.styles.isHiddenSection(attributeOf(element, "text:style-name"))
      ) {
        if (plainWordsOf(element) !== "") losses.note("hidden", plainWordsOf(element))
        return []
      }
      return file.blocks(elementsIn(element))
    case "text:table-of-content":
    case "text:illustration-index":
    case "text:table-index":
    case "text:object-index":
    case "text:user-index":
    case "text:alphabetical-index": {
      const words = plainWordsOf(childNamed(element, "text:index-body") ?? element)
      if (words !== "") losses.note("contents", words)
      return []
    }
    case "text:bibliography":
      return file.blocks(elementsIn(childNamed(element, "text:index-body")))
    case "text:change-start":
    case "text:change-end":
    case "text:change":
      // Between paragraphs: read as a line that says nothing.
      readOpenLine(file, { name: "text:p", attributes: {}, children: [element] })
      return []
    case "office:annotation":
      noteRemark(file, element)
      return []
    case "text:tracked-changes":
    case "office:forms":
    case "text:sequence-decls":
    case "text:variable-decls":
    case "text:user-field-decls":
    case "text:soft-page-break":
      return []
    default: {
      if (!element.name.startsWith("draw:")) return file.blocks(elementsIn(element))
      const words: HtmlNode[] = []
      readFrame(file, element, { put: (node) => words.push(node) })
      return words.length > 0 ? [madeElement("p", words)] : []
    }
  }
}

const LOWEST_LEVEL = 6

function readParagraph(file: OpenTextFile, element: XmlElement): HtmlElement {
  const style = attributeOf(element, "text:style-name")
  const names = file.styles.names(style)
  const nodes = readOpenLine(file, element)
  if (names.some((name) => /^(?:title|titre|titre principal)$/.test(name)))
    return madeElement("h1", nodes, { class: "MsoTitle" })
  const said = element.name === "text:h" ? attributeOf(element, "text:outline-level") || "1" : ""
  const level = Number(said || file.styles.ofParagraph(style, "style:default-outline-level") || 0)
  if (level > 0) {
    const number = lineOf(madeElement("p", nodes)) === "" ? "" : headingNumber(file, element, level)
    return madeElement(`h${Math.min(level, LOWEST_LEVEL)}`, number === "" ? nodes : [`${number} `, ...nodes])
  }
  if (names.some((name) => /^(?:quotations|quote|intense quote|citation)$/.test(name))) {
    return madeElement("blockquote", [madeElement("p", nodes)])
  }
  return madeElement("p", nodes)
}

import {
  type HtmlElement,
  type HtmlNode,
  lineOf,
  madeElement,
  withChildren
} from "@recos/schemas/document/paste/html-tree"
import { tab } from "../line.ts"
import { attributeOf, childNamed, elementsIn, type XmlElement } from "../xml-tree.ts"
import { readControl } from "./content-controls.ts"
import { nameOfChunk } from "./drawings.ts"
import type { Marker } from "./numbering.ts"
import { readRuns } from "./read-runs.ts"
import { readWordTable } from "./read-table.ts"
import { type Story, startStory } from "./story.ts"
import { switchOf } from "./styles.ts"
import type { WordFile } from "./word-file.ts"

/** Reads the blocks of a story: paragraphs with their lists and headings, tables, and what controls wrap. */
export function readWordBlocks(file: WordFile, elements: readonly XmlElement[], isDeleted = false): HtmlElement[] {
  const story = startStory(file)
  const reading: Reading = { story, isDeleted, blocks: [], pending: null }
  for (const element of elements) readBlock(reading, element)
  flush(reading)
  const contents = story.contents.join("").trim()
  if (contents !== "") file.losses.note("contents", contents)
  return reading.blocks
}

interface Reading {
  story: Story
  isDeleted: boolean
  blocks: HtmlElement[]
  /** What goes on in the next paragraph: the mark between the two was deleted, or its first letter stands apart. */
  pending: { nodes: HtmlNode[]; joinsLetters: boolean } | null
}

function flush(reading: Reading): void {
  if (reading.pending) reading.blocks.push(madeElement("p", reading.pending.nodes))
  reading.pending = null
}

function readBlock(reading: Reading, element: XmlElement): void {
  const { story } = reading
  const inside = (isDeleted = reading.isDeleted): void => {
    const before = reading.isDeleted
    reading.isDeleted = isDeleted
    for (const child of elementsIn(element)) readBlock(reading, child)
    reading.isDeleted = before
  }
  switch (element.name) {
    case "w:p":
      readParagraph(reading, element)
      return
    case "w:tbl":
      flush(reading)
      reading.blocks.push(...readWordTable(story.file, element, reading.isDeleted))
      return
    case "w:sdt":
      readControl(story, element, reading.isDeleted, (content) => {
        for (const child of content) readBlock(reading, child)
      })
      return
    case "w:altChunk":
      story.file.losses.note("embedded", nameOfChunk(story, element))
      return
    case "w:del":
    case "w:moveFrom":
      inside(true)
      return
    case "mc:AlternateContent": {
      const form = elementsIn(element).find((one) => elementsIn(one).length > 0)
      for (const child of elementsIn(form)) readBlock(reading, child)
      return
    }
    case "w:r":
    case "w:hyperlink":
    case "m:oMathPara":
    case "m:oMath":
      // Not allowed here, and still written by some programs.
      readParagraph(reading, madeParagraph(element))
      return
    default:
      if (!/Pr$/.test(element.name)) inside()
  }
}

const madeParagraph = (element: XmlElement): XmlElement => ({ name: "w:p", attributes: {}, children: [element] })

function readParagraph(reading: Reading, paragraph: XmlElement): void {
  const { story, isDeleted } = reading
  const { styles, losses } = story.file
  const properties = childNamed(paragraph, "w:pPr")
  const style = attributeOf(childNamed(properties, "w:pStyle"), "w:val") || styles.defaultParagraph
  const names = styles.names(style)
  const nodes = readRuns(story, elementsIn(paragraph), {
    style,
    wraps: isDeleted ? [{ tag: "del", attributes: {} }] : [],
    isDeleted
  })
  const boxes = story.after.splice(0)
  const mark = childNamed(properties, "w:rPr")
  const endsDeleted = childNamed(mark, "w:del") !== undefined || childNamed(mark, "w:moveFrom") !== undefined
  const before = reading.pending
  if (endsDeleted || isDropCap(properties)) {
    const whole = [...(before ? joined(before, nodes) : nodes)]
    reading.pending = { nodes: whole, joinsLetters: isDropCap(properties) }
  } else if (names.some((name) => IN_CONTENTS.test(name))) {
    const words = lineOf(madeElement("p", nodes))
    if (words !== "") losses.note("contents", words)
  } else {
    reading.pending = null
    const whole = before ? joined(before, nodes) : nodes
    const block = blockOf(story, { properties, style, names, nodes: whole, isKept: !isDeleted })
    const last = reading.blocks.at(-1)
    if (last?.tag === "blockquote" && names.includes("quote continued")) {
      reading.blocks[reading.blocks.length - 1] = withChildren(last, [
        ...last.children,
        ...(block.tag === "blockquote" ? block.children : [block])
      ])
    } else reading.blocks.push(block)
  }
  reading.blocks.push(...boxes)
}

const IN_CONTENTS = /^(?:toc \d|toc heading|table of figures|table of authorities|index \d)$/

const isDropCap = (properties: XmlElement | undefined): boolean =>
  ["drop", "margin"].includes(attributeOf(childNamed(properties, "w:framePr"), "w:dropCap"))

/** A capital that stands apart begins the word after it; any other two paragraphs keep a space between them. */
function joined({ nodes, joinsLetters }: NonNullable<Reading["pending"]>, after: readonly HtmlNode[]): HtmlNode[] {
  const [one, other] = [lineOf(madeElement("p", nodes)), lineOf(madeElement("p", after))]
  const isWord = joinsLetters && /^\p{L}$/u.test(one) && /^\p{L}/u.test(other)
  return [...nodes, ...(isWord ? [] : [tab()]), ...after]
}

interface Paragraph {
  properties: XmlElement | undefined
  style: string
  names: readonly string[]
  nodes: HtmlNode[]
  isKept: boolean
}

function blockOf(story: Story, { properties, style, names, nodes, isKept }: Paragraph): HtmlElement {
  const marker = isKept ? markerOf(story, properties, style) : null
  const shown = marker && marker.kind !== "sign" ? [`${marker.text} `, ...nodes] : nodes
  if (names.some((name) => /^(?:title|titre)$/.test(name))) return madeElement("h1", shown, { class: "MsoTitle" })
  const level = headingLevel(story, properties, style, names)
  if (level !== null) return madeElement(`h${level}`, shown)
  if (marker && marker.kind !== "words") return listLine(marker, nodes)
  const words = marker ? shown : nodes
  if (names.some((name) => /^(?:intense quote|quote|block text|quotations)$/.test(name))) {
    return madeElement("blockquote", [madeElement("p", words)])
  }
  const goesOn = names.some((name) => /^list (?:paragraph|continue)/.test(name))
  return madeElement("p", words, goesOn && !marker ? { class: "MsoListParagraph" } : {})
}

/** A list of one line: the reader of pages makes one of those that follow each other. */
function listLine({ kind, number, level }: Marker, nodes: HtmlNode[]): HtmlElement {
  const said = { "aria-level": String(level), ...(kind === "letter" && { style: "list-style-type:lower-alpha" }) }
  const line = madeElement("li", nodes, said)
  return kind === "sign" ? madeElement("ul", [line]) : madeElement("ol", [line], { start: String(number) })
}

const LOWEST_LEVEL = 6

function headingLevel(
  { file: { styles } }: Story,
  properties: XmlElement | undefined,
  style: string,
  names: readonly string[]
): number | null {
  const outline = childNamed(properties, "w:outlineLvl") ?? styles.paragraphSetting(style, "w:outlineLvl")
  const said = attributeOf(outline, "w:val")
  const named = names.flatMap((name) => /^(?:heading|titre|überschrift) ?([1-9])$/.exec(name)?.[1] ?? [])[0]
  // Nine is body text.
  const level =
    named !== undefined && said !== "9" ? Number(named) : said === "" || said === "9" ? null : Number(said) + 1
  return level === null ? null : Math.min(Math.max(level, 1), LOWEST_LEVEL)
}

function markerOf({ file }: Story, properties: XmlElement | undefined, style: string): Marker | null {
  const own = childNamed(properties, "w:numPr")
  const byStyle = file.styles.paragraphSetting(style, "w:numPr")
  if (!own && !byStyle) return null
  // A paragraph whose mark is hidden is not counted, for it is not shown.
  if (switchOf(childNamed(childNamed(properties, "w:rPr"), "w:vanish"))) return null
  const said = (name: string): string =>
    attributeOf(childNamed(own, name), "w:val") || attributeOf(childNamed(byStyle, name), "w:val")
  const list = said("w:numId")
  if (list === "" || list === "0") return null
  const ownLevel = attributeOf(childNamed(own, "w:ilvl"), "w:val")
  const level =
    ownLevel === "" ? (file.numbering.levelOfStyle(list, style) ?? Number(said("w:ilvl") || 0)) : Number(ownLevel)
  return file.numbering.next(list, level)
}

import type { DocumentNode } from "../document.ts"
import { plainTextOf } from "../plain-text.ts"
import { isBlockByStyle, isHidden } from "./appearance.ts"
import { broughtLevel } from "./heading-levels.ts"
import {
  everyElement,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isElement,
  lineOf,
  styled,
  wordsIn
} from "./html-tree.ts"
import { startRun } from "./inline-run.ts"
import { gatherLosses } from "./losses.ts"
import { isNoteFurniture, noteBody } from "./notes-and-comments.ts"
import { withLists } from "./office-lists.ts"
import { readInline, say } from "./read-inline.ts"
import { readList } from "./read-list.ts"
import { readTable } from "./read-table.ts"
import { isLeftOut, type Pasted, paragraph, type Reading, type State, within, withoutMark } from "./reading.ts"

/**
 * Reads what was copied elsewhere. Nothing that a reader saw is lost without a loss that names it.
 * @param losses where they are gathered, when what is read is a part of something longer
 */
export function readHtml(root: HtmlElement, losses = gatherLosses()): Pasted {
  const listed = withLists(root, (words) => losses.note("list-letters", words))
  const reading: Reading = {
    losses,
    pictures: [],
    notes: [],
    referred: new Set(),
    remarks: { signs: 0, texts: [] },
    levels: levelsIn(listed),
    blocks: (nodes, state) => readBlocks(reading, nodes, state)
  }
  const state: State = {
    marks: [],
    place: "section",
    keepsLines: false,
    font: null,
    plainWeight: false,
    inLink: false
  }
  const blocks = readBlocks(reading, [listed], state)
  noteNotes(reading)
  noteRemarks(reading)
  return { blocks, losses: losses.list(), pictures: reading.pictures, notes: reading.notes }
}

const BLOCKS = new Set(
  "html body p div section article main header footer nav aside address center form fieldset legend details summary figure figcaption dl dt dd blockquote pre hr ul ol li menu dir table caption thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 hgroup search dialog optgroup".split(
    " "
  )
)

const headingLevel = (element: HtmlElement): number | null => {
  const named = /^h([1-6])$/.exec(element.tag)
  if (named) return Number(named[1])
  if (element.attributes.role === "heading") return Number(element.attributes["aria-level"] ?? 2) || 2
  if (hasClass(element, /^MsoTitle$/i)) return 0
  const word = (element.attributes.class ?? "").match(/\bMso(?:Heading|Titre)(\d)\b/i)
  return word ? Number(word[1]) : null
}

function levelsIn(root: HtmlElement): number[] {
  const found = new Set<number>()
  for (const element of everyElement(root)) {
    const level = headingLevel(element)
    // The title of a document is above all, and takes no level from the headings under it.
    if (level && !isHidden(element) && lineOf(element) !== "") found.add(level)
  }
  return [...found].sort((a, b) => a - b)
}

const isBlock = (element: HtmlElement): boolean =>
  BLOCKS.has(element.tag) || isBlockByStyle(element) || element.attributes.role === "heading"

function readBlocks(reading: Reading, nodes: readonly HtmlNode[], state: State): DocumentNode[] {
  const blocks: DocumentNode[] = []
  const run = startRun()
  const flush = (): void => {
    blocks.push(...run.take().map((line) => paragraph(line)))
  }
  const visit = (node: HtmlNode, here: State): void => {
    if (!isElement(node)) {
      say(reading, run, node, here)
      return
    }
    if (isLeftOut(reading, node)) return
    const inside = within(reading, node, here)
    if (isBlock(node)) {
      flush()
      blocks.push(...readBlock(reading, node, inside))
      flush()
    } else readInline(reading, run, node, inside, visit)
  }
  for (const node of nodes) visit(node, state)
  flush()
  return blocks
}

function readBlock(reading: Reading, element: HtmlElement, state: State): DocumentNode[] {
  const { losses } = reading
  const level = headingLevel(element)
  if (level !== null) return readHeading(reading, element, level, state)
  const note = noteBody(element)
  if (note) return readNote(reading, element, note.label, state)
  switch (element.tag) {
    case "hr":
      losses.note("rule")
      return []
    case "ul":
    case "ol":
    case "menu":
    case "dir":
      return readList(reading, element, state)
    case "blockquote":
      return readQuotation(reading, element, state)
    case "table":
      return readTable(reading, element, state)
    case "pre":
      if (lineOf(element) !== "" && ![...everyElement(element)].some(({ tag }) => tag === "code"))
        losses.note("code", wordsIn(element))
      return readBlocks(reading, element.children, state)
    case "li":
      return readList(reading, { tag: "ul", attributes: {}, children: [element] }, state)
    default:
      // The line over the notes is theirs.
      if (/^(?:foot|end)note-list$/.test(styled(element, "mso-element"))) {
        const notes = element.children.filter((child) => !isElement(child) || child.tag !== "hr")
        return readBlocks(reading, notes, state)
      }
      if (/^(?:flex|inline-flex|grid|inline-grid)$/.test(styled(element, "display"))) {
        return readBlocks(reading, apart(element.children), state)
      }
      return readBlocks(reading, element.children, state)
  }
}

/** Neighbours in a flexible box stand apart though no space is written between them. */
const apart = (nodes: readonly HtmlNode[]): HtmlNode[] => nodes.flatMap((node) => [node, " "])

function readHeading(reading: Reading, element: HtmlElement, level: number, state: State): DocumentNode[] {
  const blocks = readBlocks(reading, element.children, {
    ...state,
    plainWeight: true,
    marks: withoutMark(state.marks, "bold")
  })
  if (state.place !== "section") {
    if (blocks.length > 0) reading.losses.note("heading-nested", lineOf(element))
    return blocks
  }
  const brought = broughtLevel(reading.levels, level)
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block
    if (brought.isLower) reading.losses.note("heading-level", plainTextOf(block))
    return { type: "heading", attrs: { level: brought.level }, content: block.content ?? [] }
  })
}

function readNote(reading: Reading, element: HtmlElement, label: string, state: State): DocumentNode[] {
  const blocks = readBlocks(reading, [{ ...withoutBacks(element), tag: "div", attributes: {} }], {
    ...state,
    place: state.place === "section" ? "prose" : state.place
  })
  const text = blocks.map(plainTextOf).join(" ")
  if (text.trim() === "") return []
  reading.notes.push({ label, text })
  const [first, ...rest] = blocks
  if (label === "" || first?.type !== "paragraph") return blocks
  return [paragraph([{ type: "text", text: `(${label}) ` }, ...(first.content ?? [])]), ...rest]
}

/** A note without the anchors that lead back from it: what is left is its text alone. */
const withoutBacks = (element: HtmlElement): HtmlElement => ({
  ...element,
  children: element.children.flatMap((child): HtmlNode[] => {
    if (!isElement(child)) return [child]
    return isNoteFurniture(child) ? [] : [withoutBacks(child)]
  })
})

/** Each note once, whether its text was copied or only the sign that refers to it. */
function noteNotes({ losses, notes, referred }: Reading): void {
  for (const { label, text } of notes) losses.note("footnote", label === "" ? text : `(${label}) ${text}`)
  for (const label of referred) if (!notes.some((note) => note.label === label)) losses.note("footnote", `(${label})`)
}

/** Each remark once, be its sign in the text, its words under it, or both. */
function noteRemarks({ losses, remarks: { signs, texts } }: Reading): void {
  for (let index = 0; index < Math.max(signs, texts.length); index += 1) losses.note("comment", texts[index] ?? "")
}

function readQuotation(reading: Reading, element: HtmlElement, state: State): DocumentNode[] {
  if (state.place !== "section") {
    const blocks = readBlocks(reading, element.children, state)
    if (blocks.length > 0) reading.losses.note("block-nested", lineOf(element))
    return blocks
  }
  const blocks = readBlocks(reading, element.children, { ...state, place: "prose" })
  return blocks.length > 0 ? [{ type: "blockquote", content: blocks }] : []
}

import type { DocumentMark, DocumentNode } from "../document.ts"
import {
  boldOf,
  isControl,
  isDeleted,
  isHidden,
  isHighlighted,
  isInserted,
  isStruck,
  isUnderlined,
  italicOf,
  keepsLines,
  raisedOf
} from "./appearance.ts"
import { everyElement, type HtmlElement, type HtmlNode, lineOf, styled } from "./html-tree.ts"
import type { Loss, Losses } from "./losses.ts"
import { isComment, type PastedNote } from "./notes-and-comments.ts"
import { type SymbolFont, symbolFontOf } from "./symbol-fonts.ts"

/** A picture among what was copied: its bytes when the clipboard holds them, else only where it was. */
export interface PastedPicture {
  source: string
  alt: string
}

/** What a clipboard says, as blocks of a section, with what could not be kept. */
export interface Pasted {
  blocks: DocumentNode[]
  losses: Loss[]
  pictures: PastedPicture[]
  notes: PastedNote[]
}

/** Where blocks are being read: what may stand there. */
type Place = "section" | "prose" | "cell"

export interface Reading {
  losses: Losses
  pictures: PastedPicture[]
  notes: PastedNote[]
  /** What notes are called by where the text refers to them. */
  referred: Set<string>
  /** Readers’ remarks: how many signs lead to one, and what they say. */
  remarks: { signs: number; texts: string[] }
  /** The levels of headings in what was copied, the highest first. */
  levels: number[]
  /** Reads what stands inside: lists and tables hold blocks, which hold lists and tables. */
  blocks: (nodes: readonly HtmlNode[], state: State) => DocumentNode[]
}

export interface State {
  marks: readonly DocumentMark[]
  place: Place
  keepsLines: boolean
  font: SymbolFont | null
  /** Words that nobody set apart: bold in a heading says nothing. */
  plainWeight: boolean
  inLink: boolean
}

const DROPPED = new Set(
  "head style script template noscript meta link title xml base object embed applet param source track colgroup col map area rp".split(
    " "
  )
)
const MEDIA = new Set(["iframe", "video", "audio", "canvas", "svg", "picture-in-picture"])
/** What is no text of what was copied: furniture, hidden words, revisions, remarks. Each that a reader saw is named. */
export function isLeftOut({ losses, remarks }: Reading, element: HtmlElement): boolean {
  if (DROPPED.has(element.tag)) return true
  const words = lineOf(element)
  if (isComment(element)) {
    if (element.tag === "a" || element.tag === "span") remarks.signs += 1
    else if (words !== "") remarks.texts.push(...remarksIn(element))
    return true
  }
  if (isDeleted(element)) {
    if (words !== "") losses.note("revision", words)
    return true
  }
  if (isHidden(element)) {
    if (words !== "") losses.note("hidden", words)
    return true
  }
  if (isControl(element)) {
    if (element.tag === "input" && ["hidden", "checkbox", "radio"].includes(element.attributes.type ?? "")) return true
    losses.note("control", words || element.attributes.value || "")
    return true
  }
  if (MEDIA.has(element.tag)) {
    losses.note("media", words || element.attributes.title || element.attributes.src || "")
    return true
  }
  return false
}

/** What the words inside an element are besides what they were outside. */
export function within({ losses }: Reading, element: HtmlElement, outer: State): State {
  const words = lineOf(element)
  let marks = outer.marks
  const bold = outer.plainWeight ? undefined : boldOf(element)
  if (bold !== undefined) marks = bold ? withMark(marks, { type: "bold" }) : withoutMark(marks, "bold")
  const italic = italicOf(element)
  if (italic !== undefined) marks = italic ? withMark(marks, { type: "italic" }) : withoutMark(marks, "italic")
  const raised = raisedOf(element)
  if (raised) marks = withMark(withoutMark(withoutMark(marks, "superscript"), "subscript"), { type: raised })
  if (words !== "") {
    if (isInserted(element)) losses.note("revision", words)
    else if (isUnderlined(element) && !outer.inLink) losses.note("underline", words)
    if (isStruck(element)) losses.note("strikethrough", words)
    if (isHighlighted(element)) losses.note("highlight", words)
  }
  const font = symbolFontOf(element)
  return {
    ...outer,
    marks,
    keepsLines: keepsLines(element) ?? outer.keepsLines,
    font: font === undefined ? outer.font : font,
    inLink: outer.inLink || element.tag === "a"
  }
}

const RANK = ["link", "term", "bold", "italic", "superscript", "subscript"]

export const withoutMark = (marks: readonly DocumentMark[], type: string): readonly DocumentMark[] =>
  marks.filter((mark) => mark.type !== type)

export const withMark = (marks: readonly DocumentMark[], mark: DocumentMark): readonly DocumentMark[] =>
  [...withoutMark(marks, mark.type), mark].toSorted((a, b) => RANK.indexOf(a.type) - RANK.indexOf(b.type))

export const paragraph = (content: DocumentNode[] = []): DocumentNode => ({
  type: "paragraph",
  ...(content.length > 0 && { content })
})

/** Each remark of a list of them, or the one that an element is. */
function remarksIn(element: HtmlElement): string[] {
  const listed = [...everyElement(element)].filter((inner) => styled(inner, "mso-element") === "comment")
  return (listed.length > 0 ? listed : [element]).map(lineOf)
}

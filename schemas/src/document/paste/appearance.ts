import type { DocumentMark } from "../document.ts"
import { type HtmlElement, hasClass, styled } from "./html-tree.ts"

/** A weight in words or figures; undefined where the element says none. */
function weightOf(element: HtmlElement): "bold" | "normal" | undefined {
  const said = styled(element, "font-weight")
  if (said === "") return undefined
  return said === "bold" || said === "bolder" || Number(said) >= 600 ? "bold" : "normal"
}

/** Bold by tag or by style: Google Docs wraps all that it copies in a `<b>` that says « normal ». */
export function boldOf(element: HtmlElement): boolean | undefined {
  const weight = weightOf(element)
  if (weight) return weight === "bold"
  return element.tag === "b" || element.tag === "strong" ? true : undefined
}

export function italicOf(element: HtmlElement): boolean | undefined {
  const said = styled(element, "font-style")
  if (said !== "") return said.startsWith("italic") || said.startsWith("oblique")
  return element.tag === "i" || element.tag === "em" ? true : undefined
}

type Raised = Extract<DocumentMark["type"], string> & ("superscript" | "subscript")

/** Whether words are raised or lowered: by tag, by the style of Google Docs, or by how far Word lifts them. */
export function raisedOf(element: HtmlElement): Raised | undefined {
  if (element.tag === "sup") return "superscript"
  if (element.tag === "sub") return "subscript"
  const aligned = styled(element, "vertical-align")
  if (aligned === "super") return "superscript"
  if (aligned === "sub") return "subscript"
  const lift = Number.parseFloat(styled(element, "mso-text-raise"))
  if (!Number.isFinite(lift) || Math.abs(lift) < 2) return undefined
  return lift > 0 ? "superscript" : "subscript"
}

const decoration = (element: HtmlElement): string =>
  `${styled(element, "text-decoration")} ${styled(element, "text-decoration-line")}`

/** Struck through by somebody’s hand; a revision is `isDeleted`. */
export const isStruck = (element: HtmlElement): boolean =>
  element.tag === "s" || element.tag === "strike" || decoration(element).includes("line-through")

/** Taken out by a revision: it must never come back. */
export const isDeleted = (element: HtmlElement): boolean =>
  element.tag === "del" || hasClass(element, /^msodel$/i) || styled(element, "mso-style-name") === "msodel"

export const isInserted = (element: HtmlElement): boolean => element.tag === "ins" || hasClass(element, /^msoins$/i)

export const isUnderlined = (element: HtmlElement): boolean =>
  element.tag === "u" || (element.tag !== "a" && decoration(element).includes("underline"))

const PLAIN_GROUNDS =
  /^(?:|transparent|inherit|initial|unset|none|white|#fff(?:fff)?|rgba?\(\s*0,\s*0,\s*0,\s*0\s*\)|rgb\(\s*255,\s*255,\s*255\s*\))$/

/** Marked with a highlighter inside a line: often a doubt that the writer noted for later. */
export const isHighlighted = (element: HtmlElement): boolean =>
  element.tag === "mark" ||
  styled(element, "mso-highlight") !== "" ||
  (element.tag === "span" &&
    !PLAIN_GROUNDS.test(styled(element, "background-color") || styled(element, "background").split(" ")[0] || ""))

/** What a reader of the page did not see. */
export function isHidden(element: HtmlElement): boolean {
  if (Object.hasOwn(element.attributes, "hidden") || styled(element, "display") === "none") return true
  if (styled(element, "mso-hide") === "all" || styled(element, "visibility") === "hidden") return true
  if (/^0(?:px|pt|em|%)?$/.test(styled(element, "font-size")) || /^0(?:\.0+)?$/.test(styled(element, "opacity"))) {
    return true
  }
  const clip = `${styled(element, "clip")} ${styled(element, "clip-path")}`
  const isTiny = styled(element, "width") === "1px" && styled(element, "height") === "1px"
  return (
    /rect\(\s*(?:0|1px)/.test(clip) ||
    clip.includes("inset(50%)") ||
    (isTiny && styled(element, "overflow") === "hidden")
  )
}

/** What a page offers to press or to fill in: no words of the text. */
export const isControl = ({ tag, attributes }: HtmlElement): boolean =>
  ["button", "input", "select", "textarea", "option", "datalist"].includes(tag) ||
  ["button", "menu", "menubar", "toolbar", "switch", "slider"].includes(attributes.role ?? "")

const BLOCK_DISPLAYS = /^(?:block|flow-root|list-item|table|flex|grid|-webkit-box)$/

/** Whether a style makes a block of what is a word in a line by its tag. */
export const isBlockByStyle = (element: HtmlElement): boolean => BLOCK_DISPLAYS.test(styled(element, "display"))

/** Words that stand apart from their neighbours although no space is written between them. */
export const standsApart = (element: HtmlElement): boolean => /^(?:inline-|table-)/.test(styled(element, "display"))

export const keepsLines = (element: HtmlElement): boolean | undefined => {
  if (element.tag === "pre" || element.tag === "textarea") return true
  const said = styled(element, "white-space")
  return said === "" ? undefined : said.startsWith("pre")
}

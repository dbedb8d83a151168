import { everyElement, type HtmlElement, hasClass, isElement, lineOf, styled } from "./html-tree.ts"

/** A note at the foot or the end of what was copied. */
export interface PastedNote {
  /** The number or sign that the text refers to it by. */
  label: string
  text: string
}

/** What every program writes as an anchor to a note: Word, LibreOffice, Google Docs, Pandoc, GitHub, Wikipedia. */
const NOTE = /^(?:_?ftn|_?edn|ftnt|sdfootnote|sdendnote|fn|user-content-fn|cite_note|footnote|endnote)[-:_]?[\w.:-]*$/i
const BACK = /ref|anc$|^cite_ref/i
const COMMENT = /^(?:_msocom_|_com_|cmnt)/i

const fragmentOf = (element: HtmlElement): string => {
  const href = element.attributes.href ?? ""
  const hash = href.indexOf("#")
  return hash < 0 ? "" : decoded(href.slice(hash + 1))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // An address that is no address names no note.
    return ""
  }
}

const nameOf = ({ attributes }: HtmlElement): string => attributes.id ?? attributes.name ?? ""

/** « [1] », « 1 », « (a) », « * »: what a note is called by. */
const labelOf = (element: HtmlElement): string =>
  lineOf(element)
    .replaceAll(/[[\]()\s]/g, "")
    .slice(0, 12)

/** The label of the note that an anchor in the text leads to; null for any other anchor. */
export function noteReferred(element: HtmlElement): string | null {
  if (element.tag !== "a") return null
  const fragment = fragmentOf(element)
  const isNote = (NOTE.test(fragment) && !BACK.test(fragment)) || styled(element, "mso-footnote-id") !== ""
  const label = labelOf(element)
  return (isNote || hasClass(element, /^sdfootnoteanc$|^footnote-ref$/)) && label !== "" && label.length <= 6
    ? label
    : null
}

/** The anchor that leads from a note back to the text. */
const isBackAnchor = (element: HtmlElement): boolean =>
  element.tag === "a" &&
  (hasClass(element, /^sdfootnotesym|^footnote-back/) ||
    (/^(?:_?ftn|_?edn|ftnt|sdfootnote|sdendnote|fn|user-content-fn|cite_|footnote|endnote)/i.test(
      fragmentOf(element)
    ) &&
      BACK.test(fragmentOf(element))))

/** The first thing in a paragraph, when it is an anchor that leads back to the text. */
function leadingBack(element: HtmlElement): HtmlElement | null {
  for (const child of element.children) {
    if (!isElement(child)) {
      if (child.trim() !== "") return null
    } else if (isBackAnchor(child)) return child
    else if (lineOf(child) !== "") return leadingBack(child)
  }
  return null
}

/** Whether an element is the text of a note, and by what it is called there; an empty label where it says none. */
export function noteBody(element: HtmlElement): { label: string } | null {
  const kind = styled(element, "mso-element")
  const isOffice = kind === "footnote" || kind === "endnote"
  const name = nameOf(element)
  const isNamed = ["li", "div", "p", "aside"].includes(element.tag) && NOTE.test(name) && !BACK.test(name)
  const back = element.tag === "p" || element.tag === "li" || isOffice || isNamed ? leadingBack(element) : null
  if (!isOffice && !isNamed && !back) return null
  if (back) return { label: labelOf(back) }
  return { label: /\d+$/.exec(name)?.[0] ?? "" }
}

/** A note’s text without the signs that lead back from it. */
export const isNoteFurniture = (element: HtmlElement): boolean => isBackAnchor(element)

/** Remarks of readers in the margin, and the signs that lead to them: no words of the text. */
export function isComment(element: HtmlElement): boolean {
  const kind = styled(element, "mso-element")
  if (kind === "comment-list" || kind === "comment") return true
  if (hasClass(element, /^(?:msocomanchor|MsoCommentReference|msocomtxt|msocomoff|MsoCommentText)$/i)) return true
  if (styled(element, "mso-comment-reference") !== "" && element.tag !== "span") return true
  if (element.tag === "a") return COMMENT.test(fragmentOf(element)) && labelOf(element).length <= 6
  if (element.tag !== "div" && element.tag !== "p") return false
  // Google Docs writes remarks under the text, each behind an anchor that leads back.
  const [first] = [...everyElement(element)].filter(({ tag }) => tag === "a")
  return first !== undefined && /^cmnt_ref/i.test(fragmentOf(first)) && lineOf(element).startsWith(lineOf(first))
}

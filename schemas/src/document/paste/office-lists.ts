import {
  elementsOf,
  everyElement,
  type HtmlElement,
  type HtmlNode,
  hasClass,
  isElement,
  lineOf,
  madeElement,
  styled,
  withChildren
} from "./html-tree.ts"

/** One line of a list that its program did not write as a list, or wrote as a list of one line. */
interface ListLine {
  level: number
  ordered: boolean
  /** The number that the line bears; null for a sign. */
  number: number | null
  /** Whether its number was a letter, which lists here do not have. */
  lettered: boolean
  attributes: HtmlElement["attributes"]
  children: readonly HtmlNode[]
}

const WORD_LIST = /\bl\d+\s+level(\d)\s+lfo\d+/
const IS_HEADING = /^h[1-6]$/

/** The bullet or number that Word writes into the line, with the spaces that set it apart. */
const isMarker = (element: HtmlElement): boolean => /^ignore$/i.test(styled(element, "mso-list"))

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

function romanValue(text: string): number {
  const values = [...text].map((letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

/** Reads « 3. », « a) », « (iv) », « 1.2. »: the number of the line, or that it bears a sign. */
function readMarker(marker: string): Pick<ListLine, "ordered" | "number" | "lettered"> {
  const plain = marker.replaceAll(/[\s\u00a0]/g, "")
  const digits = /^\(?(?:\d{1,3}\.)*(\d{1,6})[.)°\-:]*\)?$/.exec(plain)
  if (digits) return { ordered: true, number: Number(digits[1]), lettered: false }
  const letters = /^\(?([a-z]{1,5})[.)]\)?$/i.exec(plain)?.[1]?.toLowerCase()
  if (!letters) return { ordered: false, number: null, lettered: false }
  const isRoman = letters.length > 1 ? /^[ivxlcdm]+$/.test(letters) : /^[ivx]$/.test(letters)
  const number = isRoman ? romanValue(letters) : letters.charCodeAt(0) - 96
  return { ordered: true, number, lettered: true }
}

const withoutMarkers = (element: HtmlElement): HtmlElement =>
  withChildren(
    element,
    element.children.flatMap((child): HtmlNode[] => {
      if (!isElement(child)) return [child]
      return isMarker(child) ? [] : [withoutMarkers(child)]
    })
  )

function wordLine(element: HtmlElement): ListLine | null {
  const said = WORD_LIST.exec(styled(element, "mso-list"))
  if (!said || IS_HEADING.test(element.tag) || hasClass(element, /^MsoHeading/i)) return null
  const marker = [...everyElement(element)].find(isMarker)
  return {
    level: Number(said[1]),
    attributes: {},
    ...readMarker(marker ? lineOf(marker) : ""),
    children: [withoutMarkers(element)]
  }
}

const levelOf = ({ attributes }: HtmlElement): number =>
  Number(attributes["data-aria-level"] ?? attributes["aria-level"] ?? Number.NaN)

const isList = ({ tag }: HtmlElement): boolean => tag === "ul" || tag === "ol"

/** The lines of a list that says each line’s level: Google Docs, and Word on the web, which writes a list a line. */
function levelledLines(list: HtmlElement): ListLine[] | null {
  const lines: ListLine[] = []
  let number = Number(list.attributes.start ?? 1)
  for (const child of list.children) {
    if (!isElement(child)) {
      if (child.trim() !== "") return null
    } else if (isList(child)) {
      const inner = levelledLines(child)
      if (!inner) return null
      lines.push(...inner)
    } else if (child.tag === "li" && levelOf(child) > 0) {
      const lettered = /^(?:lower|upper)-(?:alpha|latin|roman)/.test(styled(child, "list-style-type"))
      lines.push({
        level: levelOf(child),
        ordered: list.tag === "ol",
        number: list.tag === "ol" ? number : null,
        lettered: list.tag === "ol" && lettered,
        attributes: child.attributes,
        children: child.children
      })
      number += 1
    } else return null
  }
  return lines
}

function linesOf(node: HtmlElement): ListLine[] | null {
  if (isList(node)) {
    const lines = levelledLines(node)
    return lines && lines.length > 0 ? lines : null
  }
  // Word on the web: one wrapper a line.
  const only = elementsOf(node)
  const [list] = only
  if (node.tag === "div" && only.length === 1 && list && isList(list) && hasClass(node, /^ListContainerWrapper$/)) {
    return linesOf(list)
  }
  const line = wordLine(node)
  return line && [line]
}

/** A paragraph of Word that goes on under its line without a number of its own. */
const goesOn = (element: HtmlElement): boolean =>
  element.tag === "p" && hasClass(element, /^Mso(?:ListParagraph|ListContinue)/i) && lineOf(element) !== ""

const isSpacer = (node: HtmlNode): boolean =>
  isElement(node) ? ["p", "div", "br"].includes(node.tag) && isBlank(node) : node.trim() === ""

const isBlank = (element: HtmlElement): boolean =>
  lineOf(element).replaceAll("\u00a0", "") === "" &&
  ![...everyElement(element)].some(({ tag }) => tag === "img" || tag === "table")

interface OpenList {
  level: number
  ordered: boolean
  next: number | null
  items: HtmlNode[]
  attributes: Record<string, string>
}

/** Nests lines by their levels: each deeper list goes into the line above it. */
function nested(lines: readonly ListLine[], onLettered: (line: ListLine) => void): HtmlElement[] {
  const whole: HtmlElement[] = []
  const open: OpenList[] = []
  const close = (): void => {
    const done = open.pop()
    if (!done) return
    const made = madeElement(done.ordered ? "ol" : "ul", done.items, done.attributes)
    const above = open.at(-1)
    const last = above?.items.at(-1)
    if (above && last && isElement(last))
      above.items[above.items.length - 1] = withChildren(last, [...last.children, made])
    else if (above) above.items.push(madeElement("li", [made]))
    else whole.push(made)
  }
  for (const line of lines) {
    const goesWith = (list: OpenList): boolean =>
      list.ordered === line.ordered && (line.number === null || list.next === null || line.number === list.next)
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > line.level) close()
    const top = open.at(-1)
    if (top?.level === line.level && !goesWith(top)) close()
    if (open.at(-1)?.level !== line.level || open.length === 0) {
      open.push({
        level: line.level,
        ordered: line.ordered,
        next: line.number,
        items: [],
        attributes: line.number !== null && line.number !== 1 ? { start: String(line.number) } : {}
      })
    }
    const here = open.at(-1)
    if (line.lettered) onLettered(line)
    here?.items.push(madeElement("li", line.children, line.attributes))
    if (here && line.number !== null) here.next = line.number + 1
  }
  while (open.length > 0) close()
  return whole
}

/**
 * Makes lists of what Word, Outlook and Word on the web write as paragraphs with a sign, and of lists that say their levels line by line.
 * @param onLettered told of each line that bore a letter (« b) »), for lists here have numbers
 */
export function withLists(element: HtmlElement, onLettered: (words: string) => void): HtmlElement {
  const children = element.children.map((child) => (isElement(child) ? withLists(child, onLettered) : child))
  const made: HtmlNode[] = []
  let lines: ListLine[] = []
  let spacers: HtmlNode[] = []
  const finish = (): void => {
    if (lines.length > 0) made.push(...nested(lines, (line) => onLettered(line.children.map(lineOf).join(" "))))
    made.push(...spacers)
    lines = []
    spacers = []
  }
  for (const child of children) {
    const found = isElement(child) ? linesOf(child) : null
    const last = lines.at(-1)
    if (found) {
      lines.push(...found)
      spacers = []
    } else if (last && isSpacer(child)) spacers.push(child)
    else if (last && isElement(child) && goesOn(child)) {
      last.children = [...last.children, child]
      spacers = []
    } else {
      finish()
      made.push(child)
    }
  }
  finish()
  return withChildren(element, made)
}

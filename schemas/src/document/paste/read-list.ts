import type { DocumentNode } from "../document.ts"
import { everyElement, type HtmlElement, type HtmlNode, isElement, lineOf } from "./html-tree.ts"
import { noteBody } from "./notes-and-comments.ts"
import { isLeftOut, paragraph, type Reading, type State, within } from "./reading.ts"

/** Reads a list with those inside it; in a cell, as lines with their signs. */
export function readList(reading: Reading, list: HtmlElement, state: State): DocumentNode[] {
  const { losses } = reading
  const ordered = list.tag === "ol"
  if (ordered && /^[aAiI]$/.test(list.attributes.type ?? "")) losses.note("list-letters", lineOf(list))
  const items: DocumentNode[] = []
  const inside: State = { ...state, place: state.place === "cell" ? "cell" : "prose" }
  for (const child of list.children) {
    if (!isElement(child)) {
      if (child.trim() !== "") items.push(item(reading.blocks([child], inside)))
      continue
    }
    if (isLeftOut(reading, child)) continue
    if (child.tag === "ul" || child.tag === "ol") {
      // Google Docs and old pages write a deeper list beside its line, not inside.
      const deeper = readList(reading, child, inside)
      const last = items.at(-1)
      if (last) last.content = [...(last.content ?? []), ...deeper]
      else items.push(item(deeper))
      continue
    }
    const blocks = readItem(reading, child, within(reading, child, inside))
    if (blocks.length > 0) items.push(item(blocks))
  }
  if (items.length === 0) return []
  if (state.place === "cell") return linesOfList(items, ordered, startOf(list))
  if (!ordered) return [{ type: "bulletList", content: items }]
  return [{ type: "orderedList", attrs: { start: startOf(list) }, content: items }]
}

function startOf(list: HtmlElement): number {
  const said = Number.parseInt(list.attributes.start ?? "1", 10)
  return Number.isFinite(said) && said >= 0 && said <= 999_999 ? said : 1
}

/** An item starts with a paragraph. */
const item = (blocks: DocumentNode[]): DocumentNode => ({
  type: "listItem",
  content: blocks[0]?.type === "paragraph" ? blocks : [paragraph(), ...blocks]
})

function readItem(reading: Reading, element: HtmlElement, state: State): DocumentNode[] {
  const boxes = [...everyElement(element)].filter(isTickBox)
  if (boxes.length === 0 && element.attributes.role !== "checkbox") return readItemBlocks(reading, element, state)
  reading.losses.note("task", lineOf(element))
  return readItemBlocks(reading, withoutBoxes(element), state)
}

function readItemBlocks(reading: Reading, element: HtmlElement, state: State): DocumentNode[] {
  // A note at the end of a page is often an item of a list: it is read as the note that it is.
  return reading.blocks(noteBody(element) ? [{ ...element, tag: "p" }] : element.children, state)
}

const isTickBox = ({ tag, attributes }: HtmlElement): boolean =>
  (tag === "input" && attributes.type === "checkbox") ||
  (tag === "img" && /case|check/i.test(attributes["aria-roledescription"] ?? ""))

const withoutBoxes = (element: HtmlElement): HtmlElement => ({
  ...element,
  children: element.children.flatMap((child): HtmlNode[] =>
    isElement(child) ? (isTickBox(child) ? [] : [withoutBoxes(child)]) : [child]
  )
})

/** In a cell a list is lines, each with its sign. */
function linesOfList(items: readonly DocumentNode[], ordered: boolean, start: number): DocumentNode[] {
  return items.flatMap(({ content = [] }, index) => {
    const [first, ...rest] = content
    const sign: DocumentNode = { type: "text", text: ordered ? `${start + index}. ` : "• " }
    return [paragraph([sign, ...(first?.content ?? [])]), ...rest]
  })
}

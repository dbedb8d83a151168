import { Extension } from "@tiptap/core"
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state"
import type { EditorView } from "@tiptap/pm/view"

/** What does something of its own when it is pressed. */
const ACTS = "button, a, input, select, textarea, label, summary, details, [role=button], img"

interface Line {
  position: number
  box: DOMRect
}

/** How far a place is from a box, sideways counting less: a click beside a line means that line. */
function distance({ left, right, top, bottom }: DOMRect, x: number, y: number): number {
  return Math.max(top - y, y - bottom, 0) * 1000 + Math.max(left - x, x - right, 0)
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** The lines of text that stand in a part of the page. */
function linesIn(view: EditorView, part: Element): { lines: Line[]; isText: (target: Element) => boolean } {
  const elements: Element[] = []
  const lines: Line[] = []
  view.state.doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const { node: drawn } = view.domAtPos(position + 1)
    const line = drawn instanceof Element ? drawn : drawn.parentElement
    if (line && part.contains(line)) {
      elements.push(line)
      lines.push({ position, box: line.getBoundingClientRect() })
    }
    return false
  })
  return { lines, isText: (target) => elements.some((line) => line.contains(target)) }
}

/** The innermost piece or section around a place that holds lines; the whole text where it stands in none. */
function partAround(view: EditorView, target: Element): Element {
  return target.closest(".piece:has(p), .piece:has(figcaption), .section") ?? view.dom
}

/** Puts the caret in the text nearest to a click that hit none. Answers whether it did. */
function placeCaret(view: EditorView, event: MouseEvent): boolean {
  const { target, clientX: x, clientY: y } = event
  if (!(target instanceof Element) || target.closest(ACTS) || !view.editable || event.detail > 1) return false
  // Words that were just selected by hand stay selected.
  if (document.getSelection()?.isCollapsed === false) return false
  const { lines, isText } = linesIn(view, partAround(view, target))
  if (isText(target)) return false
  const [nearest] = lines.toSorted((one, other) => distance(one.box, x, y) - distance(other.box, x, y))
  if (!nearest) return false
  const { box } = nearest
  const found = view.posAtCoords({
    left: clamp(x, box.left + 1, box.right - 1),
    top: clamp(y, box.top + 1, box.bottom - 1)
  })
  const { doc } = view.state
  const end = nearest.position + 1 + (doc.nodeAt(nearest.position)?.content.size ?? 0)
  const place = clamp(found?.pos ?? nearest.position + 1, nearest.position + 1, end)
  view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, place)))
  view.focus()
  return true
}

/**
 * A click on a heading, on a label or in a gap puts the caret in the nearest text: the browser would give the text the focus and leave the caret
 * anywhere, or nowhere, and what is typed next would go there.
 */
export const ClicksFindText = Extension.create({
  name: "clicksFindText",
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey("clicksFindText"),
      view: (view) => {
        // The editor itself hears nothing of what happens on furniture. What is around the sheet’s text is its margin.
        const sheet = view.dom.parentElement?.parentElement ?? view.dom
        const press = (event: MouseEvent): void => {
          const { target } = event
          const isMargin = target === sheet || target === view.dom.parentElement
          if (isMargin || (target instanceof Node && view.dom.contains(target))) placeCaret(view, event)
        }
        sheet.addEventListener("click", press)
        return { destroy: () => sheet.removeEventListener("click", press) }
      }
    })
  ]
})

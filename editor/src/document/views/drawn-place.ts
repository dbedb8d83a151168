import type { Node } from "@tiptap/pm/model"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { documentMessages } from "../messages.ts"
import { element, furniture } from "../paper/page-elements.ts"
import { whenNear } from "./near-place.ts"

/** Letters come in faster than anybody reads what they change: it is told once they rest. */
const QUIET = 400

/** What draws in a place of the text, once its code is there. */
interface Drawing {
  draw: (dom: HTMLElement, node: Node) => void
  erase: (dom: HTMLElement) => void
}

/**
 * A place of a piece whose drawing is fetched when it comes near the screen: drawn at once where an attribute changed, and a moment after
 * typing, so that nothing is checked in the frame of a key.
 */
export function drawnPlace(className: string, fetchDrawing: () => Promise<Drawing>) {
  const dom = furniture("div", { class: className })
  let node: Node | null = null
  let isNear = false
  let isGone = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const draw = async (): Promise<void> => {
    clearTimeout(timer)
    if (!isNear) return
    try {
      const drawing = await fetchDrawing()
      if (!isGone && node) drawing.draw(dom, node)
    } catch {
      const words = documentMessages[interfaceLanguage.peek()].statement
      dom.replaceChildren(element("p", { class: "field-error" }, words.evidenceNotLoaded))
    }
  }
  const erase = async (): Promise<void> => {
    try {
      ;(await fetchDrawing()).erase(dom)
    } catch {
      // What could not be fetched has drawn nothing.
    }
  }
  const stopWaiting = whenNear(dom, () => {
    isNear = true
    void draw()
  })
  return {
    dom,
    show: (next: Node) => {
      node = next
      void draw()
    },
    typed: (next: Node) => {
      node = next
      clearTimeout(timer)
      timer = setTimeout(() => void draw(), QUIET)
    },
    stop: () => {
      isGone = true
      clearTimeout(timer)
      stopWaiting()
      if (isNear) void erase()
    }
  }
}

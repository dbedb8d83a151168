import type { Editor } from "@tiptap/core"
import type { TextSelection } from "@tiptap/pm/state"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { documentMessages } from "../messages.ts"
import type { PageContext } from "../paper/page-context.ts"
import { element, pageButton } from "../paper/page-elements.ts"
import { remarkMarks } from "../paper/remark-marks.ts"
import { placeBeside } from "./place-beside.ts"
import { toolbarKeys } from "./toolbar-keys.ts"

const QUIET = 120

/** What the bar is about: words that can bear marks, or a link or an explained word that the caret stands in. */
type Subject = { kind: "words" | "read" | "remark" } | { kind: "link" | "term"; says: string } | null

function subjectOf({ view, state }: Editor, selection: TextSelection | null): Subject {
  if (!selection) return null
  // Whoever only reads may make a remark all the same.
  if (!view.editable) return isSelecting(view.dom) ? { kind: "read" } : null
  const { $from, $to, empty } = selection
  if (!$from.sameParent($to) || $from.parent.type.spec.marks === "") return null
  if (!empty) return { kind: "words" }
  const marks = $from.marks()
  const link = marks.find((mark) => mark.type.name === "link")
  if (link) return { kind: "link", says: link.attrs.href }
  const term = marks.find((mark) => mark.type.name === "term")
  if (term) return { kind: "term", says: term.attrs.definition }
  const isRemarked = (remarkMarks.getState(state)?.find($from.pos, $from.pos).length ?? 0) > 0
  return isRemarked ? { kind: "remark" } : null
}

/** A text that is only read has no caret: what is selected is what the browser says. */
function isSelecting(text: HTMLElement): boolean {
  const selection = document.getSelection()
  return selection !== null && !selection.isCollapsed && text.contains(selection.anchorNode)
}

function makeBars(editor: Editor, context: PageContext) {
  const words = documentMessages[interfaceLanguage.peek()].bubble
  const bar = (...children: HTMLElement[]): HTMLElement =>
    element("div", { class: "selection-bubble", role: "toolbar", "aria-label": words.toolbar }, ...children)
  /** Nothing is raised and lowered at once. */
  const raising = (mark: "superscript" | "subscript", other: string): HTMLElement =>
    pageButton(words[mark], () => editor.chain().focus().unsetMark(other).toggleMark(mark).run(), { "data-mark": mark })
  const says = element("span", { class: "bubble-words" })
  let changed: "link" | "term" = "link"
  return {
    words: bar(
      pageButton(words.bold, () => editor.chain().focus().toggleBold().run(), { "data-mark": "bold" }),
      pageButton(words.italic, () => editor.chain().focus().toggleItalic().run(), { "data-mark": "italic" }),
      raising("superscript", "subscript"),
      raising("subscript", "superscript"),
      pageButton(words.link, () => context.ask({ kind: "link" }), { "data-mark": "link" }),
      pageButton(words.term, () => context.ask({ kind: "term" }), { "data-mark": "term" }),
      pageButton(words.cite, () => context.ask({ kind: "cite" })),
      pageButton(words.remark, () => context.ask({ kind: "remark" }))
    ),
    read: bar(pageButton(words.remark, () => context.ask({ kind: "remark" }))),
    remark: bar(pageButton(words.seeRemark, () => context.ask({ kind: "remark-here" }))),
    mark: bar(
      says,
      pageButton(words.change, () => context.ask({ kind: changed }))
    ),
    speakOf: (subject: Extract<Subject, { says: string }>) => {
      changed = subject.kind
      says.textContent = subject.says
    }
  }
}

/**
 * Shows the bar that fits the selection once it rests, and takes it away with the focus.
 * @param selected answers the words that are selected now, or the caret among them; null for anything else
 */
export function followSelection(editor: Editor, context: PageContext, selected: () => TextSelection | null) {
  const bars = makeBars(editor, context)
  const all = [bars.words, bars.mark, bars.read, bars.remark]
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = (): void => {
    const isInBar = all.some((bar) => bar.contains(document.activeElement))
    // On a telephone a panel takes the place of the text: what was selected there is not seen.
    const isSeen = editor.view.dom.checkVisibility()
    const here = isSeen && (editor.view.hasFocus() || !editor.view.editable || isInBar)
    const subject = here ? subjectOf(editor, selected()) : null
    const wanted = subject && ("says" in subject ? bars.mark : bars[subject.kind])
    for (const bar of all) if (bar !== wanted) bar.remove()
    if (!subject || !wanted) return
    if ("says" in subject) bars.speakOf(subject)
    for (const button of bars.words.querySelectorAll<HTMLElement>("[data-mark]")) {
      button.setAttribute("aria-pressed", String(editor.isActive(button.dataset.mark ?? "")))
    }
    // Inside the page's main part, where landmarks lead.
    if (!wanted.isConnected) (editor.view.dom.closest("main") ?? document.body).append(wanted)
    placeBeside(wanted, editor.view.coordsAtPos(editor.state.selection.from), "above")
  }
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => !editor.isDestroyed && show(), QUIET)
  }
  const laterIfRead = (): void => {
    if (!editor.view.editable) later()
  }
  document.addEventListener("selectionchange", laterIfRead)
  // Turned or narrowed, the window would leave the bar beside itself.
  window.addEventListener("resize", later)
  for (const bar of all) {
    toolbarKeys(bar)
    bar.addEventListener("focusout", later)
    bar.addEventListener("keydown", (event) => {
      if (event.key === "Escape") editor.commands.focus()
    })
  }
  return {
    later,
    /** Moves the focus into the bar on the page, if there is one. */
    enter: (): boolean => {
      const button = all.find((bar) => bar.isConnected)?.querySelector<HTMLElement>('button[tabindex="0"]')
      button?.focus()
      return button !== null && button !== undefined
    },
    destroy: (): void => {
      clearTimeout(timer)
      document.removeEventListener("selectionchange", laterIfRead)
      window.removeEventListener("resize", later)
      for (const bar of all) bar.remove()
    }
  }
}

export type SelectionBars = ReturnType<typeof followSelection>

import type { Editor } from "@tiptap/core"
import type { TextSelection } from "@tiptap/pm/state"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { documentMessages } from "../messages.ts"
import type { PageContext } from "../paper/page-context.ts"
import { element, pageButton } from "../paper/page-elements.ts"
import { placeBeside } from "./place-beside.ts"
import { toolbarKeys } from "./toolbar-keys.ts"

const QUIET = 120

/** What the bar is about: words that can bear marks, or a link or an explained word that the caret stands in. */
type Subject = { kind: "words" } | { kind: "link" | "term"; says: string } | null

function subjectOf({ view }: Editor, selection: TextSelection | null): Subject {
  if (!view.editable || !selection) return null
  const { $from, $to, empty } = selection
  if (!$from.sameParent($to) || $from.parent.type.spec.marks === "") return null
  if (!empty) return { kind: "words" }
  const marks = $from.marks()
  const link = marks.find((mark) => mark.type.name === "link")
  if (link) return { kind: "link", says: link.attrs.href }
  const term = marks.find((mark) => mark.type.name === "term")
  return term ? { kind: "term", says: term.attrs.definition } : null
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
      pageButton(words.cite, () => context.ask({ kind: "cite" }))
    ),
    mark: bar(
      says,
      pageButton(words.change, () => context.ask({ kind: changed }))
    ),
    speakOf: (subject: Exclude<Subject, null | { kind: "words" }>) => {
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
  const both = [bars.words, bars.mark]
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = (): void => {
    const here = editor.view.hasFocus() || both.some((bar) => bar.contains(document.activeElement))
    const subject = here ? subjectOf(editor, selected()) : null
    const wanted = subject && (subject.kind === "words" ? bars.words : bars.mark)
    for (const bar of both) if (bar !== wanted) bar.remove()
    if (!subject || !wanted) return
    if (subject.kind !== "words") bars.speakOf(subject)
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
  for (const bar of both) {
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
      const button = both.find((bar) => bar.isConnected)?.querySelector<HTMLElement>('button[tabindex="0"]')
      button?.focus()
      return button !== null && button !== undefined
    },
    destroy: (): void => {
      clearTimeout(timer)
      for (const bar of both) bar.remove()
    }
  }
}

export type SelectionBars = ReturnType<typeof followSelection>

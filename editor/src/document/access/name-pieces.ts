import type { Editor } from "@tiptap/core"
import { tell } from "../../ui/tell.ts"
import { toolbarKeys } from "../menus/toolbar-keys.ts"
import { firstWordsOf } from "./first-words.ts"
import { accessWords, type NumberedPiece, pieceName, piecesOf, sectionName } from "./pieces.ts"

const QUIET = 300

/** Gives pieces and their buttons names of their own, and keeps them true as pieces come and go. */
export function namePieces(editor: Editor, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => nameAll(editor), QUIET)
  }
  editor.on("update", later)
  signal.addEventListener("abort", () => {
    clearTimeout(timer)
    editor.off("update", later)
  })
  nameAll(editor)
  editor.view.dom.addEventListener(
    "click",
    ({ target }) => {
      const piece = target instanceof Element ? target.closest(".piece-remove")?.closest(".piece") : null
      const name = piece?.getAttribute("aria-label")
      if (name && editor.isEditable) tell(accessWords().removed(name))
    },
    { signal }
  )
}

function nameAll(editor: Editor): void {
  const { doc } = editor.state
  doc.forEach((section, from) => {
    if (section.type.name !== "section") return
    const drawn = editor.view.nodeDOM(from)
    if (!(drawn instanceof HTMLElement)) return
    const own = sectionName(section)
    nameControls(drawn, ":scope > .section-header summary, :scope > .section-foot button", own)
    for (const piece of piecesOf(section, from)) namePiece(editor, piece)
  })
}

function namePiece(editor: Editor, piece: NumberedPiece): void {
  const drawn = editor.view.nodeDOM(piece.position)
  if (!(drawn instanceof HTMLElement)) return
  const words = accessWords()
  const name = pieceName(piece, words)
  if (!drawn.hasAttribute("role")) drawn.setAttribute("role", "group")
  write(drawn, words.withFirstWords(name, firstWordsOf(piece.node)))
  nameControls(drawn, ":scope > .piece-header .piece-remove, :scope > .piece-foot button, .table-tools button", name)
  const tools = drawn.querySelector<HTMLElement>(".table-tools:not([data-keys])")
  if (tools) {
    tools.dataset.keys = "arrows"
    toolbarKeys(tools)
  }
  for (const [at, option] of drawn.querySelectorAll<HTMLElement>(".quiz-option").entries()) {
    nameControls(option, ".quiz-remove", words.answer(at + 1))
    const tick = option.querySelector("input")
    const seen = tick?.labels?.[0]?.textContent.trim()
    if (tick && seen) write(tick, words.about(seen, words.answer(at + 1)))
  }
}

/** A control keeps the words that are seen on it at the beginning of its name: they are what is said to press it. */
function nameControls(root: HTMLElement, which: string, of: string): void {
  for (const control of root.querySelectorAll<HTMLElement>(which)) {
    const seen = control.title || control.textContent.trim()
    write(control, accessWords().about(seen, of))
  }
}

function write(node: HTMLElement, name: string): void {
  if (node.getAttribute("aria-label") !== name) node.setAttribute("aria-label", name)
}

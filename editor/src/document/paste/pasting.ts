import { isAllowedAddress } from "@recos/schemas/document/nodes/allowed-address"
import { Extension } from "@tiptap/core"
import { Plugin, PluginKey, type SelectionBookmark } from "@tiptap/pm/state"
import type { EditorView } from "@tiptap/pm/view"
import { yUndoPluginKey } from "@tiptap/y-tiptap"
import type { PageContext } from "../paper/page-context.ts"
import type { Clipboard } from "./read-clipboard.ts"

/** What our own copies bear: they are read by the schema, pieces and all. */
const OWN =
  /<[^>]+ data-recos-slice=|<div[^>]* data-node="(?:statement|warningSign|alternative|pico|picoItem|quiz|quizOption|evidence-table)"/

/** One line without a sign that gives it a form is put in by the editor itself, spaces at its edges and all. */
const HAS_FORM = /\n.*\S|\t|^\s*(?:#{1,6}|[-*•·]|\d+[.)]|>)\s|\]\(|\*\*|`/

const imagesOf = (data: DataTransfer): File[] => [...data.files].filter((file) => file.type.startsWith("image/"))

/** « Copy image » of a browser: the file, and a page that holds that one picture and no word. */
function isPictureAlone(html: string): boolean {
  const { body } = new DOMParser().parseFromString(html, "text/html")
  return body.querySelector("img") !== null && (body.textContent ?? "").trim() === ""
}

const loadReader = () => import("./read-clipboard.ts")
type Reader = Awaited<ReturnType<typeof loadReader>>

interface Waiting {
  /** Where a paste will go that waits for its reader, moved by what is written meanwhile. */
  place: SelectionBookmark | null
}
const key = new PluginKey<Waiting>("pasting")

/**
 * Whatever is pasted from elsewhere goes through one reader, fetched with the first caret; what it leaves out or changes is told in one
 * line. Pictures go to the page, which asks for the words that replace them.
 */
export const pasting = (context: PageContext) =>
  Extension.create({
    name: "pasting",
    addProseMirrorPlugins() {
      let reader: Reader | undefined
      let isShifted = false
      const fetchReader = async (): Promise<Reader> => {
        reader ??= await loadReader()
        return reader
      }

      const apply = (view: EditorView, clipboard: Clipboard, read: Reader): void => {
        const { html, losses, pictures, alternatives, isTooLong } = read.readClipboard(clipboard, view.state)
        if (isTooLong) {
          context.ask({ kind: "paste-refused", why: "too-long" })
          return
        }
        const history = yUndoPluginKey.getState(view.state)?.undoManager
        if (html !== "") {
          history?.stopCapturing()
          view.pasteHTML(html)
          history?.stopCapturing()
        }
        if (losses.length > 0) context.ask({ kind: "pasted", losses, change: history?.undoStack.at(-1) ?? null })
        if (pictures.length > 0) context.ask({ kind: "image", files: pictures, alternatives })
      }

      const applyLater = async (view: EditorView, clipboard: Clipboard): Promise<void> => {
        view.dispatch(view.state.tr.setMeta(key, view.state.selection.getBookmark()))
        let read: Reader
        try {
          read = await fetchReader()
        } catch {
          // Without network the reader may be out of reach: the clipboard still holds what was copied.
          if (!view.isDestroyed) context.ask({ kind: "paste-refused", why: "no-reader" })
          return
        }
        if (view.isDestroyed) return
        const place = key.getState(view.state)?.place
        const transaction = view.state.tr.setMeta(key, null)
        view.dispatch(place ? transaction.setSelection(place.resolve(view.state.doc)) : transaction)
        apply(view, clipboard, read)
      }

      /** Whether this clipboard is read here; the editor’s own way is for the rest. */
      const take = (view: EditorView, data: DataTransfer): boolean => {
        const html = data.getData("text/html")
        const text = data.getData("text/plain")
        const images = imagesOf(data)
        // Office programs add a picture of the words that they copy: words win when there are some.
        if (images.length > 0 && text.trim() === "" && (html === "" || isPictureAlone(html))) {
          context.ask({ kind: "image", files: images, alternatives: [] })
          return true
        }
        // An address over selected words becomes their link.
        if (OWN.test(html) || (!view.state.selection.empty && isAllowedAddress(text.trim()))) return false
        // A code editor copies colours for a form: what was typed is what is meant.
        const isCode = data.types.includes("vscode-editor-data")
        if ((html === "" || isCode) && !HAS_FORM.test(text)) return false
        const clipboard: Clipboard = { html: isCode ? "" : html, text, asTyped: isShifted && html === "" }
        if (reader) apply(view, clipboard, reader)
        else void applyLater(view, clipboard)
        return true
      }

      return [
        new Plugin<Waiting>({
          key,
          state: {
            init: () => ({ place: null }),
            apply: (transaction, before) => {
              const said: SelectionBookmark | null | undefined = transaction.getMeta(key)
              if (said !== undefined) return { place: said }
              return before.place ? { place: before.place.map(transaction.mapping) } : before
            }
          },
          props: {
            // Before the editor’s own reading, which would apply the style sheets of what was copied.
            handleDOMEvents: {
              focus: () => {
                // A failure shows itself at the first paste, which asks again.
                fetchReader().catch(() => undefined)
                return false
              },
              keydown: (_view, event) => {
                isShifted = event.shiftKey
                return false
              },
              paste: (view, event) => {
                const data = event.clipboardData
                if (!data || !view.editable) return false
                const taken = take(view, data)
                if (taken) event.preventDefault()
                return taken
              }
            }
          }
        })
      ]
    }
  })

import { Extension } from "@tiptap/core"
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state"
import type { PageContext } from "./page-context.ts"

/** A picture, or the photo of a phone, whose kind some systems do not know. */
const isPicture = ({ type, name }: File): boolean => type.startsWith("image/") || /\.hei[cf]$/i.test(name)

/** Pictures dropped on the text go to the page, which asks for their text before anything is sent. Other files are answered in words. */
export const imageDrops = (context: PageContext) =>
  Extension.create({
    name: "imageDrops",
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey("imageDrops"),
        props: {
          handleDrop(view, event) {
            const dropped = [...(event.dataTransfer?.files ?? [])]
            if (dropped.length === 0) return false
            event.preventDefault()
            const files = dropped.filter(isPicture)
            if (files.length === 0) {
              context.ask({ kind: "file-refused" })
              return true
            }
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
            if (place) view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))))
            context.ask({ kind: "image", files, alternatives: [] })
            return true
          }
        }
      })
    ]
  })

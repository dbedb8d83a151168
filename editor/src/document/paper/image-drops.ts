import { Extension } from "@tiptap/core"
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state"
import type { PageContext } from "./page-context.ts"

const imagesOf = (data: DataTransfer | null): File[] =>
  [...(data?.files ?? [])].filter((file) => file.type.startsWith("image/"))

/** Pictures dropped on the text go to the page, which asks for their text before anything is sent. */
export const imageDrops = (context: PageContext) =>
  Extension.create({
    name: "imageDrops",
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey("imageDrops"),
        props: {
          handleDrop(view, event) {
            const files = imagesOf(event.dataTransfer)
            if (files.length === 0) return false
            event.preventDefault()
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
            if (place) view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))))
            context.ask({ kind: "image", files, alternatives: [] })
            return true
          }
        }
      })
    ]
  })

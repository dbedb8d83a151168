import { isAllowedAddress } from "@recos/schemas/document/nodes/allowed-address"
import { Extension } from "@tiptap/core"
import { Plugin, PluginKey } from "@tiptap/pm/state"

/** An address pasted over selected words becomes their link, when the schema allows that address. */
export const LinkPaste = Extension.create({
  name: "linkPaste",
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        key: new PluginKey("linkPaste"),
        props: {
          handlePaste(view, event) {
            const href = event.clipboardData?.getData("text/plain").trim() ?? ""
            if (view.state.selection.empty || !isAllowedAddress(href)) return false
            return editor.commands.setMark("link", { href })
          }
        }
      })
    ]
  }
})

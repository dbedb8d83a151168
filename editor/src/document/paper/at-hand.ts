import { Extension } from "@tiptap/core"
import { Plugin, PluginKey } from "@tiptap/pm/state"
import type { PageContext } from "./page-context.ts"

type WhileTyping = Pick<typeof import("./while-typing.ts"), "takeTyped" | "linkAtEnd">

/** What helps while one types comes with the first caret that is set in the text: whoever reads needs none of it. */
export const atHand = (context: PageContext) =>
  Extension.create({
    name: "atHand",
    priority: 1250,
    addProseMirrorPlugins: () => {
      let hand: WhileTyping | undefined
      const fetchHand = (): boolean => {
        // Without network what is typed stays as it is typed, and the next caret asks again.
        if (!hand)
          import("./while-typing.ts").then(
            ({ takeTyped, linkAtEnd }) => {
              hand = { takeTyped, linkAtEnd }
            },
            () => undefined
          )
        return false
      }
      return [
        new Plugin({
          key: new PluginKey("atHand"),
          props: {
            handleDOMEvents: { focus: fetchHand },
            handleTextInput: (view, _from, _to, typed) => hand?.takeTyped(view, typed, context.language) ?? false,
            handleKeyDown: (view, { key }) => {
              if (key === "Enter") hand?.linkAtEnd(view)
              return false
            }
          }
        })
      ]
    },
    addKeyboardShortcuts: () => ({
      "Mod-u": () => {
        context.ask({ kind: "no-underline" })
        return true
      }
    })
  })

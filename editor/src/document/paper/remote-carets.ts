import { presenceUser } from "@recos/schemas/collaboration/room-protocol"
import { CollaborationCaret } from "@tiptap/extension-collaboration-caret"
import type { WebsocketProvider } from "y-websocket"
import { element } from "./page-elements.ts"

/** The carets of the others, with their names. The colour is one of the house's, by the index the room gave. */
export const remoteCarets = (provider: WebsocketProvider) =>
  CollaborationCaret.configure({
    provider,
    // The room writes the identity itself from the session; what a page says of its person is thrown away.
    user: {},
    render: (user) => {
      const known = presenceUser.safeParse(user)
      // The name is drawn by the stylesheet: it must be neither read out nor copied as words of the text.
      const caret = element("span", {
        class: "caret",
        "data-colour": known.success ? String(known.data.colour) : null,
        "data-member": known.success ? known.data.id : null,
        "data-name": known.success ? known.data.name : null
      })
      return caret
    },
    selectionRender: (user) => {
      const known = presenceUser.safeParse(user)
      return known.success ? { class: "caret-selection", "data-colour": String(known.data.colour) } : {}
    }
  })

import { Editor } from "@tiptap/core"
import { Collaboration } from "@tiptap/extension-collaboration"
import { ListKeymap } from "@tiptap/extension-list/keymap"
import { Dropcursor } from "@tiptap/extensions/drop-cursor"
import { Gapcursor } from "@tiptap/extensions/gap-cursor"
import type { WebsocketProvider } from "y-websocket"
import type { XmlFragment } from "yjs"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { citeMenu } from "../menus/cite-menu.ts"
import { selectionBubble } from "../menus/selection-bubble.ts"
import { slashMenu } from "../menus/slash-menu.ts"
import { documentMessages } from "../messages.ts"
import { copiedText } from "../paste/copied-text.ts"
import { pasting } from "../paste/pasting.ts"
import { renumbered } from "../views/citation-view.ts"
import { documentWithViews } from "../views/document-views.ts"
import { setFurnitureEditable } from "../views/piece-view.ts"
import { AcrossSections } from "./across-sections.ts"
import { atHand } from "./at-hand.ts"
import { CaretAsSeen } from "./caret-as-seen.ts"
import { CaretFollows } from "./caret-follows.ts"
import { citationKeys } from "./citation-keys.ts"
import { CitationCounter } from "./citation-numbers.ts"
import { ClicksFindText } from "./clicks-find-text.ts"
import { coveredAbove } from "./covered-above.ts"
import { EndOfText } from "./end-of-text.ts"
import { FoundMarks } from "./found-marks.ts"
import { imageDrops } from "./image-drops.ts"
import { LinkPaste } from "./link-paste.ts"
import { NodeIds } from "./node-ids.ts"
import { OutlineGuard } from "./outline-guard.ts"
import type { PageContext } from "./page-context.ts"
import { PieceKeys } from "./piece-keys.ts"
import { RemarkMarks } from "./remark-marks.ts"
import { remoteCarets } from "./remote-carets.ts"
import { UndoSteps } from "./undo-steps.ts"
import { WritersOnly } from "./writers-only.ts"

interface PaperOptions {
  /** Where the editor draws itself. */
  element: HTMLElement
  fragment: XmlFragment
  provider: WebsocketProvider
  context: PageContext
  access: "write" | "read"
  /** Hears what is typed where the line around the caret was taken away. */
  onAdrift: (typed: string) => void
}

/** What makes the text a field. A text that is only read is none: one goes through its headings, its tables, its citations. */
const FIELD = {
  role: "textbox",
  "aria-multiline": "true",
  "aria-autocomplete": "list",
  "aria-haspopup": "listbox"
}

/** Lets this person write in the text, or only read it. */
export function setPaperAccess(editor: Editor, access: "write" | "read"): void {
  const { dom } = editor.view
  editor.setEditable(access === "write", false)
  setFurnitureEditable(dom, access === "write")
  for (const [name, value] of Object.entries(FIELD)) {
    if (access === "write") dom.setAttribute(name, value)
    else dom.removeAttribute(name)
  }
  if (access === "read") dom.setAttribute("role", "article")
}

/** The bar over the sheet would hide the line that is being written: it is as high as the window is narrow. */
const ROOM_AROUND_CARET = {
  get top() {
    return Math.max(Math.min(120, innerHeight / 4), coveredAbove() + 40)
  },
  get bottom() {
    return Math.min(80, innerHeight / 4)
  },
  left: 0,
  right: 0
}

/**
 * The text of a reco as an editor on its shared fragment, which must already hold the text: nothing is ever seeded.
 * Undo is the shared text's own, and takes back this person's changes only.
 */
export function openPaper({ element, fragment, provider, context, access, onAdrift }: PaperOptions): Editor {
  return new Editor({
    element,
    editable: access === "write",
    injectCSS: false,
    enableContentCheck: false,
    // What is pasted has its own reader: stars and underscores in it are what somebody wrote.
    enablePasteRules: false,
    extensions: [
      ...documentWithViews(context),
      Collaboration.configure({ fragment }),
      remoteCarets(provider),
      RemarkMarks,
      FoundMarks,
      CaretAsSeen,
      UndoSteps,
      CaretFollows.configure({ onAdrift }),
      WritersOnly,
      OutlineGuard.configure({ onRefused: () => context.ask({ kind: "outline-kept" }) }),
      NodeIds,
      PieceKeys,
      AcrossSections,
      EndOfText,
      ClicksFindText,
      citationKeys(context),
      CitationCounter.configure({
        onRenumbered: () => {
          renumbered.value += 1
        }
      }),
      LinkPaste,
      atHand(context),
      pasting(context),
      ListKeymap,
      Gapcursor,
      Dropcursor.configure({ class: "drop-cursor", color: false }),
      slashMenu(context),
      citeMenu(context),
      selectionBubble(context),
      imageDrops(context)
    ],
    editorProps: {
      clipboardTextSerializer: copiedText,
      scrollMargin: ROOM_AROUND_CARET,
      scrollThreshold: ROOM_AROUND_CARET,
      attributes: {
        class: "paper",
        ...(access === "write" ? FIELD : { role: "article" }),
        "aria-label": documentMessages[interfaceLanguage.peek()].text,
        lang: context.language,
        dir: context.language === "ar" ? "rtl" : "ltr",
        spellcheck: "true"
      }
    }
  })
}

import { interfaceLanguage } from "../../messages/interface-language.ts"
import { documentMessages } from "../messages.ts"
import { element } from "../paper/page-elements.ts"
import { pieceView } from "./piece-view.ts"

/** The title of the reco, large, with a word in its place while it is empty. */
export const titleView = () =>
  pieceView(() => {
    const words = documentMessages[interfaceLanguage.value]
    const dom = element("h1", { class: "reco-title", "data-line-placeholder": words.titlePlaceholder })
    return { dom, text: dom, show: () => undefined }
  })

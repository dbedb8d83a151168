import { interfaceLanguage } from "../../messages/interface-language.ts"
import { documentMessages } from "../messages.ts"
import { imageAddress, type PageContext } from "../paper/page-context.ts"
import { element, furniture } from "../paper/page-elements.ts"
import { paperLine } from "./paper-fields.ts"
import { pieceHeader, pieceView } from "./piece-view.ts"

/** A picture, the text that replaces it (said when missing) and its caption. */
export const figureView = ({ recoId }: PageContext) =>
  pieceView((hands) => {
    const words = documentMessages[interfaceLanguage.value]
    const image = element("img", { alt: "", draggable: "false", decoding: "async" })
    const failed = element("p", { class: "figure-failed", hidden: "" }, words.figure.missing)
    image.addEventListener("error", () => {
      failed.hidden = false
    })
    const alt = paperLine({
      label: words.figure.alt,
      hint: words.figure.altHint,
      attributes: { "data-field": "alt" },
      onWritten: (value) => hands.set("alt", value)
    })
    const missing = element("p", { class: "figure-missing", role: "note" }, words.figure.altMissing)
    const caption = element("figcaption", { "data-line-placeholder": words.figure.caption })
    const dom = element(
      "figure",
      { class: "piece figure", "aria-label": words.figure.name },
      pieceHeader(words.figure.name, words.remove, hands),
      furniture("div", { class: "figure-image" }, image, failed),
      caption,
      furniture("div", { class: "figure-fields" }, alt.dom, missing)
    )
    return {
      dom,
      text: caption,
      show: (node) => {
        dom.id = `node-${node.attrs.id}`
        const address = node.attrs.asset ? imageAddress(recoId, node.attrs.asset) : ""
        if (address && image.getAttribute("src") !== address) image.src = address
        if (node.attrs.width) image.width = node.attrs.width
        if (node.attrs.height) image.height = node.attrs.height
        image.alt = node.attrs.alt
        alt.show(node.attrs.alt)
        missing.hidden = node.attrs.alt !== ""
      }
    }
  })

import { picoPart } from "@recos/schemas/vocabulary/closed-lists"
import { PICO_PART_LABELS } from "@recos/schemas/vocabulary/labels"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { wordFor } from "../../messages/labels.ts"
import { documentMessages } from "../messages.ts"
import { element, furniture } from "../paper/page-elements.ts"
import { pieceHeader, pieceView } from "./piece-view.ts"

/** A clinical question in its parts. */
export const picoView = () =>
  pieceView((hands) => {
    const words = documentMessages[interfaceLanguage.value]
    const text = element("div", { class: "pico-parts" })
    const dom = element(
      "div",
      { class: "piece pico", role: "group", "aria-label": words.pico.name },
      pieceHeader(words.pico.name, words.remove, hands),
      text
    )
    return {
      dom,
      text,
      show: (node) => {
        dom.id = `node-${node.attrs.id}`
      }
    }
  })

/** One part of a clinical question, with its name beside it. */
export const picoItemView = () =>
  pieceView(() => {
    const name = furniture("span", { class: "pico-name" })
    const text = element("div", { class: "pico-text" })
    const dom = element("div", { class: "pico-item", role: "group" }, name, text)
    return {
      dom,
      text,
      show: (node) => {
        const part = picoPart.parse(node.attrs.part)
        name.textContent = wordFor(PICO_PART_LABELS[part])
        dom.setAttribute("aria-label", name.textContent)
        text.dataset.placeholder = documentMessages[interfaceLanguage.value].pico.hints[part]
      }
    }
  })

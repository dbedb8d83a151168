import { picoPart } from "@recos/schemas/vocabulary/closed-lists"
import { PICO_PART_LABELS } from "@recos/schemas/vocabulary/piece-labels"
import type { Node } from "@tiptap/pm/model"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { wordFor } from "../../messages/labels.ts"
import { documentMessages } from "../messages.ts"
import type { PageContext } from "../paper/page-context.ts"
import { element, furniture } from "../paper/page-elements.ts"
import { picoQuestionPlace } from "./pico-question-place.ts"
import { pieceHeader, pieceView } from "./piece-view.ts"

/** A clinical question in its parts: in the words of a question of the evidence where it shows one, in its own where it has some. */
export const picoView = (context: PageContext) =>
  pieceView((hands) => {
    const words = documentMessages[interfaceLanguage.value]
    const text = element("div", { class: "pico-parts" })
    const shown = picoQuestionPlace(context, hands)
    const dom = element(
      "div",
      { class: "piece pico", role: "group", "aria-label": words.pico.name },
      pieceHeader(words.pico.name, words.remove, hands),
      shown.dom,
      text
    )
    return {
      dom,
      text,
      show: (node) => {
        dom.id = `node-${node.attrs.id}`
        dom.toggleAttribute("data-shows", node.attrs.question !== "")
        shown.show(node)
      },
      typed: shown.typed,
      stop: shown.stop
    }
  })

/** One part of a clinical question, with its name beside it. */
export const picoItemView = () =>
  pieceView(() => {
    const name = furniture("span", { class: "pico-name" })
    const text = element("div", { class: "pico-text" })
    const dom = element("div", { class: "pico-item", role: "group" }, name, text)
    /** A part in the words of the evidence has no empty line of its own until somebody asks for one. */
    const tellWhetherEmpty = (node: Node) => dom.toggleAttribute("data-empty", node.textContent.trim() === "")
    return {
      dom,
      text,
      show: (node) => {
        const part = picoPart.parse(node.attrs.part)
        name.textContent = wordFor(PICO_PART_LABELS[part])
        dom.setAttribute("aria-label", name.textContent)
        text.dataset.placeholder = documentMessages[interfaceLanguage.value].pico.hints[part]
        tellWhetherEmpty(node)
      },
      typed: tellWhetherEmpty
    }
  })

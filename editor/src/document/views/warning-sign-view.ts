import { URGENCY_LABELS } from "@recos/schemas/vocabulary/piece-labels"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { choicesOf } from "../../messages/labels.ts"
import { documentMessages } from "../messages.ts"
import { element, furniture } from "../paper/page-elements.ts"
import { paperChoice } from "./paper-fields.ts"
import { pieceHeader, pieceView } from "./piece-view.ts"

/** A warning sign on the page, under the time it leaves to act. */
export const warningSignView = () =>
  pieceView((hands) => {
    const words = documentMessages[interfaceLanguage.value]
    const urgencies = paperChoice({
      label: words.warningSign.urgency,
      choices: choicesOf(URGENCY_LABELS),
      onChoose: (value) => hands.set("urgency", value)
    })
    const text = element("div", { class: "warning-sign-text", "data-placeholder": words.warningSign.placeholder })
    const dom = element(
      "div",
      { class: "piece warning-sign", role: "group", "aria-label": words.warningSign.name },
      pieceHeader(words.warningSign.name, words.remove, hands, furniture("span", {}, urgencies.dom)),
      text
    )
    return {
      dom,
      text,
      show: (node) => {
        dom.id = `node-${node.attrs.id}`
        dom.dataset.urgency = node.attrs.urgency
        urgencies.show(node.attrs.urgency)
      }
    }
  })

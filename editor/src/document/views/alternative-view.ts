import { isAllowedAddress } from "@recos/schemas/document/nodes/allowed-address"
import { alternativeKind } from "@recos/schemas/vocabulary/closed-lists"
import { ALTERNATIVE_KIND_LABELS, HMPC_STATUS_LABELS } from "@recos/schemas/vocabulary/piece-labels"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { choicesOf } from "../../messages/labels.ts"
import { documentMessages } from "../messages.ts"
import { element, furniture } from "../paper/page-elements.ts"
import { type PaperField, paperChoice, paperLine } from "./paper-fields.ts"
import { pieceHeader, pieceView } from "./piece-view.ts"

/** A plant or another way: what it is on top, what is known of it below. Plant fields show for plants alone. */
export const alternativeView = () =>
  pieceView((hands) => {
    const words = documentMessages[interfaceLanguage.value].alternative
    const line = (attribute: string, label: string): PaperField =>
      paperLine({ label, onWritten: (value) => hands.set(attribute, value) })
    const kinds = paperChoice({
      label: words.kind,
      choices: choicesOf(ALTERNATIVE_KIND_LABELS),
      onChoose: (value) => hands.set("kind", value)
    })
    const name = element("input", {
      type: "text",
      class: "paper-line alternative-name",
      "data-field": "name",
      maxlength: "2000"
    })
    name.addEventListener("change", () => hands.set("name", name.value.trim()))
    const statuses = paperChoice({
      label: words.hmpcStatus,
      choices: [{ value: "", label: words.noStatus }, ...choicesOf(HMPC_STATUS_LABELS)],
      onChoose: (value) => hands.set("hmpcStatus", value || null)
    })
    const url = paperLine({
      label: words.monographUrl,
      type: "url",
      hint: "https://",
      onWritten: (value) => {
        const fits = value === "" || isAllowedAddress(value)
        url.dom.toggleAttribute("data-refused", !fits)
        if (fits) hands.set("monographUrl", value)
      }
    })
    const lines: Record<string, PaperField> = {
      preparation: line("preparation", words.preparation),
      plantPart: line("plantPart", words.plantPart),
      monographDate: paperLine({
        label: words.monographDate,
        type: "date",
        onWritten: (value) => hands.set("monographDate", value)
      }),
      monographUrl: url
    }
    const status = element(
      "div",
      { class: "paper-label alternative-status" },
      element("span", {}, words.hmpcStatus),
      statuses.dom,
      element("small", {}, words.hmpcNote)
    )
    const plant = furniture(
      "div",
      { class: "alternative-plant" },
      ...Object.values(lines).map((field) => field.dom),
      status
    )
    const unavailable = line("whenUnavailable", words.whenUnavailable)
    const text = element("div", { class: "alternative-text", "data-placeholder": words.placeholder })
    const dom = element(
      "div",
      { class: "piece alternative", role: "group", "aria-label": words.name },
      pieceHeader(
        words.name,
        documentMessages[interfaceLanguage.value].remove,
        hands,
        furniture("span", {}, kinds.dom)
      ),
      furniture("div", { class: "alternative-title" }, name),
      plant,
      text,
      furniture("div", {}, unavailable.dom)
    )
    return {
      dom,
      text,
      show: (node) => {
        const kind = alternativeKind.parse(node.attrs.kind)
        dom.id = `node-${node.attrs.id}`
        dom.dataset.kind = kind
        kinds.show(kind)
        name.placeholder = words.title[kind]
        name.setAttribute("aria-label", words.title[kind])
        if (document.activeElement !== name) name.value = node.attrs.name
        plant.hidden = kind !== "plant"
        for (const [attribute, field] of Object.entries(lines)) field.show(node.attrs[attribute])
        unavailable.show(node.attrs.whenUnavailable)
        statuses.show(node.attrs.hmpcStatus ?? "")
      }
    }
  })

import { element } from "./element.ts"

/** A control written on the paper, with the way to show another value in it. */
export interface PaperField {
  dom: HTMLElement
  show: (value: string) => void
}

interface ChoiceField {
  label: string
  choices: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
  attributes?: Record<string, string>
}

/** A native select that looks like words of the page; its label is read, not seen. */
export function paperChoice({ label, choices, onChoose, attributes = {} }: ChoiceField): PaperField {
  const options = choices.map((choice) => element("option", { value: choice.value }, choice.label))
  const select = element("select", { class: "paper-choice", "aria-label": label, ...attributes }, ...options)
  select.addEventListener("change", () => onChoose(select.value))
  return {
    dom: select,
    show: (value) => {
      if (select.value !== value) select.value = value
    }
  }
}

interface LineField {
  label: string
  hint?: string
  type?: "text" | "url" | "date"
  onWritten: (value: string) => void
  attributes?: Record<string, string>
}

/**
 * One line written on the paper under its label. It is told when the person leaves it or presses Enter,
 * so that two people's letters never mix inside one attribute.
 */
export function paperLine({ label, hint, type = "text", onWritten, attributes = {} }: LineField): PaperField {
  const shared = { class: "paper-line", placeholder: hint ?? null, maxlength: "2000", ...attributes }
  // Words wrap as on paper; an address or a date stays on its line.
  const input = type === "text" ? element("textarea", { rows: "1", ...shared }) : element("input", { type, ...shared })
  input.addEventListener("change", () => onWritten(input.value.trim()))
  input.addEventListener("keydown", (event) => {
    if (event instanceof KeyboardEvent && event.key === "Enter") input.blur()
  })
  return {
    dom: element("label", { class: "paper-label" }, element("span", {}, label), input),
    show: (value) => {
      if (document.activeElement !== input) input.value = value
    }
  }
}

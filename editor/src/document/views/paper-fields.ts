import { element } from "../paper/page-elements.ts"
import { bornQuiet } from "./born-quiet.ts"

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

/**
 * A native select under the words it says: the words wrap as on paper, on any screen and in any browser, and the
 * select above them, unseen, takes the pointer and the keyboard.
 */
export function paperChoice({ label, choices, onChoose, attributes = {} }: ChoiceField): PaperField {
  const options = choices.map((choice) => element("option", { value: choice.value }, choice.label))
  const select = element("select", { "aria-label": label, ...attributes }, ...options)
  bornQuiet(select)
  const words = element("span", { "aria-hidden": "true" })
  const say = (): void => {
    words.textContent = select.selectedOptions[0]?.label ?? ""
  }
  // What is passed by on the way to a choice is shown, and kept once it is chosen.
  select.addEventListener("input", say)
  select.addEventListener("change", () => onChoose(select.value))
  return {
    dom: element("span", { class: "paper-choice" }, words, select),
    show: (value) => {
      if (select.value !== value) select.value = value
      say()
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

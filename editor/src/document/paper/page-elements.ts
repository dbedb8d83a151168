type Attributes = Record<string, string | null>

/** Makes an element with its attributes (null leaves one out) and children: the views of the page are plain DOM. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(name, value)
  }
  made.append(...children)
  return made
}

/** A part of the page that is shown but is not text of the document: the caret never enters it. */
export function furniture<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  return element(tag, { contenteditable: "false", "data-furniture": "", ...attributes }, ...children)
}

/** A button of the page; it keeps the caret where it is when pressed with a mouse. */
export function pageButton(words: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const button = element("button", { type: "button", class: "page-button", ...attributes }, words)
  button.addEventListener("mousedown", (event) => event.preventDefault())
  button.addEventListener("click", press)
  return button
}

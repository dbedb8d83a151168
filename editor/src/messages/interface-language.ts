import { signal } from "@preact/signals"

/** Languages in which the workspace itself speaks; recos may be written in more. */
export type InterfaceLanguage = "fr" | "en"

const KEPT_AS = "recos.interface-language"

const kept = (): string | null => {
  try {
    return localStorage.getItem(KEPT_AS)
  } catch {
    // Storage may be forbidden by the browser: the choice then lasts as long as the page.
    return null
  }
}

const first = (): InterfaceLanguage => {
  // French unless somebody chose: borrowed and hospital machines often claim to be in English.
  return kept() === "en" ? "en" : "fr"
}

/** The language of the workspace for this person on this device. */
export const interfaceLanguage = signal<InterfaceLanguage>(first())

/** Changes the language at once, for this page and the next visits. */
export function chooseInterfaceLanguage(choice: InterfaceLanguage): void {
  interfaceLanguage.value = choice
  try {
    localStorage.setItem(KEPT_AS, choice)
  } catch {
    // As above: without storage the choice lasts as long as the page.
  }
}

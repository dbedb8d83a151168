import type { Locator, Page } from "playwright-core"
import { expect } from "vitest"

/** Selects words of the text, as a hand does. */
export async function selectWords(page: Page, place: Locator, words: string): Promise<void> {
  const select = (element: HTMLElement | SVGElement, wanted: string): boolean => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      element.closest<HTMLElement>("[contenteditable=true]")?.focus()
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return true
    }
    return false
  }
  // The caret of another may stand in the words for a moment.
  await expect.poll(() => place.evaluate(select, words)).toBe(true)
  await page.getByRole("toolbar", { name: "Mise en forme" }).waitFor()
}

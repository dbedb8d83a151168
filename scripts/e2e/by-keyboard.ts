import type { Locator, Page } from "playwright-core"

/** Further than this nobody goes from stop to stop. */
const MOST_STOPS = 140

/** Whether an element has the focus, comes before what has it, or after; runs in the page. */
export const wayTo = (target: Element): "here" | "before" | "after" | "lost" => {
  const { activeElement } = document
  if (activeElement === target) return "here"
  if (!activeElement || activeElement === document.body) return "lost"
  return activeElement.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING ? "before" : "after"
}

/** The words of what has the focus; runs in the page. */
const focusedWords = (): string => {
  const at = document.activeElement
  return `${at?.tagName} ${at?.getAttribute("aria-label") ?? at?.textContent?.trim().slice(0, 40)}`
}

/**
 * Hands that have a keyboard and nothing else: they go from stop to stop by Tab, never by pointer nor by a script, and fail where a control
 * is not reached or the focus is lost on the way. A page that has just been opened begins at its top.
 */
export function byKeyboard(page: Page) {
  const { keyboard } = page
  let stops = 0
  const go = async (target: Locator): Promise<void> => {
    await target.waitFor()
    const passed: string[] = []
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const way = await target.evaluate(wayTo)
      if (way === "here") return
      if (way === "lost" && stop > 0) break
      await keyboard.press(way === "before" ? "Shift+Tab" : "Tab")
      stops += 1
      passed.push(await page.evaluate(focusedWords))
    }
    throw new Error(`${target} is not reached by Tab, past ${passed.join(" | ")}`)
  }
  return {
    /** How many stops were made in all. */
    get stops() {
      return stops
    },
    go,
    press: async (control: Locator) => {
      await go(control)
      await keyboard.press("Enter")
    },
    write: async (field: Locator, text: string) => {
      await go(field)
      await keyboard.press("Control+a")
      await keyboard.type(text)
    },
    /** Takes a line of a list by its first letters, as one types them; Enter keeps it where it is kept at once. */
    choose: async (list: Locator, label: string) => {
      await go(list)
      await keyboard.type(label)
      await keyboard.press("Enter")
    },
    /** Takes one of several round buttons by the arrows, from the one that Tab reaches. */
    pick: async (choice: Locator) => {
      await choice.waitFor()
      const name = await choice.getAttribute("name")
      const group = page.locator(`input[type="radio"][name="${name}"]`)
      const checked = group.and(page.locator(":checked"))
      await go((await checked.count()) > 0 ? checked : group.first())
      const count = await group.count()
      for (let step = 0; step < count; step += 1) {
        if ((await choice.evaluate(wayTo)) === "here") break
        await keyboard.press("ArrowDown")
      }
      await keyboard.press("Space")
    },
    /** Ticks a box. */
    tick: async (box: Locator) => {
      await go(box)
      await keyboard.press("Space")
    }
  }
}

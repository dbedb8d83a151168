import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { AxeResults } from "axe-core"
import type { Page } from "playwright-core"
import { expectCount } from "./expect-on-page.ts"

/** The small form: a page reads it in half the time. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** What axe finds against WCAG 2.2 A and AA on the page as it is, one line for each element. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE)
  await page.evaluate(untilStill)
  await expectCount(page.locator("select[aria-hidden]"), 0)
  const results = await page.evaluate(async (): Promise<AxeResults> => {
    // A bar that stays over the page hides by turns part of what passes under it: sizes are those of a page that is not scrolled.
    const at = scrollY
    scrollTo({ top: 0, behavior: "instant" })
    const found = await Reflect.get(window, "axe").run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"]
    })
    scrollTo({ top: at, behavior: "instant" })
    return found
  })
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${new URL(page.url()).pathname} ${id}: ${help} — ${node.html.slice(0, 160)}`)
  )
}

/** Resolves when nothing moves any more: halfway through an appearance, colours are not those of the page. Runs there. */
async function untilStill(): Promise<void> {
  const ends = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
  await Promise.allSettled(ends.map(({ finished }) => finished))
}

/** By how many pixels the page is wider than the window; content must reflow down to 320 px (WCAG 1.4.10). */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Things to press that are smaller than 24 px either way, links inside sentences apart (WCAG 2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, select, input, summary, nav a, .button")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest(".visually-hidden, .skip-link") && !element.matches(".skip-link"))
      .filter((element) => {
        const target = element.closest("label") ?? element
        const { width, height } = target.getBoundingClientRect()
        return width < 24 || height < 24
      })
      .map((element) => element.outerHTML.slice(0, 120))
  )
}

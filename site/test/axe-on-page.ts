import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { AxeResults } from "axe-core"
import type { Page } from "playwright-core"

/** The small form: a page reads it in half the time. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** What axe finds on the page as it is, one line a rule; the page's policy must have been set aside. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE)
  const { violations } = await page.evaluate(
    (): Promise<AxeResults> => Reflect.get(window, "axe").run({ resultTypes: ["violations"] })
  )
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)
}

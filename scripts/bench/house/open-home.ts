import { openBrowser, openVisitor } from "../../e2e/browser.ts"
import type { BenchServer } from "./bench-server.ts"
import { BENCH } from "./fill-house.ts"

export interface HomePage {
  /** Of all answers of data, as they came over the wire and as they are once unpacked. */
  "data, KB": number
  "data unpacked, KB": number
  elements: number
  "to content, ms": number
}

/** Opens the home page of an administrator in a real browser. */
export async function openHome(server: BenchServer): Promise<HomePage> {
  const browser = await openBrowser()
  try {
    const { context, page } = await openVisitor(browser)
    const [name = "", value = ""] = server.cookieOf(BENCH.administrators[0] ?? "").split("=")
    await context.addCookies([{ name, value, url: server.url }])
    const begin = performance.now()
    await page.goto(`${server.url}/atelier/`)
    await page.locator(".reco-row").first().waitFor()
    const shown = performance.now() - begin
    const figures = await page.evaluate(() => {
      const asked = performance.getEntriesByType("resource").filter(({ name }) => name.includes("/api/"))
      const sum = (size: (entry: PerformanceResourceTiming) => number) =>
        asked.reduce((total, entry) => total + (entry instanceof PerformanceResourceTiming ? size(entry) : 0), 0)
      return {
        sent: sum(({ encodedBodySize }) => encodedBodySize),
        whole: sum(({ decodedBodySize }) => decodedBodySize),
        elements: document.querySelectorAll("*").length
      }
    })
    return {
      "data, KB": kilobytes(figures.sent),
      "data unpacked, KB": kilobytes(figures.whole),
      elements: figures.elements,
      "to content, ms": Math.round(shown)
    }
  } finally {
    await browser.close()
  }
}

const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10

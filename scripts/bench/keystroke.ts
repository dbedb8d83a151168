import { openBrowser, openVisitor } from "../e2e/browser.ts"
import { signIn, startDemonstration } from "../e2e/demonstration-house.ts"
import { quantile } from "./quantile.ts"

export interface Keystroke {
  keystrokes: number
  /** Milliseconds from a key pressed in one browser to its letter on the other's page. */
  median: number
  p95: number
}

/** Times keystrokes from one real browser page to another, through the real server. */
export async function measureKeystrokes(keystrokes = 60): Promise<Keystroke> {
  const house = await startDemonstration()
  const browser = await openBrowser()
  try {
    const [writer, reader] = await Promise.all([openVisitor(browser), openVisitor(browser)])
    for (const { page } of [writer, reader]) {
      await signIn(page, house.url, "Inès")
      await page.getByRole("link", { name: /Fortes chaleurs/ }).click()
      await page.getByRole("link", { name: "Écrire", exact: true }).click()
      await page.locator('.save-status[data-state="saved"]').waitFor()
    }
    const text = reader.page.locator("#section-in-brief .section-text")
    await writer.page.locator("#section-in-brief .section-text p").first().click()
    const times: number[] = []
    for (let index = 0; index < keystrokes; index++) {
      const before = (await text.textContent())?.length ?? 0
      const seen = text.evaluate(
        (node, length) =>
          new Promise<number>((resolve) => {
            const look = () => {
              if (node.textContent.length === length) return
              observer.disconnect()
              resolve(Date.now())
            }
            const observer = new MutationObserver(look)
            observer.observe(node, { childList: true, characterData: true, subtree: true })
            // The letter may have come before the watch did.
            look()
          }),
        before
      )
      const pressed = await writer.page.evaluate(() => Date.now())
      await writer.page.keyboard.press("a")
      times.push((await seen) - pressed)
    }
    return { keystrokes, median: quantile(times, 0.5), p95: quantile(times, 0.95) }
  } finally {
    await browser.close()
    await house.remove()
  }
}

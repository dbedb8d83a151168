import { openBrowser, openVisitor } from "../e2e/browser.ts"

export interface FirstSearch {
  /** Kilobytes on the wire of the search page at rest. */
  searchPage: number
  /** Kilobytes that the first query adds: script of the index, its language, the part that holds the word, three results. */
  firstQuery: number
}

const QUERY = "mal de dos"

/** Weighs what a browser with an empty cache receives for its first search, as the server compresses it. */
export async function weighFirstSearch(siteUrl: string): Promise<FirstSearch> {
  const browser = await openBrowser()
  try {
    const { context, page } = await openVisitor(browser)
    const network = await context.newCDPSession(page)
    let bytes = 0
    network.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await network.send("Network.enable")
    await page.goto(`${siteUrl}/recherche/`, { waitUntil: "networkidle" })
    const atRest = bytes
    await page.locator("#q").fill(QUERY)
    await page.locator("#q").press("Enter")
    await page.locator("#resultats li").nth(2).waitFor()
    await page.waitForLoadState("networkidle")
    return { searchPage: atRest / 1000, firstQuery: (bytes - atRest) / 1000 }
  } finally {
    await browser.close()
  }
}

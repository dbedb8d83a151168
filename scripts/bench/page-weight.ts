import { gzipSync } from "node:zlib"
import type { Page } from "playwright-core"
import { openBrowser, openVisitor } from "../e2e/browser.ts"
import { signIn, startDemonstration } from "../e2e/demonstration-house.ts"

export interface PageWeight {
  page: string
  /** Kilobytes of JavaScript, gzip, that the page has loaded once at rest. */
  javascript: number
  goal: number
}

const WRITING_GOAL = 230
const OTHER_GOAL = 60

/** Weighs the JavaScript of the writing page and of the other pages, as a browser with an empty cache loads it. */
export async function measurePageWeights(): Promise<PageWeight[]> {
  const house = await startDemonstration()
  const browser = await openBrowser()
  try {
    const { context, page } = await openVisitor(browser)
    await signIn(page, house.url, "Inès")
    const reco = await page.getByRole("link", { name: /Fortes chaleurs/ }).getAttribute("href")
    await page.getByRole("link", { name: /^Otite/ }).click()
    await page.getByRole("link", { name: "Preuves", exact: true }).click()
    const outcome = await page.getByRole("link", { name: "Encore mal à 24 heures" }).getAttribute("href")
    await page.getByRole("link", { name: "Encore mal à 24 heures" }).click()
    const question = await page
      .getByRole("link", { name: /Antibiotique|antibiotique/ })
      .last()
      .getAttribute("href")
    const evidence = outcome?.replace(/\/criteres\/.*/, "")
    const state = await context.storageState()
    const weigh = async (path: string): Promise<number> => {
      const fresh = await browser.newContext({ storageState: state })
      const sheet = await fresh.newPage()
      const total = totalOfScripts(sheet)
      await sheet.goto(house.url + path, { waitUntil: "networkidle" })
      const kilobytes = await total()
      await fresh.close()
      return kilobytes
    }
    const weights: PageWeight[] = []
    for (const [place, goal] of [
      [`${reco}/ecrire`, WRITING_GOAL],
      [`${reco}`, OTHER_GOAL],
      [`${reco}/lectures`, OTHER_GOAL],
      [`${reco}/versions`, OTHER_GOAL],
      [`${evidence}`, OTHER_GOAL],
      [`${evidence}/options`, OTHER_GOAL],
      [`${question}`, OTHER_GOAL],
      [`${outcome}`, OTHER_GOAL],
      ["/atelier/", OTHER_GOAL],
      ["/atelier/membres", OTHER_GOAL]
    ] as const) {
      weights.push({
        page: place.replace(/^\/atelier\/recos\/[^/]+/, "/atelier/recos/…"),
        javascript: await weigh(place),
        goal
      })
    }
    return weights
  } finally {
    await browser.close()
    await house.remove()
  }
}

function totalOfScripts(page: Page): () => Promise<number> {
  const bodies: Promise<number>[] = []
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return
    bodies.push(response.body().then((body) => gzipSync(body).length))
  })
  return async () => (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0) / 1000
}

import { openBrowser, openVisitor } from "../e2e/browser.ts"
import { signIn, startDemonstration } from "../e2e/demonstration-house.ts"
import { gridOnPage } from "../e2e/grid-on-page.ts"
import { call } from "../e2e/writing-room.ts"
import { quantile } from "./quantile.ts"

interface TableTyping {
  outcomes: number
  keys: number
  /** Milliseconds from a key pressed in a cell to the page being laid out anew, the effect in words included. */
  median: number
  p95: number
}

/** Times typing in the table of a question of many outcomes, in a real browser. */
export async function measureTableTyping(outcomes = 30, keys = 200): Promise<TableTyping> {
  const house = await startDemonstration()
  const browser = await openBrowser()
  try {
    const { page } = await openVisitor(browser)
    await signIn(page, house.url, "Inès")
    const { id } = await call<{ id: string }>(page, house.url, "POST", "/recos", {
      title: "Trente critères",
      language: "fr"
    })
    const of = `/recos/${id}/questions`
    const asked = await call<{ id: string }>(page, house.url, "POST", of, { intervention: "Marche" })
    const rows = Array.from({ length: outcomes }, (_, place) => ({ id: null, revision: 0, ...rowNamed(place + 1) }))
    await call(page, house.url, "PUT", `${of}/${asked.id}/outcomes`, { rows })
    await page.goto(`${house.url}/atelier/recos/${id}/preuves/questions/${asked.id}`)
    const table = gridOnPage(page, /Chiffres/)
    await table.grid
      .getByRole("rowheader")
      .nth(outcomes - 1)
      .waitFor()
    await table.go(Math.floor(outcomes / 2), "Effet")
    await page.evaluate(() => {
      const times: number[] = []
      let pressed = 0
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        // Reading a height has the browser lay out what the key has changed.
        times.push(document.body.offsetHeight > 0 ? performance.now() - pressed : 0)
      }
      addEventListener("keydown", () => (pressed = performance.now()), true)
      addEventListener("input", () => port2.postMessage(null), true)
      Object.assign(globalThis, { keyTimes: times })
    })
    await page.keyboard.press("Enter")
    for (let key = 0; key < keys; key += 1) {
      await page.keyboard.press(key % 8 === 7 ? "Backspace" : String(key % 8))
      if (key % 8 === 7) await page.keyboard.press("Control+a")
    }
    const times = await page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes)
    return { outcomes, keys: times.length, median: quantile(times, 0.5), p95: quantile(times, 0.95) }
  } finally {
    await browser.close()
    await house.remove()
  }
}

const rowNamed = (place: number) => ({
  name: `Critère ${place}`,
  kind: "dichotomous",
  estimate: {
    measure: "RR",
    counts: "event",
    point: 0.8,
    low: 0.6,
    high: 0.95,
    unit: "",
    comparatorMean: null,
    standardDeviation: null,
    studies: 4,
    participants: 800,
    design: "",
    followUp: "",
    narrative: "",
    references: []
  },
  baselines: [{ label: "", per1000: 100 + place, counts: null, source: "", reference: null }]
})

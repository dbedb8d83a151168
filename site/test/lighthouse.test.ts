import { createServer } from "node:net"
import lighthouse from "lighthouse"
import { type Browser, chromium } from "playwright-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import { findBrowser } from "./find-browser.ts"
import { type OpenSite, openSite } from "./open-site.ts"

let site: OpenSite
let browser: Browser
let port: number

/** Lighthouse wants a browser at a port that it is told. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port"))
      )
    })
  })

beforeAll(async () => {
  site = await openSite()
  port = await freePort()
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", `--remote-debugging-port=${port}`]
  })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

it.each(["/", "/r/mal-de-dos/", "/recherche/"])(
  "Lighthouse gives %s 100 for accessibility",
  async (path) => {
    const result = await lighthouse(site.origin + path, { port, onlyCategories: ["accessibility"], logLevel: "silent" })
    const failed = Object.values(result?.lhr.audits ?? {}).filter(({ score }) => score !== null && score < 1)
    expect(failed.map(({ id }) => id)).toEqual([])
    expect(result?.lhr.categories.accessibility?.score).toBe(1)
  },
  60_000
)

import { KEPT_ON, THEME_CACHES } from "./kept-on.ts"
import { megabytes } from "./megabytes.ts"

/** Runs on the page « garder hors ligne » alone, and does nothing until its button is pressed. */

const WORKER = "/service-worker.js"
/** Few at a time: an old phone on a mountain road. */
const AT_ONCE = 4

/** Fetches a page and what it shows, pictures and script, into the cache. */
async function keep(cache: Cache, address: string): Promise<void> {
  const answer = await fetch(address, { cache: "no-cache" })
  // A withdrawn reco answers 410 with the page that says so: that page is what must be kept.
  if (!answer.ok && answer.status !== 410) throw new Error(`${address}: ${answer.status}`)
  // Headers of the transport (its compression, its length) would be untrue of what is kept.
  const type = answer.headers.get("content-type") ?? ""
  const headers = { "content-type": type, [KEPT_ON]: new Date().toISOString() }
  const body = await answer.blob()
  await cache.put(address, new Response(body, { status: answer.status, headers }))
  if (!type.includes("html")) return
  for (const [, source] of (await body.text()).matchAll(/ src="(\/[^"]+)"/g)) {
    if (source && !(await cache.match(source))) await keep(cache, source)
  }
}

async function keepAll(name: string, pages: string[]): Promise<void> {
  await navigator.serviceWorker.register(WORKER)
  await navigator.serviceWorker.ready
  const cache = await caches.open(name)
  for (let done = 0; done < pages.length; done += AT_ONCE) {
    await Promise.all(pages.slice(done, done + AT_ONCE).map((page) => keep(cache, page)))
  }
}

/** Nothing stays behind: without a theme left, the worker goes too. That of the workspace, below it, is not ours to end. */
async function forget(name: string): Promise<void> {
  await caches.delete(name)
  if ((await caches.keys()).some((left) => left.startsWith(THEME_CACHES))) return
  await (await navigator.serviceWorker.getRegistration(WORKER))?.unregister()
}

interface Kept {
  pages: number
  sheets: number
  bytes: number
}

/** What is on the device, counted there. */
async function keptUnder(name: string): Promise<Kept> {
  const cache = await caches.open(name)
  const kept: Kept = { pages: 0, sheets: 0, bytes: 0 }
  for (const request of await cache.keys()) {
    const answer = await cache.match(request)
    const type = answer?.headers.get("content-type") ?? ""
    if (type.includes("html")) kept.pages += 1
    if (type.includes("pdf")) kept.sheets += 1
    kept.bytes += (await answer?.blob())?.size ?? 0
  }
  return kept
}

const panel = document.querySelector<HTMLElement>("#garder")
const status = panel?.querySelector("[role=status]")
const [keepButton, sheetsButton, forgetButton] = panel?.querySelectorAll("button") ?? []

if (panel && status && keepButton && sheetsButton && forgetButton) {
  const { name = "", pages = "[]", sheets = "[]", words = "{}" } = panel.dataset
  const addresses: string[] = JSON.parse(pages)
  const sheetAddresses: string[] = JSON.parse(sheets)
  const said: Record<string, string> = JSON.parse(words)
  const say = (key: string): void => {
    status.textContent = said[key] ?? ""
  }
  const tell = async (key: string): Promise<void> => {
    const kept = await keptUnder(name)
    const weight = megabytes(kept.bytes, said.locale ?? "fr-FR", said.unit ?? "")
    status.textContent = (said[key] ?? "")
      .replace("{pages}", String(kept.pages))
      .replace("{sheets}", String(kept.sheets))
      .replace("{weight}", weight)
  }
  const run = async (work: Promise<void>): Promise<void> => {
    say("working")
    try {
      await work
      const isKept = await caches.has(name)
      forgetButton.hidden = !isKept
      if (isKept) await tell("kept")
      else say("forgotten")
    } catch (error) {
      say("failed")
      throw error
    }
  }
  if ("serviceWorker" in navigator) {
    keepButton.hidden = false
    sheetsButton.hidden = sheetAddresses.length === 0
    keepButton.addEventListener("click", () => void run(keepAll(name, addresses)))
    sheetsButton.addEventListener("click", () => void run(keepAll(name, [...addresses, ...sheetAddresses])))
    forgetButton.addEventListener("click", () => void run(forget(name)))
    void caches.has(name).then(async (isKept) => {
      forgetButton.hidden = !isKept
      if (isKept) await tell("already")
    })
  } else say("unsupported")
}

import { KEPT_ON, THEME_CACHES } from "./kept-on.ts"

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

const panel = document.querySelector<HTMLElement>("#garder")
const status = panel?.querySelector("[role=status]")
const [keepButton, forgetButton] = panel?.querySelectorAll("button") ?? []

if (panel && status && keepButton && forgetButton) {
  const { name = "", pages = "[]", words = "{}" } = panel.dataset
  const said: Record<string, string> = JSON.parse(words)
  const say = (key: string): void => {
    status.textContent = said[key] ?? ""
  }
  const run = async (work: Promise<void>, done: string): Promise<void> => {
    say("working")
    try {
      await work
      forgetButton.hidden = !(await caches.has(name))
      say(done)
    } catch (error) {
      say("failed")
      throw error
    }
  }
  if ("serviceWorker" in navigator) {
    keepButton.hidden = false
    keepButton.addEventListener("click", () => void run(keepAll(name, JSON.parse(pages)), "kept"))
    forgetButton.addEventListener("click", () => void run(forget(name), "forgotten"))
    void caches.has(name).then((isKept) => {
      forgetButton.hidden = !isKept
    })
  } else say("unsupported")
}

import { keepBuild, keptFile } from "./keep-build.ts"
import { buildsToLetGo, cacheName, isOfGateway, type KeptBuild, mannerFor, SHELL } from "./kept-build.ts"

/**
 * Lets the workspace open without a network. It keeps the code of one build, the same for everybody, and nothing of any
 * person: what the page needs to know is kept by the page itself.
 */
declare const self: ServiceWorkerGlobalScope

/** Written here when the workspace is built. */
declare const __KEPT_BUILD__: KeptBuild

const build = __KEPT_BUILD__

/** How long a page may take to come when there is a kept one to show: a network may be there and let nothing through. */
const PATIENCE = 3_000

self.addEventListener("install", (event) => {
  event.waitUntil(keepBuild(build).then(() => self.skipWaiting()))
})

self.addEventListener("activate", (event) => {
  event.waitUntil(letGoOfOldBuilds().then(() => self.clients.claim()))
})

self.addEventListener("fetch", (event) => {
  const manner = mannerFor(event.request, self.location.origin)
  if (manner === "page") event.respondWith(pageFor(event.request))
  if (manner === "file") event.respondWith(fileFor(event.request))
})

async function letGoOfOldBuilds(): Promise<void> {
  await Promise.all(buildsToLetGo(await caches.keys(), build.id).map((name) => caches.delete(name)))
}

/** Network first: what is kept answers only when the network does not. */
async function pageFor(request: Request): Promise<Response> {
  const kept = await (await caches.open(cacheName(build.id))).match(SHELL, { ignoreVary: true })
  if (!kept) return fetch(request)
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Response>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, kept)
  })
  try {
    const answer = await Promise.race([fetch(request), late])
    return isOfGateway(answer.status) ? kept : answer
  } catch {
    // No answer means no network: that is what the kept page is for.
    return kept
  } finally {
    clearTimeout(timer)
  }
}

/** A fingerprinted file never changes, so the kept one is as good as any. */
const fileFor = async (request: Request): Promise<Response> => (await keptFile(request)) ?? fetch(request)

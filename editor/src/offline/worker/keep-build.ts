import { cacheName, isOfWorkspace, type KeptBuild, SHELL } from "./kept-build.ts"

/**
 * Puts a whole build in its cache, the page last: there is never a page without its files. What an older build has under the
 * same fingerprint is not fetched again.
 * @throws when a file is gone or another build is served by now: the browser tries again with the next worker.
 */
export async function keepBuild({ id, entry, files }: KeptBuild): Promise<void> {
  const cache = await caches.open(cacheName(id))
  try {
    const page = await fetchGood(SHELL, { cache: "no-cache" })
    if (!(await page.clone().text()).includes(entry)) throw new Error("Another build is served by now")
    await Promise.all(
      files.map(async (file) => cache.put(file, (await keptFile(file)) ?? (await fetchGood(file, { priority: "low" }))))
    )
    await cache.put(SHELL, page)
  } catch (error) {
    await caches.delete(cacheName(id))
    throw error
  }
}

async function fetchGood(address: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(address, init)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer
}

/** A fingerprinted file from whichever build has it: its name says its content, so builds are never mixed. */
export async function keptFile(file: RequestInfo): Promise<Response | undefined> {
  for (const name of (await caches.keys()).filter(isOfWorkspace)) {
    const kept = await (await caches.open(name)).match(file, { ignoreVary: true })
    if (kept) return kept
  }
  return undefined
}

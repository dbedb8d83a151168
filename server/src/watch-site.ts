import { existsSync, type FSWatcher, watch } from "node:fs"
import { startWork, type Worker } from "./background-work.ts"
import type { House } from "./house.ts"
import { rebuildIfStale } from "./publishing/ensure-site.ts"
import { sitePlaces } from "./publishing/site-fingerprint.ts"
import { showBuild } from "./show-build.ts"

/** Editors write a file in several goes, and a change of branch many files: the build begins once they have been quiet so long. */
const QUIET_MILLISECONDS = 300

/**
 * Builds the public site again whenever a file that it is made of changes, one build at a time, and says on the console how far
 * it is. A change during a build has another one follow. For whoever works on the product.
 * @param shown the build that somebody else shows already, if any
 */
export async function watchSite(house: House, shown: string | null): Promise<Worker> {
  const places = (await sitePlaces(house.config)).filter((place) => existsSync(place))
  const stopping = Promise.withResolvers<void>()
  const worker = startWork(house, {
    failure: "site-watch-failed",
    run: async () => {
      const job = await rebuildIfStale(house)
      const aloud = job !== shown
      // Waited for even when silent: what changes meanwhile is looked at after it.
      if (job !== null) await Promise.race([showBuild(house, job, { aloud }), stopping.promise])
      return null
    }
  })
  let quiet: NodeJS.Timeout | undefined
  const changed = () => {
    clearTimeout(quiet)
    quiet = setTimeout(worker.wake, QUIET_MILLISECONDS)
  }
  const watchers = places.map((place) => follow(place, changed, house))
  return {
    wake: worker.wake,
    stop: () => {
      clearTimeout(quiet)
      for (const watcher of watchers) watcher.close()
      stopping.resolve()
      return worker.stop()
    }
  }
}

function follow(place: string, changed: () => void, { log }: House): FSWatcher {
  const watcher = watch(place, { recursive: true }, changed)
  watcher.on("error", (error) => log.error("site-watch-failed", error))
  return watcher
}

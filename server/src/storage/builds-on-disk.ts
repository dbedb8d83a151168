import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { z } from "zod"
import { exists } from "./exists.ts"
import type { LiveBuild, LivePointer, PublishedFolder } from "./published-folder.ts"

type SiteBuilds = Pick<
  PublishedFolder,
  | "live"
  | "liveFolder"
  | "withdrawnForReaders"
  | "previousFolder"
  | "buildFolder"
  | "switchLive"
  | "forgetPrevious"
  | "removeBuild"
  | "pruneBuilds"
>

/**
 * The builds of the public site, each in a folder of its own, and a small file that names the live one: replaced by one rename, which
 * is atomic and works where symbolic links need rights.
 */
export function buildsOnDisk(folder: string): SiteBuilds {
  const builds = join(folder, "builds")
  let told: { build: string; slugs: ReadonlySet<string> } | undefined
  const pointer = join(folder, "live")
  const buildFolder = (name: string): string => join(builds, name)

  const live = async (): Promise<LivePointer | null> => {
    const text = await readFile(pointer, "utf8").catch(nothingThere)
    const [name, fingerprint = "", previous] = text?.split("\n") ?? []
    return name && (await exists(buildFolder(name))) ? { name, fingerprint, previous: previous || null } : null
  }
  const point = async ({ name, fingerprint }: LiveBuild, previous: string): Promise<void> => {
    await mkdir(builds, { recursive: true })
    const next = `${pointer}.next`
    await writeFile(next, `${name}\n${fingerprint}\n${previous}\n`, { flush: true })
    await rename(next, pointer)
  }
  const remove = (name: string): Promise<void> => rm(buildFolder(name), { recursive: true, force: true, maxRetries: 3 })

  return {
    live,
    buildFolder,
    liveFolder: async () => {
      const shown = await live()
      return shown && buildFolder(shown.name)
    },
    withdrawnForReaders: async () => {
      const shown = await live()
      if (!shown) return new Set<string>()
      // A build never changes once it is live.
      if (told?.build !== shown.name) told = { build: shown.name, slugs: await withdrawnIn(buildFolder(shown.name)) }
      return told.slugs
    },
    previousFolder: async () => {
      const previous = (await live())?.previous
      return previous && (await exists(buildFolder(previous))) ? buildFolder(previous) : null
    },
    switchLive: async (build) => {
      if (build === null) await rm(pointer, { force: true })
      else await point(build, (await live())?.name ?? "")
    },
    forgetPrevious: async () => {
      const shown = await live()
      if (shown) await point(shown, "")
    },
    removeBuild: async (name) => {
      if ((await live())?.name !== name) await remove(name)
    },
    pruneBuilds: async (underWay) => {
      const names = (await readdir(builds).catch(nothingThere)) ?? []
      const made = await underWay()
      const shown = await live()
      for (const name of names) {
        const isKept =
          name === shown?.name ||
          name === shown?.previous ||
          made.some((build) => name === build || name.startsWith(`${build}.`))
        if (!isKept) await remove(name)
      }
    }
  }
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null
  throw error
}

const goneList = z.object({ recos: z.array(z.string()) })

/** What a build says of itself: the recos whose pages say that they are withdrawn. */
async function withdrawnIn(build: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(build, "gone.json"), "utf8").catch(nothingThere)
  return new Set(text === null ? [] : goneList.parse(JSON.parse(text)).recos)
}

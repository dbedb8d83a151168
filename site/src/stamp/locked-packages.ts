import { readFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { z } from "zod"

const names = z.record(z.string(), z.string()).optional()
const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      dependencies: names,
      optionalDependencies: names,
      peerDependencies: names
    })
  )
})

const WORKSPACES = ["site", "schemas"]

/**
 * The packages that some are made of, themselves included, each with its version and the hash of its bytes, from `package-lock.json`.
 * @throws Error when a package that the house asks for is not in the lock.
 */
export async function lockedPackages(root: string, asked: Iterable<string>): Promise<string[]> {
  const { packages } = lock.parse(JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")))
  const nearest = (name: string, from: string): string | undefined => {
    for (let place = from; ; place = dirname(place)) {
      const found = join(place === "." ? "" : place, "node_modules", name).replaceAll("\\\\", "/")
      if (packages[found]) return found
      if (place === ".") return undefined
    }
  }
  const found = new Set<string>()
  for (const name of asked) {
    const places = WORKSPACES.flatMap((workspace) => nearest(name, workspace) ?? [])
    if (places.length === 0) throw new Error(`${name} is imported and is not in package-lock.json`)
    for (const place of places) found.add(place)
  }
  // A set takes what is added while one goes through it.
  for (const place of found) {
    const { dependencies, optionalDependencies, peerDependencies } = packages[place] ?? {}
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const needed = nearest(name, place)
      if (needed !== undefined) found.add(needed)
    }
  }
  return [...found].map((place) => `${place} ${packages[place]?.version} ${packages[place]?.integrity}`)
}

import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { z } from "zod"

/** Where the parts of a bundle are: the code that sets pages, what every site holds as it is, and the seal of both. */
export const bundleParts = (folder: string) => ({
  code: join(folder, "code"),
  fixed: join(folder, "fixed"),
  seal: join(folder, "seal.json")
})

const seal = z.object({
  /** The module of the code to begin with. */
  entry: z.string(),
  digest: z.string()
})

/** Says of a bundle that it is whole, and where its code begins. */
export function sealBundle(folder: string, entry: string): void {
  writeFileSync(bundleParts(folder).seal, JSON.stringify({ entry, digest: digestOf(folder) }))
}

/** Where the code of a bundle begins; null when there is none, or when it is not the one that was sealed: it can be made again. */
export function bundleEntry(folder: string): string | null {
  const parts = bundleParts(folder)
  if (!existsSync(parts.seal)) return null
  const text = readFileSync(parts.seal, "utf8")
  const read = seal.safeParse(isJson(text) ? JSON.parse(text) : null)
  return read.success && read.data.digest === digestOf(folder) ? read.data.entry : null
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    // A power cut may leave a file without its words.
    return false
  }
}

function digestOf(folder: string): string {
  const { code, fixed } = bundleParts(folder)
  const hash = createHash("sha256")
  for (const part of [code, fixed]) {
    if (!existsSync(part)) continue
    const entries = readdirSync(part, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    for (const file of entries.map((entry) => join(entry.parentPath, entry.name)).sort()) {
      const bytes = readFileSync(file)
      hash.update(`${relative(folder, file)}\0${bytes.length}\0`).update(bytes)
    }
  }
  return hash.digest("hex")
}

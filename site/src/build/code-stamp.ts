import { createHash } from "node:crypto"
import { glob, readFile } from "node:fs/promises"
import { join } from "node:path"

const ROOT = join(import.meta.dirname, "../../..")
const SOURCES = ["schemas/src/**/*.ts", "site/src/**/*.{ts,astro,mdx,typ}", "site/astro.config.ts", "package-lock.json"]

/** A short hash of all the code that decides what the site looks like. */
export async function codeStamp(): Promise<string> {
  const files: string[] = []
  for await (const file of glob(SOURCES, { cwd: ROOT })) if (!file.endsWith(".test.ts")) files.push(file)
  const hash = createHash("sha256")
  for (const file of files.sort()) hash.update(`${file}\0`).update(await readFile(join(ROOT, file)))
  return hash.digest("hex").slice(0, 16)
}

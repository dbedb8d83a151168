import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "./run.ts"

const SKIPPED = new Set(["node_modules", "dist", ".astro"])

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => !SKIPPED.has(name) && !name.endsWith(".test.ts"))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

/** A sha-256 over names and contents of files and folders given from the project's root: equal means nothing to rebuild. */
export function fingerprint(...paths: string[]): string {
  const hash = createHash("sha256")
  for (const file of paths.flatMap((path) => filesBelow(join(ROOT, path)))) {
    hash.update(file.slice(ROOT.length)).update("\0").update(readFileSync(file)).update("\0")
  }
  return hash.digest("hex")
}

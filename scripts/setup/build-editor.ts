import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fingerprint } from "./fingerprint.ts"
import { ROOT, runSilent, say, stop } from "./run.ts"

const STAMP = join(ROOT, "editor/dist/.fingerprint")

/** Builds the workspace's pages into `editor/dist`, unless nothing they are made of has changed. */
export async function buildEditor(): Promise<void> {
  const wanted = fingerprint("editor", "schemas", "package-lock.json")
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return
  say("Construction de l’atelier…", "Building the workspace…")
  const code = await runSilent("node", [
    join(ROOT, "node_modules/vite/bin/vite.js"),
    "build",
    "editor",
    "--logLevel",
    "warn"
  ])
  if (code !== 0) {
    stop(
      "La construction de l’atelier a échoué ; la raison est ci-dessus. Corrigez-la, puis relancez.",
      "Building the workspace failed; the reason is above. Mend it, then start again."
    )
  }
  writeFileSync(STAMP, wanted)
}

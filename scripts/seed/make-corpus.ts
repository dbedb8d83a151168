import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { figuresOf } from "@recos/schemas/document"
import { publishedFiles } from "@recos/server/publishing/published-files"
import { ROOT, say } from "../setup/run.ts"
import { ON_THEIR_WAY } from "./demo-life.ts"
import { readDemoRecos } from "./demo-recos.ts"
import { publishDemo } from "./freeze-demo.ts"

/**
 * Writes the demonstration recos as publications under `recosDir`, by the very functions that the server freezes and
 * publishes with. The same texts give the same bytes, so that what is under version control can be checked.
 */
export function makeCorpus(recosDir: string): string[] {
  const published = readDemoRecos().filter(({ slug }) => !ON_THEIR_WAY.has(slug))
  for (const reco of published) {
    if (figuresOf(reco.text).length > 0) throw new Error(`${reco.slug}: a demonstration text has no images`)
    const publishable = publishDemo(reco)
    const folder = join(recosDir, reco.slug, publishable.content.number)
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of publishedFiles(publishable)) writeFileSync(join(folder, name), text)
  }
  return published.map(({ slug }) => slug)
}

if (import.meta.main) {
  const made = makeCorpus(join(ROOT, "recos"))
  say(
    `${made.length} recos écrites dans recos/ : ${made.join(", ")}`,
    `${made.length} recos written in recos/: ${made.join(", ")}`
  )
}

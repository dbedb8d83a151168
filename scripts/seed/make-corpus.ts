import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { figuresOf } from "@recos/schemas/document/figures"
import { publishedStatus } from "@recos/schemas/publication/published-reco"
import { publishedFiles } from "@recos/server/publishing/published-files"
import { ROOT, say } from "../setup/run.ts"
import { type DemoVersion, readDemoRecos } from "./demo-recos.ts"
import { publishDemo } from "./freeze-demo.ts"

/**
 * Writes the demonstration recos as publications under `recosDir`, by the very functions that the server freezes and
 * publishes with. The same texts give the same bytes, so that what is under version control can be checked.
 */
export function makeCorpus(recosDir: string): string[] {
  const recos = readDemoRecos()
  for (const reco of recos) {
    const { settings, versions, withdrawn, testimonies } = reco
    if (versions.some(hasImages)) throw new Error(`${settings.slug}: a demonstration text has no images`)
    for (const publishable of publishDemo(reco)) {
      const folder = join(recosDir, settings.slug, publishable.content.number)
      mkdirSync(folder, { recursive: true })
      for (const [name, text] of publishedFiles(publishable)) writeFileSync(join(folder, name), text)
    }
    if (testimonies) {
      const text = `${JSON.stringify(testimonies, null, 2)}\n`
      writeFileSync(join(recosDir, settings.slug, "testimonies.json"), text)
    }
    if (withdrawn) {
      const status = publishedStatus.parse({ format: 1, withdrawn })
      writeFileSync(join(recosDir, settings.slug, "status.json"), `${JSON.stringify(status, null, 2)}\n`)
    }
  }
  return recos.map(({ settings }) => settings.slug)
}

const hasImages = ({ texts }: DemoVersion): boolean => texts.some(({ document }) => figuresOf(document).length > 0)

if (import.meta.main) {
  const made = makeCorpus(join(ROOT, "recos"))
  say(
    `${made.length} recos écrites dans recos/ : ${made.join(", ")}`,
    `${made.length} recos written in recos/: ${made.join(", ")}`
  )
}

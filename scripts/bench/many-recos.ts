import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { RecoDocument } from "@recos/schemas/document/document"
import { titleOf } from "@recos/schemas/document/plain-text"
import { publishedFiles } from "@recos/server/publishing/published-files"
import { DEMO_TODAY } from "../seed/demo-life.ts"
import { newestOf, readDemoRecos } from "../seed/demo-recos.ts"
import { publishDemo } from "../seed/freeze-demo.ts"

/**
 * Writes published recos in a folder, from number `first` until `count`: the demonstration's, again and again, each with an
 * address and a title of its own.
 */
export function writeManyRecos(recosDir: string, count: number, first = 0): void {
  const recos = readDemoRecos()
  for (let index = first; index < count; index++) {
    const original = recos[index % recos.length]
    if (!original) throw new Error("the demonstration has no reco")
    const slug = `${original.settings.slug}-${index}`
    const newest = newestOf(original)
    const texts = newest.texts
      .filter(({ language }) => language === "fr")
      .map((text) => ({ ...text, document: retitled(text.document, index) }))
    const version = { ...newest, publishedOn: DEMO_TODAY, note: "Première version", texts }
    for (const publishable of publishDemo({
      ...original,
      settings: { ...original.settings, slug },
      versions: [version]
    })) {
      const folder = join(recosDir, slug, publishable.content.number)
      mkdirSync(folder, { recursive: true })
      for (const [name, text] of publishedFiles(publishable)) writeFileSync(join(folder, name), text)
    }
  }
}

function retitled(document: RecoDocument, index: number): RecoDocument {
  const [first, ...rest] = document.content
  if (!first) throw new Error("a reco has a title")
  const title = { ...first, content: [{ type: "text", text: `${titleOf(document)} (${index})` }] }
  return { ...document, content: [title, ...rest] }
}

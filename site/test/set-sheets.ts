// Sets every sheet of a published corpus and tells the hash of its bytes, and whether a family is known on this machine.
// `node site/test/set-sheets.ts <recos> <cache> [family]`
import { createHash } from "node:crypto"
import { readCorpus } from "../src/corpus/read-corpus.ts"
import { makeSheets } from "../src/sheets/make-sheets.ts"
import { openSource } from "../src/sheets/open-source.ts"
import { sheetCompiler } from "../src/sheets/sheet-compiler.ts"

const [recosDir = "", cacheDir = "", family = ""] = process.argv.slice(2)
const compiler = sheetCompiler()
const sheets: Record<string, string> = {}
for (const card of await readCorpus({ recosDir, cacheDir, demonstration: "include" })) {
  for (const language of card.languages) {
    const source = await openSource(card, card.current, language, {
      cacheDir,
      recosDir,
      siteUrl: "https://recos.example.org"
    })
    for (const { name, bytes } of await makeSheets(source, compiler)) {
      sheets[`${card.slug}/${language}/${name}`] = createHash("sha256").update(bytes).digest("hex")
    }
  }
}
const asked = compiler.compile({ mainFileContent: `#set text(font: "${family}")\nx` })
process.stdout.write(JSON.stringify({ sheets, knowsFamily: asked.takeWarnings() === null }))

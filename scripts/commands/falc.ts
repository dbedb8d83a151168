import { globSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { type MdxResult, readMdx } from "@recos/schemas/document/mdx/from-mdx"
import { lintFalc } from "@recos/schemas/falc/lint-falc"
import { FALC_REASONS, FALC_SOURCE } from "@recos/schemas/falc/reasons"
import { readCommandLine } from "../setup/command-line.ts"
import { ROOT, say, stop } from "../setup/run.ts"

const { words: asked } = readCommandLine({
  typed: "npm run falc",
  does: {
    fr: "Lit les textes pour tous selon les règles du facile à lire, et dit de chaque remarque où, pourquoi et que faire.",
    en: "Reads the texts for everyone by the rules of easy-to-read, and says of each finding where, why and what to do."
  },
  words: {
    takes: { fr: "fichier.mdx", en: "file.mdx" },
    does: { fr: "un texte\u202f; tous ceux de recos/ sans cela", en: "a text; all those of recos/ without it" }
  }
})
const files = asked.length > 0 ? asked : globSync("recos/*/*/*.mdx", { cwd: ROOT }).map((file) => join(ROOT, file))
let errors = 0

for (const file of files.toSorted()) {
  const read: MdxResult = readMdx(readFileSync(file, "utf8"))
  if ("problems" in read) {
    stop(`${file} n’est pas le texte d’une reco.`, `${file} is not the text of a reco.`)
  }
  for (const { code, severity, place, found, instead } of lintFalc(read.document, read.language)) {
    if (severity === "error") errors += 1
    const where = `${relative(process.cwd(), file)}, § ${place.line}`
    const plainer = instead === undefined ? "" : ` (→ ${instead})`
    say(
      `${where} : « ${found} »${plainer} ${FALC_REASONS[code].fr}`,
      `${where}: “${found}”${plainer} ${FALC_REASONS[code].en}`
    )
  }
}

say(`Textes lus : ${files.length}. À corriger : ${errors}.`, `Texts read: ${files.length}. To put right: ${errors}.`)
say(`Règles\u202f: ${FALC_SOURCE.name}, ${FALC_SOURCE.address}`, `Rules: ${FALC_SOURCE.name}, ${FALC_SOURCE.address}`)
say(
  "Un texte sans remarque n’est pas encore du FALC : il faut que des personnes concernées l’aient relu.",
  "A text without findings is not easy-to-read yet: people concerned must have read it."
)
if (errors > 0) process.exit(1)

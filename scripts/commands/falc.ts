import { globSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { type MdxResult, readMdx } from "@recos/schemas/document/mdx/from-mdx"
import { lintFalc } from "@recos/schemas/falc/lint-falc"
import { FALC_REASONS, FALC_SOURCE } from "@recos/schemas/falc/reasons"
import { ROOT, say, stop } from "../setup/run.ts"

/**
 * `npm run falc [-- file.mdx …]`: reads the texts for everyone against the rules of easy-to-read, by default all those of
 * `recos/`, and says of each finding where it is, why it matters and what to do.
 */
const english = /^en/i.test(process.env.LC_ALL || process.env.LANG || "")
const asked = process.argv.slice(2)
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
console.log(`${english ? "Rules:" : "Règles :"} ${FALC_SOURCE.name}, ${FALC_SOURCE.address}`)
say(
  "Un texte sans remarque n’est pas encore du FALC : il faut que des personnes concernées l’aient relu.",
  "A text without findings is not easy-to-read yet: people concerned must have read it."
)
if (errors > 0) process.exit(1)

import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { z } from "zod"
import { readCommandLine, value } from "../setup/command-line.ts"
import { ROOT, say, stop } from "../setup/run.ts"

const { options } = readCommandLine({
  typed: "npm run sbom",
  does: {
    fr: "Écrit la liste de tout ce qui tourne dans le produit (nomenclature CycloneDX)\u202f: versions, empreintes, licences. Lue dans package-lock.json, sans réseau.",
    en: "Writes the list of all that runs in the product (CycloneDX bill of materials): versions, hashes, licences. Read from package-lock.json, without network."
  },
  options: {
    out: value(
      { fr: "fichier", en: "file" },
      { fr: "où l’écrire (sbom.cdx.json sans cela)", en: "where to write it (sbom.cdx.json without it)" },
      z.string().default("sbom.cdx.json")
    )
  }
})

const component = z.object({ name: z.string(), version: z.string(), hashes: z.array(z.unknown()).optional() })
const bill = z.object({ bomFormat: z.literal("CycloneDX"), components: z.array(component).min(1) })

// Only tools of development are left out: what npm installs for a house is whole.
const asked = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--omit", "dev"]
const { stdout, stderr, status } = spawnSync("npm", asked, {
  cwd: ROOT,
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === "win32"
})
if (status !== 0) stop(`npm n’a pas pu l’établir.\n${stderr}`, `npm could not make it.\n${stderr}`)
const { components } = bill.parse(JSON.parse(stdout))
writeFileSync(options.out, stdout)
const without = components.filter(({ hashes = [] }) => hashes.length === 0).map(({ name }) => name)
say(
  `${options.out}\u202f: ${components.length} composants, dont ${without.length} sans empreinte${without.length === 0 ? "" : ` (${without.join(", ")})`}.`,
  `${options.out}: ${components.length} components, ${without.length} of them without a hash${without.length === 0 ? "" : ` (${without.join(", ")})`}.`
)

import { readCommandLine } from "../setup/command-line.ts"
import { run, say, stop } from "../setup/run.ts"

const { words } = readCommandLine({
  typed: "npm run fix",
  does: {
    fr: "Met en forme et corrige ce qui peut l’être sans décision\u202f: espaces, ordre des imports, remarques sûres.",
    en: "Formats, and mends what needs no decision: spaces, order of imports, safe findings."
  },
  words: {
    takes: { fr: "chemin", en: "path" },
    does: {
      fr: "ce fichier ou ce dossier\u202f; tout le projet sans cela",
      en: "this file or folder; the whole project without it"
    }
  }
})

const BIOME = "node_modules/@biomejs/biome/bin/biome"
const code = await run("node", [BIOME, "check", "--write", "--diagnostic-level=error", ...words])
if (code !== 0) {
  stop(
    "Il reste des remarques à corriger à la main\u202f: elles sont ci-dessus.",
    "Some findings are left to mend by hand: they are above."
  )
}
say("C’est en forme. Vérifiez le reste\u202f: npm run check", "All is in form. Check the rest: npm run check")

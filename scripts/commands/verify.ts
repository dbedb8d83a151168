import { join } from "node:path"
import { problemLine, RefusedCorpus } from "@recos/site/corpus/corpus-problem"
import { readVersion } from "@recos/site/corpus/read-version"
import { openVersionFiles } from "@recos/site/corpus/version-files"
import { z } from "zod"
import { readCommandLine, value } from "../setup/command-line.ts"
import { useHouseSettings } from "../setup/house-settings.ts"
import { ROOT, say, spoken, stop } from "../setup/run.ts"

const VERSION = /^[a-z0-9-]+\/\d+\.\d+$/
const REFUSED = 2

useHouseSettings()
const { words, options } = readCommandLine({
  typed: "npm run verify",
  does: {
    fr: "Recalcule l’empreinte d’une version publiée, à partir de ses fichiers. Finit par 0 si c’est celle qui est annoncée, par 2 si les fichiers ne sont pas ce qui a été signé.",
    en: "Computes the hash of a published version again, from its files. Ends with 0 when it is the announced one, with 2 when the files are not what was signed."
  },
  words: {
    takes: { fr: "reco/version", en: "reco/version" },
    does: { fr: "par exemple lombalgie-commune/1.0", en: "for example lombalgie-commune/1.0" },
    least: 1,
    most: 1
  },
  options: {
    recos: value(
      { fr: "dossier", en: "folder" },
      {
        fr: "les recos publiées (RECOS_DIR, ou recos/, sans cela)",
        en: "the published recos (RECOS_DIR, or recos/, without it)"
      },
      z.string().default(process.env.RECOS_DIR ?? join(ROOT, "recos"))
    )
  }
})
const [version = ""] = words
if (!VERSION.test(version)) {
  stop(
    "Donnez une version, par exemple\u202f: npm run verify -- lombalgie-commune/1.0",
    "Give a version, for example: npm run verify -- lombalgie-commune/1.0"
  )
}
try {
  const { reco } = readVersion(openVersionFiles(options.recos, version))
  say(
    `${version}\u202f: l’empreinte recalculée est bien celle qui est annoncée.`,
    `${version}: the hash computed again is the announced one.`
  )
  console.log(reco.hash)
} catch (error) {
  if (!(error instanceof RefusedCorpus)) throw error
  for (const problem of error.problems) console.error(problemLine(problem, spoken))
  process.exitCode = REFUSED
}

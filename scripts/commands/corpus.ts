import { join, resolve } from "node:path"
import { z } from "zod"
import { readCommandLine, value } from "../setup/command-line.ts"
import { ROOT, say } from "../setup/run.ts"

const { options } = readCommandLine({
  typed: "npm run corpus",
  does: {
    fr: "Récrit les recos de démonstration à partir de scripts/demo/.",
    en: "Writes the demonstration recos again from scripts/demo/."
  },
  options: {
    out: value(
      { fr: "dossier", en: "folder" },
      { fr: "où les écrire (recos/ du projet sans cela)", en: "where to write them (the project’s recos/ without it)" },
      z.string().default(join(ROOT, "recos"))
    )
  }
})
const { makeCorpus } = await import("../seed/make-corpus.ts")
const folder = resolve(options.out)
const made = makeCorpus(folder)
say(
  `${made.length} recos écrites dans ${folder}\u202f: ${made.join(", ")}`,
  `${made.length} recos written in ${folder}: ${made.join(", ")}`
)

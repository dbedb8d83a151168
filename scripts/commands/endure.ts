import { z } from "zod"
import { readCommandLine, value } from "../setup/command-line.ts"
import { run, say } from "../setup/run.ts"

const { words, options } = readCommandLine({
  typed: "npm run endure",
  does: {
    fr: "Les longues épreuves\u202f: mêmes règles que npm test, mais bien plus d’exemples et de coupures, tirés au hasard.",
    en: "The long runs: the rules of npm test, with many more examples and kills, drawn at random."
  },
  words: {
    takes: { fr: "fichier", en: "file" },
    does: {
      fr: "seulement les fichiers dont le chemin contient ce mot",
      en: "only the files whose path holds this word"
    }
  },
  options: {
    chances: value(
      { fr: "nombre", en: "number" },
      { fr: "rejoue ce tirage, celui qu’un échec a donné", en: "draws this again, the one that a failure gave" },
      z.coerce.number().int().min(0).optional()
    )
  }
})

const MOST = 2 ** 31
const chances = String(options.chances ?? Math.floor(Math.random() * MOST))
const again = `npm run endure -- --chances ${chances}`
say(`Tirage ${chances}. Pour le rejouer\u202f: ${again}`, `Draw ${chances}. To play it again: ${again}`)
const code = await run(
  "node",
  ["node_modules/vitest/vitest.mjs", "run", "--project", "parts", "--reporter=default", ...words],
  { ENDURE: "1", CHANCES: chances }
)
if (code !== 0) say(`Échec. Pour le rejouer\u202f: ${again}`, `Failed. To play it again: ${again}`)
process.exit(code)

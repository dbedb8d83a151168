import { parseArgs } from "node:util"
import { run, say } from "../setup/run.ts"

const { values, positionals } = parseArgs({
  options: { help: { type: "boolean", short: "h", default: false }, chances: { type: "string" } },
  allowPositionals: true
})

if (values.help) {
  say(
    `npm run endure [-- fichier…] [--chances N]
Les longues épreuves : mêmes règles que npm test, mais bien plus d’exemples et de coupures, tirés au hasard.
  --chances N   rejoue le tirage N, celui qu’un échec a donné
  fichier…      seulement les fichiers dont le chemin contient ces mots`,
    `npm run endure [-- file…] [--chances N]
The long runs: the rules of npm test, with many more examples and kills, drawn at random.
  --chances N   draws N again, the one that a failure gave
  file…         only the files whose path holds these words`
  )
  process.exit(0)
}

const MOST = 2 ** 31
const chances = values.chances ?? String(Math.floor(Math.random() * MOST))
const again = `npm run endure -- --chances ${chances}`
say(`Tirage ${chances}. Pour le rejouer : ${again}`, `Draw ${chances}. To play it again: ${again}`)
const code = await run(
  "node",
  ["node_modules/vitest/vitest.mjs", "run", "--project", "parts", "--reporter=default", ...positionals],
  { ENDURE: "1", CHANCES: chances }
)
if (code !== 0) say(`Échec. Pour le rejouer : ${again}`, `Failed. To play it again: ${again}`)
process.exit(code)

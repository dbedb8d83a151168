import { join } from "node:path"
import { parseArgs } from "node:util"
import { problemLine, RefusedCorpus } from "../src/corpus/corpus-problem.ts"
import { readVersion } from "../src/corpus/read-version.ts"
import { openVersionFiles } from "../src/corpus/version-files.ts"

const RECOS = join(import.meta.dirname, "../../recos")

/**
 * `npm run verify -- lombalgie-commune/1.0`: computes a published version's hash again from its files.
 * Ends with 0 when it is the announced one, with 2 and the reason when the files are not what was signed.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { recos: { type: "string" } }, allowPositionals: true })
  const [version] = positionals
  if (!version || !/^[a-z0-9-]+\/\d+\.\d+$/.test(version)) {
    console.error("Donnez une version, par exemple : npm run verify -- lombalgie-commune/1.0")
    process.exitCode = 1
    return
  }
  try {
    const { reco } = readVersion(openVersionFiles(values.recos ?? RECOS, version))
    console.log(`${version} : l’empreinte recalculée est bien celle qui est annoncée.\n${reco.hash}`)
  } catch (error) {
    process.exitCode = 2
    if (!(error instanceof RefusedCorpus)) throw error
    for (const problem of error.problems) console.error(problemLine(problem, "fr"))
  }
}

await main()

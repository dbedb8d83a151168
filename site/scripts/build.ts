import { parseArgs } from "node:util"
import { buildSite } from "../src/build/build-site.ts"
import { type CorpusProblem, problemLine, RefusedCorpus } from "../src/corpus/corpus-problem.ts"

export { type BuildOptions, type BuildStep, buildSite } from "../src/build/build-site.ts"
export { type CorpusProblem, RefusedCorpus } from "../src/corpus/corpus-problem.ts"

const REFUSED = 2

/**
 * `node site/scripts/build.ts --recos … --out … --cache … --site-url https://…`, as the server asks; people type `npm run site`.
 * With `--keep-last`, a reco whose files do not pass stays as the build before has read it, but for the one that `--must-read` names.
 * With `--json`, each line on standard output is `{step, fraction}`, `{remark}` or `{problems}`, and the last `{done}` or `{problems}`.
 * Ends with 0, with 2 when a file of the corpus is refused, with 1 for anything else.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      recos: { type: "string", default: "../recos" },
      out: { type: "string", default: "dist" },
      cache: { type: "string", default: "node_modules/.cache/recos" },
      "site-url": { type: "string", default: process.env.SITE_URL ?? "http://localhost:3000" },
      "keep-last": { type: "boolean", default: false },
      "must-read": { type: "string" },
      json: { type: "boolean", default: false }
    }
  })
  const say = (line: object, words: string): void => console.log(values.json ? JSON.stringify(line) : words)
  try {
    const { recos, sheets, seconds, remarks } = await buildSite({
      recosDir: values.recos,
      outDir: values.out,
      cacheDir: values.cache,
      siteUrl: values["site-url"],
      demo: process.env.DEMO === "0" ? "leave-out" : "include",
      keepLast: values["keep-last"]
        ? { mustRead: values["must-read"] ?? null, onKept: (problems) => tellProblems(problems, values.json) }
        : undefined,
      onProgress: (step, fraction) => say({ step, fraction }, `${step} ${Math.round(fraction * 100)} %`)
    })
    for (const remark of remarks) say({ remark }, remark.fr)
    say(
      { done: { recos, sheets, seconds } },
      `${recos} recos, ${sheets} sheets, ${seconds.toFixed(1)} s: ${values.out}`
    )
  } catch (error) {
    if (!(error instanceof RefusedCorpus)) throw error
    tellProblems(error.problems, values.json)
    process.exitCode = REFUSED
  }
}

function tellProblems(problems: readonly CorpusProblem[], json: boolean): void {
  if (json) console.log(JSON.stringify({ problems }))
  for (const problem of problems) console.error(problemLine(problem, "fr"))
}

if (import.meta.main) await main()

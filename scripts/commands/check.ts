import { readCommandLine } from "../setup/command-line.ts"
import { run, say, stop } from "../setup/run.ts"

readCommandLine({
  typed: "npm run check",
  does: {
    fr: "Vérifie tout ce qui se vérifie sans lancer le produit, et dit ce que chaque partie a pris.",
    en: "Checks all that can be checked without running the product, and says what each part took."
  }
})

const CHECKS: [name: string, args: string[]][] = [
  ["types: schemas", ["node_modules/typescript7/bin/tsc", "-p", "schemas"]],
  ["types: server", ["node_modules/typescript7/bin/tsc", "-p", "server"]],
  ["types: editor", ["node_modules/typescript7/bin/tsc", "-p", "editor"]],
  ["types: the editor’s worker", ["node_modules/typescript7/bin/tsc", "-p", "editor/src/offline/worker"]],
  ["types: site", ["node_modules/astro/bin/astro.mjs", "check", "--noSync", "--root", "site"]],
  ["types: scripts", ["node_modules/typescript7/bin/tsc", "-p", "scripts"]],
  ["format and lint", ["node_modules/@biomejs/biome/bin/biome", "ci", "--diagnostic-level=error"]],
  [
    "import directions",
    [
      "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs",
      "schemas",
      "server",
      "editor",
      "site",
      "scripts",
      "--config",
      ".dependency-cruiser.mjs"
    ]
  ],
  ["migrations", ["scripts/setup/check-migrations.ts"]],
  ["hidden characters", ["scripts/setup/check-hidden-characters.ts"]],
  ["social cards", ["scripts/setup/check-cards.ts"]],
  ["no circles between rooms", ["scripts/setup/check-rooms.ts"]],
  ["one copy of each shared library", ["scripts/setup/check-single-copies.ts"]],
  ["dead code", ["node_modules/knip/bin/knip.js"]]
]

const failed: string[] = []
for (const [name, args] of CHECKS) {
  const start = performance.now()
  const code = await run("node", args)
  console.log(`${code === 0 ? "✓" : "✗"} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  if (code !== 0) failed.push(name)
}
if (failed.length > 0) stop(`À corriger : ${failed.join(", ")}.`, `To mend: ${failed.join(", ")}.`)
say("Tout est en ordre.", "All is in order.")

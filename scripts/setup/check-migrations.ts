import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { MIGRATIONS, migrationProblems } from "./migrations.ts"
import { ROOT, stop } from "./run.ts"

const SERVER = join(ROOT, "server")
const NOTHING_MISSING = "No schema changes"

/** Migrations only append, and together they make the tables of today. */
const problems = migrationProblems(MIGRATIONS)
if (problems.length > 0) stop(problems.map(({ fr }) => fr).join("\n"), problems.map(({ en }) => en).join("\n"))

const said = generateIntoCopy()
// Its exit code is 0 whatever happens: only its own word for « nothing to write » counts.
if (!said.includes(NOTHING_MISSING)) {
  console.error(said)
  stop(
    "Les tables et les migrations ne disent pas la même chose. Ajoutez une migration\u202f: npm run migration -- <nom>",
    "Tables and migrations do not say the same. Add a migration: npm run migration -- <name>"
  )
}

/** Has drizzle-kit write the next migration beside a copy of those there are, with nobody to answer its questions. */
function generateIntoCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), "recos-migrations-"))
  try {
    cpSync(MIGRATIONS, folder, { recursive: true })
    const kit = join(ROOT, "node_modules/drizzle-kit/bin.cjs")
    const { stdout, stderr } = spawnSync(process.execPath, [kit, "generate", "--name", "missing"], {
      cwd: SERVER,
      // It puts « ./ » before whatever it is given.
      env: { ...process.env, MIGRATIONS_DIR: relative(SERVER, folder) },
      stdio: ["ignore", "pipe", "pipe"],
      encoding: "utf8"
    })
    return stdout + stderr
  } finally {
    rmSync(folder, { recursive: true })
  }
}

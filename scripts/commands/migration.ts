import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { z } from "zod"
import { readCommandLine } from "../setup/command-line.ts"
import { MIGRATIONS, migrationFiles, migrationProblems, sealMigrations } from "../setup/migrations.ts"
import { ROOT, run, say, stop } from "../setup/run.ts"

const DRIZZLE_KIT = join(ROOT, "node_modules/drizzle-kit/bin.cjs")
const NAME = z.string().regex(/^[a-z][a-z0-9]*([-_][a-z0-9]+)*$/)

const { words } = readCommandLine({
  typed: "npm run migration",
  does: {
    fr: "Écrit la migration qui mène des tables de la dernière à celles d’aujourd’hui (server/src/storage/tables/). Ajoute seulement\u202f: refuse tant qu’une ancienne a changé. Sans nom, note seulement les empreintes qui manquent.",
    en: "Writes the migration that leads from the tables of the last one to those of today (server/src/storage/tables/). It only appends: refused as long as an old one has changed. Without a name, only writes down the sums that are missing."
  },
  words: {
    takes: { fr: "nom", en: "name" },
    does: { fr: "ce qu’elle fait, comme add-comments", en: "what it does, such as add-comments" },
    most: 1
  }
})
refuseChanged()
const [name] = words
if (name === undefined) {
  sealMigrations(MIGRATIONS)
  say("Les empreintes de toutes les migrations sont notées.", "The sums of all migrations are written down.")
} else {
  await append(name)
}

async function append(asked: string): Promise<void> {
  const read = NAME.safeParse(asked)
  if (!read.success) {
    stop(
      `«\u202f${asked}\u202f» ne convient pas\u202f: des lettres minuscules sans accent, des chiffres et des tirets, comme add-comments.`,
      `“${asked}” does not pass: small letters without accents, digits and dashes, such as add-comments.`
    )
  }
  const before = migrationFiles(MIGRATIONS)
  // It asks what was renamed: the terminal is the person's. Its exit code says nothing.
  spawnSync(process.execPath, [DRIZZLE_KIT, "generate", "--name", read.data], {
    cwd: join(ROOT, "server"),
    stdio: "inherit"
  })
  refuseChanged()
  sealMigrations(MIGRATIONS)
  const added = migrationFiles(MIGRATIONS).filter((file) => !before.includes(file))
  if (added.length > 0) {
    say(
      `Écrite\u202f: server/migrations/${added.join(", ")}. Relisez-la, puis essayez-la sur une copie de vraies données.`,
      `Written: server/migrations/${added.join(", ")}. Read it, then try it on a copy of real data.`
    )
  } else if ((await run("node", ["scripts/setup/check-migrations.ts"])) === 0) {
    say("Les tables n’ont pas changé\u202f: rien à écrire.", "The tables have not changed: nothing to write.")
  } else {
    stop("Rien n’a été écrit\u202f: la raison est ci-dessus.", "Nothing was written: the reason is above.")
  }
}

function refuseChanged(): void {
  const problems = migrationProblems(MIGRATIONS).filter(({ code }) => code !== "without-sum")
  if (problems.length > 0) stop(problems.map(({ fr }) => fr).join("\n"), problems.map(({ en }) => en).join("\n"))
}

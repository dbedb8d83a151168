import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { ROOT, type Said } from "./run.ts"

export const MIGRATIONS = join(ROOT, "server/migrations")

const sums = z.record(z.string(), z.string())
const journal = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })) })

/** By file, the sha-256 of each migration as it was made: a house may have applied it, so it never changes again. */
const readSums = (folder: string): Record<string, string> => {
  const file = join(folder, "sums.json")
  return existsSync(file) ? sums.parse(JSON.parse(readFileSync(file, "utf8"))) : {}
}

export const migrationFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()

const sumOf = (folder: string, file: string): string =>
  createHash("sha256")
    .update(readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n"))
    .digest("hex")

/** Writes down the sums of the migrations that have none yet. */
export function sealMigrations(folder: string): void {
  const known = readSums(folder)
  const all = migrationFiles(folder).map((file) => [file, known[file] ?? sumOf(folder, file)])
  writeFileSync(join(folder, "sums.json"), `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`)
}

export interface MigrationProblem extends Said {
  code: "changed" | "without-sum" | "out-of-order" | "unlisted"
}

/** What is wrong with migrations that only ever append: one changed or gone since, one without a sum, one out of order. */
export function migrationProblems(folder: string): MigrationProblem[] {
  const known = readSums(folder)
  const files = migrationFiles(folder)
  const changed = Object.entries(known)
    .filter(([file, sum]) => !files.includes(file) || sumOf(folder, file) !== sum)
    .map(([file]) => ({
      code: "changed" as const,
      fr: `${file} a changé ou manque\u202f: des bases l’ont déjà appliquée. Rétablissez-la (git checkout), puis ajoutez-en une autre\u202f: npm run migration -- <nom>`,
      en: `${file} has changed or is gone: databases have applied it already. Bring it back (git checkout), then add another one: npm run migration -- <name>`
    }))
  return [...changed, ...withoutSum(files, known), ...outOfOrder(folder, files)]
}

const withoutSum = (files: string[], known: Record<string, string>): MigrationProblem[] =>
  files
    .filter((file) => !(file in known))
    .map((file) => ({
      code: "without-sum",
      fr: `${file} n’a pas d’empreinte dans sums.json\u202f: npm run migration la note.`,
      en: `${file} has no sum in sums.json: npm run migration writes it down.`
    }))

/** A migration whose date is not after the one before it would be passed over, without a word, by a database that has that one. */
function outOfOrder(folder: string, files: string[]): MigrationProblem[] {
  const { entries } = journal.parse(JSON.parse(readFileSync(join(folder, "meta/_journal.json"), "utf8")))
  const listed = entries.map(({ tag }) => `${tag}.sql`)
  const late = entries.filter(({ when }, index) => when <= (entries[index - 1]?.when ?? 0)).map(({ tag }) => tag)
  const unlisted = [
    ...files.filter((file) => !listed.includes(file)),
    ...listed.filter((file) => !files.includes(file))
  ]
  return [
    ...late.map((tag) => ({
      code: "out-of-order" as const,
      fr: `${tag} est datée d’avant celle qui la précède (meta/_journal.json)\u202f: des bases la sauteraient. Refaites-la\u202f: supprimez-la, puis npm run migration -- <nom>`,
      en: `${tag} is dated before the one ahead of it (meta/_journal.json): databases would pass it over. Make it again: remove it, then npm run migration -- <name>`
    })),
    ...unlisted.map((file) => ({
      code: "unlisted" as const,
      fr: `${file} n’est pas à la fois un fichier et une ligne de meta/_journal.json.`,
      en: `${file} is not both a file and a line of meta/_journal.json.`
    }))
  ]
}

import { existsSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { parseEnv } from "node:util"
import { HOUSE_VARIABLES } from "./house-variables.ts"
import { ROOT, stop } from "./run.ts"

/** Which file a house's settings are read from: the one that is named, or `recos.env` beside the folder of the code. */
function settingsFile(env: Record<string, string | undefined>, root = ROOT): { file: string; named: boolean } {
  const named = env.RECOS_ENV
  return named ? { file: resolve(named), named: true } : { file: join(dirname(root), "recos.env"), named: false }
}

/** What is wrong with a settings file, or what it sets. */
export type SettingsRead =
  | { settings: Record<string, string> }
  | { missing: string }
  | { unknown: string[]; file: string }

/**
 * Reads the settings of a house, one `NAME=value` a line. A name that is not known is refused: misspelt, it would be a house without that
 * setting, or another house.
 */
export function readSettingsFile(env: Record<string, string | undefined>, root = ROOT): SettingsRead {
  const { file, named } = settingsFile(env, root)
  if (!existsSync(file)) return named ? { missing: file } : { settings: {} }
  const settings = Object.fromEntries(
    Object.entries(parseEnv(readFileSync(file, "utf8"))).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]]
    )
  )
  const unknown = Object.keys(settings).filter((name) => !(name in HOUSE_VARIABLES))
  if (unknown.length > 0) return { unknown, file }
  // What lies beside the file is named from there, wherever the command is typed.
  for (const name of FOLDERS) {
    const value = settings[name]
    if (value !== undefined && value !== "") settings[name] = resolve(dirname(file), value)
  }
  return { settings }
}

const FOLDERS = ["DATA_DIR", "RECOS_DIR", "BACKUP_DIR"] as const

/** Makes the settings of the house those of this command; a variable that is set already counts more. Ends the command on a bad file. */
export function useHouseSettings(): void {
  const read = readSettingsFile(process.env)
  if ("missing" in read) {
    stop(
      `Le fichier de réglages n’est pas là\u202f: ${read.missing} (RECOS_ENV).`,
      `The settings file is not there: ${read.missing} (RECOS_ENV).`
    )
  }
  if ("unknown" in read) {
    const known = Object.keys(HOUSE_VARIABLES).join(", ")
    stop(
      `Réglages inconnus dans ${read.file}\u202f: ${read.unknown.join(", ")}. Ceux qui existent\u202f: ${known}.`,
      `Unknown settings in ${read.file}: ${read.unknown.join(", ")}. Those that exist: ${known}.`
    )
  }
  for (const [name, value] of Object.entries(read.settings)) process.env[name] ??= value
}

/** Ends a command that works on a house where none is: a misspelt folder would begin another one. */
export function refuseWithoutHouse(dataDir: string): void {
  if (existsSync(join(dataDir, "recos.sqlite"))) return
  stop(
    `Il n’y a pas de coopérative dans ce dossier de données\u202f: ${dataDir}. Corrigez DATA_DIR, ou commencez-la par npm start.`,
    `There is no cooperative in this data folder: ${dataDir}. Correct DATA_DIR, or begin it by npm start.`
  )
}

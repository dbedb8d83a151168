import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { basename, join, relative, resolve } from "node:path"
import type { GivenFile } from "@recos/schemas/evidence/import/read-evidence-files"
import { type RepeatedName, repeatedNames } from "@recos/schemas/text/repeated-names"
import { ROOT } from "../setup/run.ts"

const MOST_FILES = 5000
const MOST_BYTES = 64 * 1024 * 1024

/** Why a path cannot be read, in both languages: nothing has been changed. */
export class UnreadablePath extends Error {
  readonly fr: string
  readonly en: string

  constructor(fr: string, en: string) {
    super(en)
    this.name = "UnreadablePath"
    this.fr = fr
    this.en = en
  }
}

export interface ReadPath {
  files: GivenFile[]
  /** Files of the folder that are no JSON, left where they are. */
  leftAside: string[]
}

/**
 * Reads a JSON file, or all those of a folder and its folders, in place.
 * @throws UnreadablePath when there is nothing there, nothing of JSON, too much, or a file that is no JSON in UTF-8.
 */
export function readPath(typed: string): ReadPath {
  const path = placeOf(typed)
  if (!statSync(path).isDirectory()) return { files: [readFile(path, basename(path))], leftAside: [] }
  const names = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => relative(path, join(entry.parentPath, entry.name)))
    .toSorted()
  const json = names.filter((name) => /\.json$/i.test(name))
  if (json.length === 0) {
    throw new UnreadablePath(
      `${path} ne contient aucun fichier .json. Rien n’a été changé.`,
      `${path} holds no .json file. Nothing was changed.`
    )
  }
  const bytes = json.reduce((sum, name) => sum + statSync(join(path, name)).size, 0)
  if (json.length > MOST_FILES || bytes > MOST_BYTES) throw tooMuch(path)
  return {
    files: json.map((name) => readFile(join(path, name), name)),
    leftAside: names.filter((name) => !json.includes(name))
  }
}

/** Where the person typed the command from; npm goes to the project's root first, so a path from there is found as well. */
function placeOf(typed: string): string {
  const places = [resolve(process.env.INIT_CWD ?? ROOT, typed), resolve(ROOT, typed)]
  const found = places.find((place) => existsSync(place))
  if (found !== undefined) return found
  throw new UnreadablePath(
    `Rien ne se trouve à ${places[0]}. Vérifiez le chemin ; rien n’a été changé.`,
    `There is nothing at ${places[0]}. Check the path; nothing was changed.`
  )
}

function readFile(path: string, name: string): GivenFile {
  if (statSync(path).size > MOST_BYTES) throw tooMuch(path)
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path))
    const json: unknown = JSON.parse(text)
    const [twice] = repeatedNames(text)
    if (twice) throw saidTwice(name, twice)
    return { name, json }
  } catch (error) {
    if (error instanceof UnreadablePath) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new UnreadablePath(
      `${name} n’est pas du JSON en UTF-8 (${why}). Rien n’a été changé.`,
      `${name} is no JSON in UTF-8 (${why}). Nothing was changed.`
    )
  }
}

/** Which of two values of one name is right nobody can tell: none is taken. */
const saidTwice = (file: string, { name, line, words }: RepeatedName): UnreadablePath =>
  new UnreadablePath(
    `${file}, ligne ${line} : « ${name} » est écrit deux fois, dont une fois ${words}. Corrigez le fichier ; rien n’a été changé.`,
    `${file}, line ${line}: “${name}” is written twice, once as ${words}. Mend the file; nothing was changed.`
  )

const tooMuch = (path: string): UnreadablePath =>
  new UnreadablePath(
    `${path} est trop gros : au plus ${MOST_FILES} fichiers et 64 Mo. Rien n’a été changé.`,
    `${path} is too large: at most ${MOST_FILES} files and 64 MB. Nothing was changed.`
  )

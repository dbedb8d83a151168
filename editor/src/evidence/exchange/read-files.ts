import { type RepeatedName, repeatedNames } from "@recos/schemas/text/repeated-names"

/** A file as it goes to the server: its name, and what its JSON says. */
export interface ReadFile {
  name: string
  json: unknown
}

export interface ChosenFiles {
  files: ReadFile[]
  /** Names of `.json` files that are not JSON in UTF-8, or that the browser may not read. */
  unreadable: string[]
  /** Values that give way to another of the same name, by file: which of the two is right nobody can tell. */
  repeated: { file: string; found: RepeatedName }[]
  /** Names of files that do not say that they are JSON. */
  leftAside: string[]
}

const LONGEST_NAME = 300

/** Reads the JSON files among those that a person chose, one by one or as a folder. */
export async function readFiles(chosen: readonly File[]): Promise<ChosenFiles> {
  const read: ChosenFiles = { files: [], unreadable: [], repeated: [], leftAside: [] }
  for (const file of chosen) {
    const name = (file.webkitRelativePath || file.name).replaceAll(/\p{C}/gu, "").slice(-LONGEST_NAME)
    if (!/\.json$/i.test(file.name)) {
      // Systems leave files of their own in folders, that nobody chose.
      if (!file.name.startsWith(".")) read.leftAside.push(name)
      continue
    }
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer())
      read.files.push({ name, json: JSON.parse(text) })
      const [found] = repeatedNames(text)
      if (found) read.repeated.push({ file: name, found })
    } catch {
      // Moved meanwhile, not for this browser to read, or no JSON: the person is told which one it is.
      read.unreadable.push(name)
    }
  }
  return read
}

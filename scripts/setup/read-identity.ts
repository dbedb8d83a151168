import { readFileSync } from "node:fs"
import { stop } from "./run.ts"

/** Reads the file of a key that decrypts backups, null without one; ends the command where it cannot be read. */
export function readIdentity(file: string | undefined): string | null {
  if (file === undefined) return null
  try {
    return readFileSync(file, "utf8")
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error)
    return stop(
      `Ce fichier de clé ne se lit pas\u202f: ${file} (${why})`,
      `This key file cannot be read: ${file} (${why})`
    )
  }
}

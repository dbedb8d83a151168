import { parseArgs } from "node:util"
import { EvidenceFileError, type ImportedEvidence, readEvidenceFiles } from "@recos/schemas/evidence"
import { printJson, printSummary } from "../import/print.ts"
import { type ReadPath, readPath, UnreadablePath } from "../import/read-path.ts"
import { UNREADABLE } from "../import/unreadable.ts"
import { stop } from "../setup/run.ts"

/**
 * `npm run import -- <path> [--into <reco>] [--as <email>] [--again] [--json]`: brings evidence from a folder or a file of FHIR
 * resources, or from an export of this tool, into a draft. Nothing is written unless all of it can be.
 */
const asked = readArguments()
const read = readFiles(asked.path)
const imported = readEvidence(read)
// Loaded only now: what is wrong with a path or a file is said at once.
const { bring } = await import("../import/bring.ts")
const written = await bring(imported, asked)
if (asked.json) printJson(written, imported, read)
else printSummary(written, imported, read)

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        into: { type: "string" },
        as: { type: "string" },
        again: { type: "boolean", default: false },
        json: { type: "boolean", default: false }
      }
    })
    const [path] = positionals
    if (path === undefined || positionals.length > 1) return usage()
    const { into, as, again, json } = values
    return { path, into, as, json, whenKnown: again ? "add" : "refuse" } as const
  } catch {
    // An option that the command does not have: the usage says those that it has.
    return usage()
  }
}

function usage(): never {
  stop(
    "Usage : npm run import -- <chemin> [--into <reco>] [--as <adresse>] [--again] [--json]",
    "Usage: npm run import -- <path> [--into <reco>] [--as <address>] [--again] [--json]"
  )
}

function readFiles(path: string): ReadPath {
  try {
    return readPath(path)
  } catch (error) {
    if (!(error instanceof UnreadablePath)) throw error
    stop(error.fr, error.en)
  }
}

function readEvidence({ files }: ReadPath): ImportedEvidence {
  try {
    return readEvidenceFiles(files)
  } catch (error) {
    if (!(error instanceof EvidenceFileError)) throw error
    stop(UNREADABLE[error.why].fr(error.file), UNREADABLE[error.why].en(error.file))
  }
}

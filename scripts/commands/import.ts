import { parseArgs } from "node:util"
import type { ImportedEvidence } from "@recos/schemas/evidence/fhir/import"
import { EvidenceFileError } from "@recos/schemas/evidence/import/evidence-file-error"
import { readEvidenceFiles } from "@recos/schemas/evidence/import/read-evidence-files"
import type { WhenKnown } from "@recos/server/evidence/exchange/import-evidence"
import { printJson, printSummary } from "../import/print.ts"
import { type ReadPath, readPath, UnreadablePath } from "../import/read-path.ts"
import { UNREADABLE } from "../import/unreadable.ts"
import { stop } from "../setup/run.ts"

const LEAST_REASON = 10

/**
 * `npm run import -- <path> [--into <reco>] [--as <email>] [--update | --replace | --again] [--json]`: brings evidence from a folder
 * or a file of FHIR resources, or from an export of this tool, into a draft. Nothing is written unless all of it can be.
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
        update: { type: "boolean", default: false },
        replace: { type: "boolean", default: false },
        why: { type: "string" },
        json: { type: "boolean", default: false }
      }
    })
    const [path] = positionals
    if (path === undefined || positionals.length > 1) return usage()
    const { into, as, json, ...wish } = values
    if (wish.again && (wish.update || wish.replace)) return usage()
    return { path, into, as, json, whenKnown: whenKnownBy(wish) }
  } catch {
    // An option that the command does not have: the usage says those that it has.
    return usage()
  }
}

/** What the person wants of a newer edition of what is there. */
function whenKnownBy(wish: { again: boolean; update: boolean; replace: boolean; why?: string | undefined }): WhenKnown {
  if (!wish.update && !wish.replace) return wish.again ? "add" : "refuse"
  const why = wish.why ?? "Nouvelle édition de la source, importée par la commande."
  if (why.trim().length >= LEAST_REASON) return { why, ungraded: wish.replace ? "replace" : "propose" }
  stop("Dites pourquoi (--why) en dix caractères au moins.", "Say why (--why) in ten characters at least.")
}

function usage(): never {
  stop(
    "Usage : npm run import -- <chemin> [--into <reco>] [--as <adresse>] [--update | --replace | --again] [--why <raison>] [--json]",
    "Usage: npm run import -- <path> [--into <reco>] [--as <address>] [--update | --replace | --again] [--why <reason>] [--json]"
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

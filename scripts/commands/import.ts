import { parseArgs } from "node:util"
import { EvidenceFileError, type ImportedEvidence, readEvidenceFiles } from "@recos/schemas/evidence"
import { readConfig } from "@recos/server/config"
import { AppError } from "@recos/server/errors"
import { errorBody } from "@recos/server/http/answer-error"
import { openHouse } from "@recos/server/open-house"
import { choosePlace } from "../import/choose-place.ts"
import { printJson, printSummary } from "../import/print.ts"
import { type ReadPath, readPath, UnreadablePath } from "../import/read-path.ts"
import { UNREADABLE } from "../import/unreadable.ts"
import { type Written, writeInto } from "../import/write-into.ts"
import { seedDemonstration } from "../seed/seed-demonstration.ts"
import { stop } from "../setup/run.ts"

/**
 * `npm run import -- <path> [--into <reco>] [--as <email>] [--again] [--json]`: brings evidence from a folder or a file of FHIR
 * resources, or from an export of this tool, into a draft. Nothing is written unless all of it can be.
 */
const asked = readArguments()
const read = readFiles(asked.path)
const imported = readEvidence(read)
const open = await openHouse(readConfig(process.env))
let written: Written
try {
  // On a machine where nothing was ever started, the demonstration is laid down first, as `npm start` would.
  await seedDemonstration(open.house)
  const place = await choosePlace(open.house.database, asked)
  if ("fr" in place) stop(place.fr, place.en)
  written = await writeInto(open.house, place, imported, asked.whenKnown)
} catch (error) {
  if (!(error instanceof AppError)) throw error
  stop(
    `${errorBody(error, "fr").error.message}${again(error).fr}`,
    `${errorBody(error, "en").error.message}${again(error).en}`
  )
} finally {
  await open.close()
}
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
    return {
      path,
      into: values.into,
      as: values.as,
      json: values.json,
      whenKnown: values.again ? "add" : "refuse"
    } as const
  } catch {
    return usage()
  }
}

function usage(): never {
  const line = "npm run import -- <chemin> [--into <reco>] [--as <adresse>] [--again] [--json]"
  stop(`Usage : ${line}`, `Usage: ${line.replace("chemin", "path").replace("adresse", "address")}`)
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

function again({ detail }: AppError): { fr: string; en: string } {
  return detail.reason === "already-imported"
    ? { fr: " Pour cela : --again.", en: " To do so: --again." }
    : { fr: "", en: "" }
}

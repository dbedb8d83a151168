import type { RecoId } from "@recos/schemas/ids"
import type { Database } from "../../storage/database.ts"
import { readForExport } from "./read-for-export.ts"
import { type ExportedFile, type ExportManner, type ToldEvidence, writeEvidence } from "./write-evidence.ts"

/** A file to be made of the evidence of a reco; `on` is the day, `YYYY-MM-DD`. */
export interface ExportAsked extends ExportManner {
  recoId: RecoId
  on: string
  statements: ToldEvidence["statements"]
}

/**
 * Reads what a file of the evidence of a reco tells.
 * @throws AppError `not-found`.
 */
export async function readToldEvidence(database: Database, asked: ExportAsked): Promise<ToldEvidence> {
  return { ...(await readForExport(database, asked)), statements: asked.statements }
}

/**
 * Reads the evidence of a reco and writes it as a file.
 * @throws AppError `not-found`.
 */
export const writeExport = async (database: Database, asked: ExportAsked): Promise<ExportedFile> =>
  writeEvidence(await readToldEvidence(database, asked), asked)

import { once } from "node:events"
import { statementsOf } from "@recos/schemas/document/statements"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { count, eq } from "drizzle-orm"
import { readLiveTexts } from "../../collaboration/live-texts.ts"
import { AppError } from "../../errors/app-error.ts"
import { startThread } from "../../heavy/start-thread.ts"
import { takeTurn } from "../../heavy/take-turn.ts"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { type Database, databaseFile } from "../../storage/database.ts"
import { outcome, question } from "../../storage/tables/questions.ts"
import type { ExportedFile } from "./write-evidence.ts"
import { type ExportAsked, readToldEvidence, writeExport } from "./write-export.ts"
import type { WrittenApart } from "./write-export.worker.ts"

/** Outcomes that are read, and most files of them written, in less time than a thread takes to start. */
const FEW_OUTCOMES = 50
const MOST_MILLISECONDS = 30_000
const MOST_MEMORY_MEGABYTES = 1024

/**
 * The evidence of a reco as a file. A long one is read and written in a thread of its own, one at a time for the whole house, and any Word document
 * is written so: meanwhile everybody else goes on writing.
 * @throws AppError `forbidden`, `not-found`, `too-many` (others wait already), `too-slow`.
 */
export async function exportEvidence(
  house: House,
  actor: Actor,
  recoId: RecoId,
  manner: Pick<ExportAsked, "format" | "language" | "decimal">
): Promise<{ slug: string; file: ExportedFile }> {
  const { database } = house
  const met = await authoriseReco(database, actor, "reco.read", recoId)
  const statements = await statementsNow(house, recoId)
  const asked = { ...manner, recoId, on: house.now().toISOString().slice(0, 10), statements }
  return { slug: met.reco.slug, file: await writeInTime(house, actor, asked) }
}

async function writeInTime(house: House, actor: Actor, asked: ExportAsked): Promise<ExportedFile> {
  const { database, config } = house
  const isShort = (await outcomesOf(database, asked.recoId)) <= FEW_OUTCOMES
  if (isShort && asked.format !== "docx") return writeExport(database, asked)
  const from = isShort ? { told: await readToldEvidence(database, asked) } : { file: databaseFile(config.dataDir) }
  return takeTurn(actor.id, () => writeApart({ asked, from }))
}

/** The statements as they are written now, in the first language of the reco; a text that cannot be read names none. */
async function statementsNow(house: House, recoId: RecoId): Promise<ExportAsked["statements"]> {
  const [text] = await readLiveTexts(house, recoId)
  return text?.document ? statementsOf(text.document).map(({ id, text: words }) => ({ id, text: words })) : []
}

async function outcomesOf(database: Database, recoId: RecoId): Promise<number> {
  const [row] = await database
    .select({ outcomes: count() })
    .from(outcome)
    .innerJoin(question, eq(question.id, outcome.questionId))
    .where(eq(question.recoId, recoId))
  return row?.outcomes ?? 0
}

async function writeApart(workerData: WrittenApart): Promise<ExportedFile> {
  const worker = startThread(new URL("./write-export.worker.ts", import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MEGABYTES }
  })
  try {
    const [file] = await once(worker, "message", { signal: AbortSignal.timeout(MOST_MILLISECONDS) })
    return file
  } catch (cause) {
    throw cause instanceof Error && cause.name === "AbortError" ? new AppError("too-slow", {}, { cause }) : cause
  } finally {
    await worker.terminate()
  }
}

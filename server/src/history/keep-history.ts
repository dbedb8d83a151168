import { SILENCE_MILLISECONDS } from "@recos/schemas/history/group-updates"
import type { DocumentId } from "@recos/schemas/ids"
import { max } from "drizzle-orm"
import { earlier, startWork, type Worker } from "../background-work.ts"
import { foldDocument } from "../collaboration/fold-document.ts"
import type { House } from "../house.ts"
import { documentUpdate } from "../storage/tables/documents.ts"
import { documentPast } from "../storage/tables/history.ts"
import { digestDocument } from "./digest-document.ts"

/** Writes the history of all texts, beside those who write: woken by each folded log, and looks by itself now and then. */
export function startHistory(house: House): Worker {
  return startWork(house, { failure: "history-not-kept", run: (isStopped) => keepHistory(house, isStopped) })
}

/**
 * Folds the logs of texts that nobody has written in for a while, though somebody may still look at them, then writes the sessions that
 * are over. One text that fails does not keep the others.
 * @returns when to look again.
 */
export async function keepHistory(house: House, isStopped: () => boolean = () => false): Promise<Date> {
  let next: Date = new Date(house.now().getTime() + SILENCE_MILLISECONDS)
  await foldQuietTexts(house, isStopped)
  const waiting = await house.database.selectDistinct({ documentId: documentPast.documentId }).from(documentPast)
  for (const { documentId } of waiting) {
    if (isStopped()) return next
    await orLog(house, documentId, async () => {
      next = earlier(next, await digestDocument(house, documentId)) ?? next
    })
  }
  return next
}

async function foldQuietTexts(house: House, isStopped: () => boolean): Promise<void> {
  const logs = await house.database
    .select({ documentId: documentUpdate.documentId, at: max(documentUpdate.at) })
    .from(documentUpdate)
    .groupBy(documentUpdate.documentId)
  const now = house.now().getTime()
  for (const { documentId, at } of logs) {
    if (isStopped()) return
    if (at && now - at.getTime() < SILENCE_MILLISECONDS) continue
    await orLog(house, documentId, () => foldDocument(house, documentId, house.now()))
  }
}

async function orLog(house: House, documentId: DocumentId, act: () => Promise<unknown>): Promise<void> {
  try {
    await act()
  } catch (cause) {
    house.log.error("history.text-failed", cause, { documentId })
  }
}

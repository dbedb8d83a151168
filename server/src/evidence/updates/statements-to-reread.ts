import { statementsOf } from "@recos/schemas/document/statements"
import type { RecoId } from "@recos/schemas/ids"
import type { WorkflowFacts } from "@recos/schemas/life/workflow"
import { and, eq, isNull, ne } from "drizzle-orm"
import type { LiveText } from "../../collaboration/live-texts.ts"
import type { Database } from "../../storage/database.ts"
import { rereading } from "../../storage/tables/updates.ts"
import { wordsBeside } from "./words-beside.ts"

/**
 * The statements of the texts whose evidence has changed and that nobody has read again since, in the order of the first text. One
 * that the text no longer has asks for nothing.
 */
export async function statementsToReread(
  database: Database,
  recoId: RecoId,
  texts: readonly LiveText[]
): Promise<WorkflowFacts["statementsToReread"]> {
  const open = await database
    .selectDistinct({ id: rereading.item })
    .from(rereading)
    .where(and(eq(rereading.recoId, recoId), eq(rereading.subject, "statement"), isNull(rereading.doneAt)))
  const asked = new Set(open.map(({ id }) => id))
  const written = new Map<string, string>()
  for (const { document } of texts) {
    for (const { id, text } of document ? statementsOf(document) : []) {
      if (asked.has(id) && !written.has(id)) written.set(id, text)
    }
  }
  return [...written].map(([id, text]) => ({ id, text }))
}

/**
 * The decisions, and the plain summary, that spoke of figures which have changed and that nobody has read again since. What is no longer
 * there asks for nothing.
 */
export async function besidesToReread(
  database: Database,
  recoId: RecoId,
  texts: readonly LiveText[]
): Promise<WorkflowFacts["besidesToReread"]> {
  const open = await database
    .selectDistinct({ subject: rereading.subject, id: rereading.item })
    .from(rereading)
    .where(and(eq(rereading.recoId, recoId), ne(rereading.subject, "statement"), isNull(rereading.doneAt)))
  const words = await wordsBeside(database, recoId, texts)
  return open.flatMap(({ subject, id }) => {
    const text = words.get(id)
    const isGone = text === undefined || (subject === "in-brief" && text === "")
    return subject === "statement" || isGone ? [] : [{ subject, id, text }]
  })
}

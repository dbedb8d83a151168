import { statementsOf } from "@recos/schemas/document/statements"
import type { OutcomeId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { asc, eq } from "drizzle-orm"
import { readLiveTexts } from "../../collaboration/live-texts.ts"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import type { Database } from "../../storage/database.ts"
import { user } from "../../storage/tables/accounts.ts"
import { rereading, statementBasis } from "../../storage/tables/updates.ts"
import { changesOf, type ProposedChange } from "./changes-of.ts"

interface ShownRereading {
  id: string
  outcomeId: OutcomeId
  changeId: string | null
  askedAt: Date
  doneBy: string | null
  doneAt: Date | null
  note: string
}

/** A statement with what it rests on, and what asks for it to be read again. */
interface RestingStatement {
  id: string
  text: string
  /** False for one whose evidence is still noted though the text no longer has it. */
  isInText: boolean
  outcomes: OutcomeId[]
  rereadings: ShownRereading[]
}

export interface ShownUpdates {
  changes: ProposedChange[]
  /** In the order of the first text; those that the text no longer has come last. */
  statements: RestingStatement[]
}

/**
 * What has changed under a reco, and which of its statements rest on what.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function readUpdates(house: House, actor: Actor, recoId: RecoId): Promise<ShownUpdates> {
  const { database } = house
  await authoriseReco(database, actor, "reco.read", recoId)
  const texts = await readLiveTexts(house, recoId)
  const written = new Map<string, string>()
  for (const { document } of texts) {
    for (const { id, text } of document ? statementsOf(document) : []) if (!written.has(id)) written.set(id, text)
  }
  const bases = await database
    .select({ statementId: statementBasis.statementId, outcomeId: statementBasis.outcomeId })
    .from(statementBasis)
    .where(eq(statementBasis.recoId, recoId))
    .orderBy(asc(statementBasis.at), asc(statementBasis.outcomeId))
  const rereadings = await rereadingsOf(database, recoId)
  const basesOf = Map.groupBy(bases, ({ statementId }) => statementId)
  const rereadingsOfEach = Map.groupBy(rereadings, ({ statementId }) => statementId)
  const ids = new Set([...written.keys(), ...[...bases, ...rereadings].map(({ statementId }) => statementId)])
  return {
    changes: await changesOf(database, recoId),
    statements: [...ids].map((id) => ({
      id,
      text: written.get(id) ?? "",
      isInText: written.has(id),
      outcomes: (basesOf.get(id) ?? []).map(({ outcomeId }) => outcomeId),
      rereadings: (rereadingsOfEach.get(id) ?? []).map(({ statementId: _, ...shown }) => shown)
    }))
  }
}

async function rereadingsOf(database: Database, recoId: RecoId) {
  return database
    .select({
      id: rereading.id,
      statementId: rereading.statementId,
      outcomeId: rereading.outcomeId,
      changeId: rereading.changeId,
      askedAt: rereading.askedAt,
      doneBy: user.name,
      doneAt: rereading.doneAt,
      note: rereading.note
    })
    .from(rereading)
    .leftJoin(user, eq(user.id, rereading.doneBy))
    .where(eq(rereading.recoId, recoId))
    .orderBy(asc(rereading.askedAt), asc(rereading.id))
}

import type { RecoDocument } from "@recos/schemas/document/document"
import { statementsOf } from "@recos/schemas/document/statements"
import type { PublishedEvidence, PublishedOutcome } from "@recos/schemas/evidence/published-evidence"
import type { MemberId, OutcomeId, RecoId } from "@recos/schemas/ids"
import { figuresApart, type OtherGround, statementsOnOtherGround } from "@recos/schemas/versions/restored-evidence"
import { and, eq, isNull, notExists } from "drizzle-orm"
import { readFrozenEvidence } from "../evidence/frozen/read-frozen-evidence.ts"
import { type OutcomeRow, outcomeRowsOf } from "../evidence/questions/rows.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { guarded, type Write } from "../storage/commit.ts"
import { outcome } from "../storage/tables/questions.ts"
import { estimateChange, rereading, statementBasis } from "../storage/tables/updates.ts"

interface Restoring {
  recoId: RecoId
  memberId: MemberId
  texts: readonly RecoDocument[]
  evidence: PublishedEvidence | undefined
  /** Why the figures of the version are proposed again; null where they stay in the version. */
  why: string | null
}

/** What a text taken up again asks of the evidence of today. */
export interface RestoredEvidence {
  /** How many outcomes have the figures of the version proposed, and how many could not: another proposal awaits a decision. */
  proposed: number
  waiting: number
  /** How many statements of the text ask to be read again. */
  toReread: number
}

/**
 * What goes with a text that is taken up again: its statements find again what they rested on where nothing else is noted; those whose
 * ground has changed since ask to be read again; and, on demand, the figures of the version are proposed. Figures and gradings of
 * today stay as they are.
 */
export async function restoredEvidenceWrites(
  house: House,
  { recoId, memberId, texts, evidence, why }: Restoring
): Promise<{ writes: Write[]; told: RestoredEvidence }> {
  const { database } = house
  const today = await readFrozenEvidence(database, recoId)
  const rows = await outcomeRowsOf(database, recoId)
  const statements = [...new Set(texts.flatMap((text) => statementsOf(text).map(({ id }) => id)))]
  const grounds = statementsOnOtherGround(statements, evidence, today)
  const apart = why === null ? [] : figuresApart(evidence, today)
  const waiting = new Set(await outcomesInDoubt(house))
  const proposed = apart.filter(({ id }) => !waiting.has(id))
  const standing = new Set(rows.map(({ id }) => id))
  return {
    writes: [
      ...basesAgain(house, { recoId, memberId, statements, evidence, today })
        .filter(({ id }) => standing.has(id))
        .map(({ write }) => write),
      ...(await rereadings(house, recoId, grounds)),
      ...proposed.flatMap((each) => {
        const row = rows.find(({ id }) => id === each.id)
        return row && why !== null ? proposal(house, each, { row, recoId, memberId, why }) : []
      })
    ],
    told: { proposed: proposed.length, waiting: apart.length - proposed.length, toReread: grounds.length }
  }
}

async function outcomesInDoubt({ database }: House): Promise<OutcomeId[]> {
  const open = await database
    .select({ id: estimateChange.outcomeId })
    .from(estimateChange)
    .where(eq(estimateChange.state, "open"))
  return open.map(({ id }) => id)
}

/** What the statements of the version rested on, where nobody has noted anything since. */
function basesAgain(
  house: House,
  given: Pick<Restoring, "recoId" | "memberId" | "evidence"> & {
    statements: readonly string[]
    today: PublishedEvidence | undefined
  }
): { id: OutcomeId; write: Write }[] {
  const { recoId, memberId, statements, evidence, today } = given
  const noted = new Set(today?.bases.map(({ statement }) => statement))
  return (evidence?.bases ?? [])
    .filter(({ statement }) => statements.includes(statement) && !noted.has(statement))
    .map(({ statement: statementId, outcome: outcomeId }) => ({
      id: outcomeId,
      write: house.database
        .insert(statementBasis)
        .values({ recoId, statementId, outcomeId, setBy: memberId, at: house.now() })
        .onConflictDoNothing()
    }))
}

/** One for each outcome under a statement, unless it is asked for already. */
async function rereadings(house: House, recoId: RecoId, grounds: readonly OtherGround[]): Promise<Write[]> {
  const { database } = house
  const open = await database
    .select({ statement: rereading.item, outcome: rereading.outcomeId })
    .from(rereading)
    .where(and(eq(rereading.recoId, recoId), eq(rereading.subject, "statement"), isNull(rereading.doneAt)))
  const asked = new Set(open.map((each) => `${each.statement} ${each.outcome}`))
  return grounds.flatMap(({ statement, outcomes }) =>
    outcomes
      .filter((outcomeId) => !asked.has(`${statement} ${outcomeId}`))
      .map((outcomeId) =>
        database.insert(rereading).values({
          id: house.newId(),
          recoId,
          item: statement,
          outcomeId,
          changeId: null,
          askedAt: house.now()
        })
      )
  )
}

function proposal(
  house: House,
  { kind, estimate, baselines }: PublishedOutcome,
  { row, recoId, memberId, why }: { row: OutcomeRow; recoId: RecoId; memberId: MemberId; why: string }
): Write[] {
  const { database } = house
  const openOnes = database
    .select({ id: estimateChange.id })
    .from(estimateChange)
    .where(and(eq(estimateChange.outcomeId, row.id), eq(estimateChange.state, "open")))
  return [
    guarded(
      database
        .update(outcome)
        .set({ revision: row.revision + 1 })
        .where(and(eq(outcome.id, row.id), eq(outcome.revision, row.revision), notExists(openOnes)))
    ),
    database.insert(estimateChange).values({
      id: house.newId(),
      outcomeId: row.id,
      before: row.content,
      after: { ...row.content, kind, estimate, baselines },
      why,
      state: "open",
      proposedBy: memberId,
      proposedAt: house.now()
    }),
    journalRow(house, {
      memberId,
      recoId,
      event: "estimate.proposed",
      detail: { outcomeId: row.id, name: row.content.name, why }
    })
  ]
}

import { gradingRefusal } from "@recos/schemas/evidence/grading/grading-seats"
import type { OutcomeId, RecoId } from "@recos/schemas/ids"
import { heldSince, type LifeEvent } from "@recos/schemas/life/awaited-since"
import { onceDeclared } from "@recos/schemas/life/waits-for"
import type { Actor } from "@recos/schemas/people/member"
import { can, type RecoStanding } from "@recos/schemas/people/permissions"
import { latestOf } from "@recos/schemas/remarks/awaited-since"
import { and, eq, ne } from "drizzle-orm"
import { estimateFingerprint } from "../evidence/gradings/estimate-fingerprint.ts"
import {
  type GradingRow,
  gradingRowsOf,
  ownState,
  pairOf,
  type ReconciliationRow,
  reconciliationRowsOf,
  seatsOf,
  stands
} from "../evidence/gradings/grading-rows.ts"
import { type OutcomeRow, outcomeRowsOf } from "../evidence/questions/rows.ts"
import type { House } from "../house.ts"
import { type RecoLine, recoLines } from "../life/reco-lines.ts"
import type { Database } from "../storage/database.ts"
import { grading } from "../storage/tables/gradings.ts"
import { interestAnalysis, questionInterest } from "../storage/tables/interests.ts"
import { outcome, question } from "../storage/tables/questions.ts"
import { lifeEventsOf } from "./life-events.ts"

/** What is left to do of a grading: to sign what was begun, to grade figures that have changed, to settle with the other reviewer. */
type GradingDuty = "begun" | "outdated" | "settle"

/** A grading that waits for the reviewer who took it up; never one that any reviewer might take. */
export interface AwaitedGrading {
  kind: "grading"
  since: string | null
  recoId: RecoId
  /** Of the reco. */
  title: string
  outcome: { id: OutcomeId; name: string }
  duty: GradingDuty
}

/** The gradings that a member has begun or signed and that ask for something more of them, as many as are asked for at most. */
export async function awaitedGradings(house: House, actor: Actor, most: number): Promise<AwaitedGrading[]> {
  const { database } = house
  const lines = await recoLines(house, actor, await gradedRecos(database, actor))
  const eventsOf = await lifeEventsOf(
    database,
    actor.id,
    lines.map(({ id }) => id)
  )
  const awaited: AwaitedGrading[] = []
  for (const line of lines) {
    if (awaited.length >= most) break
    awaited.push(...(await ofReco(database, actor, line, eventsOf(line.id))))
  }
  return awaited.slice(0, most)
}

async function gradedRecos(database: Database, actor: Actor): Promise<RecoId[]> {
  const rows = await database
    .selectDistinct({ id: question.recoId })
    .from(grading)
    .innerJoin(outcome, eq(outcome.id, grading.outcomeId))
    .innerJoin(question, eq(question.id, outcome.questionId))
    .where(eq(grading.memberId, actor.id))
  return rows.map(({ id }) => id)
}

async function ofReco(
  database: Database,
  member: Actor,
  { id: recoId, title, status, teamRole }: RecoLine,
  life: readonly LifeEvent[]
): Promise<AwaitedGrading[]> {
  // Whoever has a declaration to sign first goes on with these then.
  const actor = onceDeclared(member)
  const standing: RecoStanding = { status, teamRole, isLastEditor: false, interest: "none" }
  if (!can(actor, "grading.give", standing)) return []
  const interests = await database
    .select({ id: questionInterest.questionId })
    .from(questionInterest)
    .where(and(eq(questionInterest.memberId, actor.id), eq(questionInterest.kind, "none")))
  const found = await database
    .select({ id: interestAnalysis.questionId })
    .from(interestAnalysis)
    .where(and(eq(interestAnalysis.memberId, actor.id), ne(interestAnalysis.level, "none")))
  const kept = new Set(found.map(({ id }) => id))
  const free = new Set(interests.map(({ id }) => id).filter((id) => !kept.has(id)))
  const outcomes = (await outcomeRowsOf(database, recoId)).filter(({ questionId }) => free.has(questionId))
  const rows = Map.groupBy(await gradingRowsOf(database, recoId), ({ outcomeId }) => outcomeId)
  const settled = await reconciliationRowsOf(database, recoId)
  const now = { standing, facts: { readings: [], signatures: [], publishing: false } }
  const allowed = heldSince(now, life, (stage) => can(actor, "grading.give", stage.standing))
  return outcomes.flatMap((judged): AwaitedGrading[] => {
    const duty = dutyOn(
      actor,
      judged,
      rows.get(judged.id) ?? [],
      settled.find((one) => one.outcomeId === judged.id)
    )
    if (!duty) return []
    const since = latestOf([duty.since, ...(allowed === "always" ? [] : [allowed])])?.toISOString() ?? null
    const named = { id: judged.id, name: judged.content.name }
    return [{ kind: "grading", since, recoId, title, outcome: named, duty: duty.duty }]
  })
}

/** When two were signed is known; when figures changed, or a grading was begun, is not kept. */
function dutyOn(
  { id: me }: Actor,
  { content }: OutcomeRow,
  rows: GradingRow[],
  kept: ReconciliationRow | undefined
): { duty: GradingDuty; since: Date | null } | null {
  const mine = rows.find(({ memberId }) => memberId === me)
  const hash = estimateFingerprint(content)
  const state = ownState(mine)
  if (state === "draft") {
    return gradingRefusal(state, seatsOf(rows), hash) === null ? { duty: "begun", since: null } : null
  }
  if (!mine || state !== "counts") return null
  const isJudgedByTwo = seatsOf(rows).filter(({ estimateHash }) => estimateHash === hash).length >= 2
  if (mine.estimateHash !== hash) return isJudgedByTwo ? null : { duty: "outdated", since: null }
  const pair = pairOf(rows)
  if (!pair || !isJudgedByTwo || (kept && stands(kept, pair))) return null
  return { duty: "settle", since: latestOf(pair.map(({ signedAt }) => signedAt)) }
}

import type { RecoDocument } from "@recos/schemas/document/document"
import { plainTextOf } from "@recos/schemas/document/plain-text"
import { blocksOf } from "@recos/schemas/document/walk"
import type { OutcomeId, QuestionId, RecoId } from "@recos/schemas/ids"
import type { RereadSubject } from "@recos/schemas/vocabulary/languages-and-colleges"
import { and, eq, isNotNull, isNull } from "drizzle-orm"
import { readLiveTexts } from "../../collaboration/live-texts.ts"
import type { House } from "../../house.ts"
import type { Write } from "../../storage/commit.ts"
import type { Database } from "../../storage/database.ts"
import { etdConclusion, etdContribution, etdJudgement } from "../../storage/tables/decision.ts"
import { rereading } from "../../storage/tables/updates.ts"

/** How the plain summary is named among what is to be read again: a reco has one. */
export const IN_BRIEF = "in-brief"

interface Changed {
  recoId: RecoId
  questionId: QuestionId
  outcomeId: OutcomeId
  changeId: string
  /** The statements that rest on the outcome. */
  statements: readonly string[]
}

/**
 * The rereadings that other figures of an outcome ask for: each statement that rests on it, the decision of its question where anything
 * was judged or written, and the plain summary where it says anything, since no link tells which outcomes that one speaks of.
 */
export async function askRereadings(house: House, changed: Changed): Promise<Write[]> {
  const { recoId, questionId, outcomeId, changeId, statements } = changed
  const texts = await readLiveTexts(house, recoId)
  const asked: [RereadSubject, string][] = [...statements.map((id): [RereadSubject, string] => ["statement", id])]
  if (await isDecided(house.database, questionId)) asked.push(["decision", questionId])
  if (texts.some(({ document }) => document && inBriefOf(document) !== "")) asked.push(["in-brief", IN_BRIEF])
  return asked.map(([subject, item]) =>
    house.database
      .insert(rereading)
      .values({ id: house.newId(), recoId, subject, item, outcomeId, changeId, askedAt: house.now() })
  )
}

/** The words of the plain summary; empty where it says nothing. */
export const inBriefOf = (document: RecoDocument): string =>
  blocksOf(document, "in-brief")
    .map((block) => plainTextOf(block).trim())
    .filter((text) => text !== "")
    .join(" ")

/** Whether anything stands in the evidence to decision of a question. */
async function isDecided(database: Database, questionId: QuestionId): Promise<boolean> {
  const judged = await database
    .select({ id: etdJudgement.questionId })
    .from(etdJudgement)
    .where(and(eq(etdJudgement.questionId, questionId), isNotNull(etdJudgement.judgement)))
    .limit(1)
  const said = await database
    .select({ id: etdContribution.id })
    .from(etdContribution)
    .where(and(eq(etdContribution.questionId, questionId), isNull(etdContribution.removedAt)))
    .limit(1)
  const concluded = await database
    .select({ id: etdConclusion.questionId })
    .from(etdConclusion)
    .where(eq(etdConclusion.questionId, questionId))
    .limit(1)
  return judged.length + said.length + concluded.length > 0
}

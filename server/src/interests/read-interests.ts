import type { MemberId, QuestionId, RecoId } from "@recos/schemas/ids"
import type { AnalysisLevel, DeclarationState } from "@recos/schemas/people/interests/kinds"
import { levelOnQuestion } from "@recos/schemas/people/interests/part"
import { declarationState, houseDay } from "@recos/schemas/people/interests/validity"
import type { Actor } from "@recos/schemas/people/member"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGES, type InterestKind } from "@recos/schemas/vocabulary/languages-and-colleges"
import { eq, inArray } from "drizzle-orm"
import { authoriseOnQuestion } from "../evidence/gradings/meet-question.ts"
import type { House } from "../house.ts"
import { lastDeclared } from "../people/declared.ts"
import { teamOf } from "../recos/team.ts"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"
import { interestAnalysis, questionInterest } from "../storage/tables/interests.ts"

/** What another member found of somebody's links with the question. */
interface ShownAnalysis {
  level: AnalysisLevel
  reasons: string
  checkedOn: string | null
  /** Null for somebody who left. */
  by: string | null
  at: string
  revision: number
  /** Whether the member has signed another declaration since. */
  isOutdated: boolean
}

/** One member's links with a question: what they say themselves, what another found, and where their declaration stands. */
export interface ShownInterest {
  memberId: MemberId
  name: string
  college: College
  /** What the member says; `undeclared` with no date while they have said nothing. */
  kind: "undeclared" | InterestKind
  words: string
  at: string | null
  declared: DeclarationState
  analysis: ShownAnalysis | null
  /** How the links count; null while nobody has looked. */
  level: AnalysisLevel | null
  /** Whether the member is in the team now. */
  isInTeam: boolean
}

/**
 * The links with a question of everybody of the team, and of who has left it since but said or was found something; colleges and names in
 * alphabetical order.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function readInterests(
  { database, now }: House,
  actor: Actor,
  recoId: RecoId,
  questionId: QuestionId
): Promise<ShownInterest[]> {
  await authoriseOnQuestion(database, actor, "reco.read", recoId, questionId)
  const said = await database.select().from(questionInterest).where(eq(questionInterest.questionId, questionId))
  const found = await database.select().from(interestAnalysis).where(eq(interestAnalysis.questionId, questionId))
  const team = await teamOf(database, recoId)
  const inTeam = new Set(team.map(({ id }) => id))
  const ids = [
    ...new Set([...inTeam, ...said.map(({ memberId }) => memberId), ...found.map(({ memberId }) => memberId)])
  ]
  const names = await namesOf(database, [...ids, ...found.flatMap(({ analysedBy }) => analysedBy ?? [])])
  const declared = await lastDeclared(database, ids)
  const today = houseDay(now())
  const shown = ids.flatMap((memberId): ShownInterest[] => {
    const who = names.get(memberId)
    if (!who) return []
    const own = said.find((one) => one.memberId === memberId)
    const analysis = found.find((one) => one.memberId === memberId)
    const last = declared.get(memberId)
    return [
      {
        memberId,
        name: who.name,
        college: who.college,
        kind: own?.kind ?? "undeclared",
        words: own?.words ?? "",
        at: own?.at.toISOString() ?? null,
        declared: declarationState(last?.signedOn ?? null, false, today),
        analysis: analysis
          ? {
              level: analysis.level,
              reasons: analysis.reasons,
              checkedOn: analysis.checkedOn,
              by: analysis.analysedBy === null ? null : (names.get(analysis.analysedBy)?.name ?? null),
              at: analysis.at.toISOString(),
              revision: analysis.revision,
              isOutdated: last !== undefined && last.id !== analysis.declarationId
            }
          : null,
        level: levelOnQuestion(own ?? null, analysis ?? null),
        isInTeam: inTeam.has(memberId)
      }
    ]
  })
  return shown.toSorted(
    (one, other) =>
      COLLEGES.indexOf(one.college) - COLLEGES.indexOf(other.college) || one.name.localeCompare(other.name, "fr")
  )
}

async function namesOf(database: Database, ids: readonly MemberId[]) {
  const rows = await database
    .select({ id: user.id, name: user.name, college: user.college })
    .from(user)
    .where(inArray(user.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, ...who }) => [id, who]))
}

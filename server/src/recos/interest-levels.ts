import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { AnalysisLevel } from "@recos/schemas/people/interests/kinds"
import { type Found, levelOnQuestion, levelOnReco, type OwnWord } from "@recos/schemas/people/interests/part"
import { and, eq, inArray } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { interestAnalysis, questionInterest } from "../storage/tables/interests.ts"
import { question } from "../storage/tables/questions.ts"

/** The levels of members, by member. */
export type Levels = ReadonlyMap<MemberId, AnalysisLevel>

/**
 * How the links of members count for each of some recos: as on the question where they weigh most. Whoever is not there has none that is
 * known.
 * @param memberId of one member alone, where no other is asked about
 */
export async function levelsOn(
  database: Database,
  recoIds: readonly RecoId[],
  memberId?: MemberId
): Promise<ReadonlyMap<RecoId, Levels>> {
  if (recoIds.length === 0) return new Map()
  const of = [...recoIds]
  const named = await database
    .select({ recoId: question.recoId, row: questionInterest })
    .from(questionInterest)
    .innerJoin(question, eq(question.id, questionInterest.questionId))
    .where(
      and(
        inArray(question.recoId, of),
        eq(questionInterest.kind, "linked"),
        memberId && eq(questionInterest.memberId, memberId)
      )
    )
  const found = await database
    .select({ recoId: question.recoId, row: interestAnalysis })
    .from(interestAnalysis)
    .innerJoin(question, eq(question.id, interestAnalysis.questionId))
    .where(and(inArray(question.recoId, of), memberId && eq(interestAnalysis.memberId, memberId)))
  const places = new Map<string, { recoId: RecoId; memberId: MemberId; own: OwnWord | null; found: Found | null }>()
  const placeOf = (recoId: RecoId, row: { questionId: string; memberId: MemberId }) => {
    const key = `${row.questionId} ${row.memberId}`
    const place = places.get(key) ?? { recoId, memberId: row.memberId, own: null, found: null }
    places.set(key, place)
    return place
  }
  for (const { recoId, row } of named) placeOf(recoId, row).own = row
  for (const { recoId, row } of found) placeOf(recoId, row).found = row
  const levels = new Map<RecoId, Map<MemberId, AnalysisLevel>>()
  for (const place of places.values()) {
    const ofReco = levels.get(place.recoId) ?? new Map<MemberId, AnalysisLevel>()
    const most = levelOnReco([ofReco.get(place.memberId) ?? null, levelOnQuestion(place.own, place.found)])
    if (most !== null) ofReco.set(place.memberId, most)
    levels.set(place.recoId, ofReco)
  }
  return levels
}

/** The same for the members of one reco. */
export async function levelsOnReco(database: Database, recoId: RecoId): Promise<Levels> {
  return (await levelsOn(database, [recoId])).get(recoId) ?? new Map()
}

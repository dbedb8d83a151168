import type { CollegeImportance } from "@recos/schemas/evidence/questions/importance"
import { medianOf } from "@recos/schemas/evidence/questions/median"
import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { eq } from "drizzle-orm"
import type { Database } from "../../storage/database.ts"
import { importanceRating, outcome, question } from "../../storage/tables/questions.ts"
import { isOfPart, type Part } from "./rows.ts"

interface Importance {
  byCollege: Partial<Record<College, CollegeImportance>>
  mine: number | null
}

/** How much each outcome of a reco, or of a part of it, matters, college by college and to one member, by the outcome's id; absent when unrated. */
export async function importanceOf(
  database: Database,
  recoId: RecoId,
  memberId: MemberId,
  part: Part = {}
): Promise<Map<string, Importance>> {
  const rows = await database
    .select({ rating: importanceRating })
    .from(importanceRating)
    .innerJoin(outcome, eq(outcome.id, importanceRating.outcomeId))
    .innerJoin(question, eq(question.id, outcome.questionId))
    .where(isOfPart(recoId, part))
  const ratings = Map.groupBy(
    rows.map((row) => row.rating),
    ({ outcomeId }) => outcomeId
  )
  return new Map(
    [...ratings].map(([outcomeId, given]) => {
      const byCollege = COLLEGES.flatMap((college) => {
        const values = given.filter((one) => one.college === college).map(({ value }) => value)
        return values.length === 0 ? [] : [[college, { median: medianOf(values), ratings: values.length }] as const]
      })
      const mine = given.find((one) => one.memberId === memberId)?.value ?? null
      return [outcomeId, { byCollege: Object.fromEntries(byCollege), mine }]
    })
  )
}

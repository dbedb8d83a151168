import type { PublishedOutcome } from "@recos/schemas/evidence/published-evidence"
import type { MemberId, RecoId } from "@recos/schemas/ids"
import { isoDay } from "@recos/schemas/text/iso-day"
import type { Database } from "../../storage/database.ts"
import { estimateFingerprint } from "../gradings/estimate-fingerprint.ts"
import { type StandingOutcome, standingGradings } from "../gradings/standing-gradings.ts"
import { importanceOf } from "../questions/importance-by-college.ts"
import { type OutcomeRow, outcomeRowsOf, type Part } from "../questions/rows.ts"

/** Importance by college is read for everyone: no member's own rating is asked. */
const NOBODY = "" as MemberId

/** The outcomes of each question of a reco, or of a part of it, with what people made of them, in the order people gave them. */
export async function readOutcomes(
  database: Database,
  recoId: RecoId,
  part: Part = {}
): Promise<Map<string, PublishedOutcome[]>> {
  const rows = await outcomeRowsOf(database, recoId, part)
  const importance = await importanceOf(database, recoId, NOBODY, part)
  const standing = await standingGradings(database, recoId, part)
  return new Map(
    [...Map.groupBy(rows, ({ questionId }) => questionId)].map(([questionId, outcomes]) => [
      questionId,
      outcomes.map((row) => ({
        id: row.id,
        ...row.content,
        importance: importance.get(row.id)?.byCollege ?? {},
        ...gradedAs(row, standing.get(row.id))
      }))
    ])
  )
}

/** What two reviewers made of the estimate as it stands: a grading of an earlier estimate says nothing of this one. */
function gradedAs(
  { content }: OutcomeRow,
  standing: StandingOutcome | undefined
): Pick<PublishedOutcome, "gradings" | "agreed"> {
  if (!standing) return { gradings: [], agreed: null }
  const current = estimateFingerprint(content)
  const { agreed } = standing
  return {
    gradings: standing.gradings
      .filter(({ estimateHash }) => estimateHash === current)
      .map(({ name, college, judgements, certainty, signedAt }) => ({
        name,
        college,
        judgements,
        certainty,
        on: isoDay(signedAt)
      })),
    agreed: agreed?.estimateHash === current ? publishedAgreement(agreed) : null
  }
}

const publishedAgreement = ({
  judgements,
  differences,
  favours,
  suffices,
  certainty,
  decidedAt
}: NonNullable<StandingOutcome["agreed"]>): PublishedOutcome["agreed"] => ({
  judgements,
  differences,
  favours,
  suffices,
  certainty,
  on: isoDay(decidedAt)
})

import type { MemberId, QuestionId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGES, type InterestKind } from "@recos/schemas/vocabulary/languages-and-colleges"
import { eq } from "drizzle-orm"
import type { House } from "../../house.ts"
import { teamOf } from "../../recos/team.ts"
import { user } from "../../storage/tables/accounts.ts"
import { questionInterest } from "../../storage/tables/gradings.ts"
import { authoriseOnQuestion } from "./meet-question.ts"

/** What one member declared on a question; `undeclared` with no date while they have not. */
export interface ShownInterest {
  memberId: MemberId
  name: string
  college: College
  kind: "undeclared" | InterestKind
  words: string
  at: string | null
}

/**
 * What everybody of the team declared on a question, and who has left it since; colleges and names in alphabetical order.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function readInterests(
  { database }: House,
  actor: Actor,
  recoId: RecoId,
  questionId: QuestionId
): Promise<ShownInterest[]> {
  await authoriseOnQuestion(database, actor, "reco.read", recoId, questionId)
  const rows = await database
    .select({ declared: questionInterest, name: user.name, college: user.college })
    .from(questionInterest)
    .innerJoin(user, eq(user.id, questionInterest.memberId))
    .where(eq(questionInterest.questionId, questionId))
  const shown = rows.map(({ declared: { memberId, kind, words, at }, name, college }): ShownInterest => {
    return { memberId, name, college, kind, words, at: at.toISOString() }
  })
  const known = new Set(shown.map(({ memberId }) => memberId))
  for (const { id: memberId, name, college } of await teamOf(database, recoId)) {
    if (!known.has(memberId)) shown.push({ memberId, name, college, kind: "undeclared", words: "", at: null })
  }
  return shown.toSorted(
    (one, other) =>
      COLLEGES.indexOf(one.college) - COLLEGES.indexOf(other.college) || one.name.localeCompare(other.name, "fr")
  )
}

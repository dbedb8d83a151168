import { type AgreeAnswer, agreeReadiness } from "@recos/schemas/agree/readiness"
import { statementsOf } from "@recos/schemas/document/statements"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { agreeFacts } from "./agree-facts.ts"

/** One thing that an item still wants, as it is named to people; a statement also by its id, to lead to it. */
interface AgreeWanting {
  words: string
  statement: string | null
}

export interface ShownAgreeAnswer extends Omit<AgreeAnswer, "wanting"> {
  wanting: AgreeWanting[]
}

/**
 * How far a reco answers each of the 23 items of AGREE II, as it stands now. It is never a score.
 * @throws AppError `not-found`, `forbidden`, `bad-document`.
 */
export async function readAgree(house: House, actor: Actor, recoId: RecoId): Promise<ShownAgreeAnswer[]> {
  const { reco } = await authoriseReco(house.database, actor, "reco.read", recoId)
  const facts = await agreeFacts(house, reco)
  const statements = new Map(statementsOf(facts.document).map(({ id, text }) => [id, text]))
  return agreeReadiness(facts).map(({ wanting, ...answer }) => ({
    ...answer,
    wanting: wanting.map((name) => {
      const text = answer.place.page === "text" ? statements.get(name) : undefined
      return { words: text ?? name, statement: text === undefined ? null : name }
    })
  }))
}

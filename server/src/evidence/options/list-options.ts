import type { TreatmentOption } from "@recos/schemas/evidence/options/treatment-option"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { optionRowsOf } from "./rows.ts"

/** An option as the workspace shows it; `revision` is sent back with a change. */
export interface ShownOption extends TreatmentOption {
  id: string
  revision: number
}

/**
 * The options of a reco, in the order people gave them.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function listOptions({ database }: House, actor: Actor, recoId: RecoId): Promise<ShownOption[]> {
  await authoriseReco(database, actor, "reco.read", recoId)
  return (await optionRowsOf(database, recoId)).map(({ id, content, revision }) => ({ id, ...content, revision }))
}

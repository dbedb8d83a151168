import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { House } from "../../house.ts"
import { treatmentOption } from "../../storage/tables/options.ts"
import { type Move, placeAmong } from "../place-among.ts"
import { optionRowsOf } from "./rows.ts"

/**
 * Puts an option before another one, or last.
 * @throws AppError `forbidden`, `not-found` (either option).
 */
export async function placeOption(house: House, actor: Actor, recoId: RecoId, move: Move): Promise<void> {
  await placeAmong(house, actor, recoId, move, {
    table: treatmentOption,
    event: "option.changed",
    read: async () =>
      (await optionRowsOf(house.database, recoId)).map(({ id, position, content }) => ({
        id,
        position,
        name: content.name
      }))
  })
}

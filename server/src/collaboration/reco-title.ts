import type { RecoId } from "@recos/schemas/ids"
import { onOneLine } from "@recos/schemas/text/on-one-line"
import type { House } from "../house.ts"
import { documentsOf } from "./live-texts.ts"

/** The title as it was last kept, in the first language of the reco, on one line. */
export async function recoTitleOf(database: House["database"], recoId: RecoId): Promise<string> {
  return titleAmong(await documentsOf({ database }, recoId))
}

/** The same, among documents that were read, in the house's order of languages. */
export const titleAmong = ([first]: readonly { title: string }[]): string => onOneLine(first?.title ?? "")

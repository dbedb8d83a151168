import type { House } from "../house.ts"
import { documentsOf } from "./live-texts.ts"

/** The title as it was last kept, in the first language of the reco, on one line. */
export async function recoTitleOf(database: House["database"], recoId: string): Promise<string> {
  const [first] = await documentsOf({ database }, recoId)
  return (first?.title ?? "").replaceAll(/\s+/g, " ").trim()
}

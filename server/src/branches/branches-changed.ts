import type { RecoId } from "@recos/schemas/ids"
import type { Change } from "../storage/changes.ts"

/** What everybody who has the reco before their eyes hears: like remarks, branches stand beside the text. */
export const branchesChanged = (recoId: RecoId): Change => ({ of: "reco", id: recoId, part: "remarks" })

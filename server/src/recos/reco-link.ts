import type { RecoId } from "@recos/schemas/ids"
import type { Config } from "../config.ts"

/** The address of a reco in the workspace, for mails. */
export function recoLink(config: Pick<Config, "publicUrl">, recoId: RecoId): string {
  return new URL(`/atelier/recos/${recoId}`, config.publicUrl).href
}

import type { RecoId } from "@recos/schemas/ids"
import type { WaitCode } from "@recos/schemas/life/waits-for"
import type { Config } from "../config.ts"

/** Where what a reco waits for is done, after its own address: the workspace reads the same anchors. */
const GESTURES: Record<WaitCode, string> = {
  writing: "/ecrire",
  readings: "/lectures",
  changes: "#etape-return",
  deliberation: "#etape-deliberate",
  signatures: "/lectures#avis",
  publication: "#etape-publish",
  publishing: "",
  nothing: ""
}

const ofReco = (recoId: RecoId): string => `/atelier/recos/${recoId}`

/** The address, in the workspace, of what a reco waits for. */
export const gesturePlace = (recoId: RecoId, code: WaitCode): string => `${ofReco(recoId)}${GESTURES[code]}`

/** The address, in the workspace, of a thread of remarks: beside the outcome that it is about, or beside the text. */
export const threadPlace = (recoId: RecoId, { id, outcome }: { id: string; outcome: string | null }): string =>
  outcome === null ? `${ofReco(recoId)}/ecrire?remarque=${id}` : `${ofReco(recoId)}/preuves/criteres/${outcome}`

const linkTo = ({ publicUrl }: Pick<Config, "publicUrl">, place: string): string => new URL(place, publicUrl).href

/** The address of a reco in the workspace, for mails. */
export const recoLink = (config: Pick<Config, "publicUrl">, recoId: RecoId): string => linkTo(config, ofReco(recoId))

/** The same of what a reco waits for. */
export const gestureLink = (config: Pick<Config, "publicUrl">, recoId: RecoId, code: WaitCode): string =>
  linkTo(config, gesturePlace(recoId, code))

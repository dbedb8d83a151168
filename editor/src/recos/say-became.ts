import { STATUS_LABELS, TEAM_ROLE_LABELS } from "@recos/schemas/vocabulary/labels"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { wordFor } from "../messages/labels.ts"
import type { Reco } from "../reco/api.ts"
import { recoFacesMessages } from "./reco-faces-messages.ts"
import { type Became, missingNow, whatBecame } from "./what-became.ts"

/** What became of a reco, in the sentences of the workspace. */
export const sayBecame = (before: Reco, now: Reco): string[] => whatBecame(before, now).map(sentenceOf)

/** How much is missing before the next step, where that has changed. */
export function sayMissing(before: Reco, now: Reco): string[] {
  const count = missingNow(before, now)
  return count === null ? [] : [recoFacesMessages[interfaceLanguage.value].became.missing(count)]
}

function sentenceOf(became: Became): string {
  const words = recoFacesMessages[interfaceLanguage.value].became
  switch (became.fact) {
    case "status":
      return words.status(wordFor(STATUS_LABELS[became.status]))
    case "version":
      return words.version(became.number)
    case "joined":
      return words.joined(became.name, wordFor(TEAM_ROLE_LABELS[became.role]))
    case "role":
      return words.role(became.name, wordFor(TEAM_ROLE_LABELS[became.role]))
    case "left":
      return words.left(became.name)
  }
}

import { staleCards } from "@recos/site/cards/stale-cards"
import { stop } from "./run.ts"

const stale = staleCards()
if (stale.length > 0) {
  stop(
    `Images de partage absentes ou d’autres mots que ceux d’aujourd’hui\u202f: ${stale.join(", ")}. Dessinez-les\u202f: npm run cards`,
    `Social cards that are missing, or show other words than today’s: ${stale.join(", ")}. Draw them: npm run cards`
  )
}

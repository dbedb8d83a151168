import { makeCards } from "@recos/site/cards/make-cards"
import { readCommandLine } from "../setup/command-line.ts"
import { say } from "../setup/run.ts"

readCommandLine({
  typed: "npm run cards",
  does: {
    fr: "Dessine à nouveau les images de partage des thèmes (site/public/og/), après un changement des thèmes, de leurs mots ou du dessin.",
    en: "Draws the themes’ social cards anew (site/public/og/), after a change of the themes, of their words or of the drawing."
  }
})
const made = await makeCards()
say(`Images dessinées\u202f: ${made.join(", ")}.`, `Cards drawn: ${made.join(", ")}.`)

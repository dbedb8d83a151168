import type { WaitCode } from "@recos/schemas/life/waits-for"
import type { Transition } from "@recos/schemas/life/workflow"
import { defineMessages } from "../messages/catalogue.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { paths } from "../paths.ts"
import { stepAnchor } from "./asked-step.ts"

/** What somebody from whom a reco waits for something can do of it; a publication under way waits for nobody. */
type Gesture = Exclude<WaitCode, "publishing" | "nothing">

const gestureMessages = defineMessages({
  fr: {
    writing: "Continuer le texte",
    readings: "Lire et donner votre avis",
    changes: "Reprendre l’écriture",
    deliberation: "Ouvrir la signature",
    signatures: "Signer",
    publication: "Publier",
    asked: "Voir ce qui est demandé"
  } satisfies Record<Gesture | "asked", string>,
  en: {
    writing: "Go on with the text",
    readings: "Read and give your opinion",
    changes: "Take up writing again",
    deliberation: "Open signing",
    signatures: "Sign",
    publication: "Publish",
    asked: "See what is asked for"
  }
})

const ofStep = (step: Transition) => (id: string) => `${paths.reco(id)}${stepAnchor(step)}`

const PLACES = {
  writing: (id) => paths.write(id),
  // One reads first: the way to one’s opinion stands at the top of the text.
  readings: paths.readings,
  changes: ofStep("return"),
  deliberation: ofStep("deliberate"),
  // Under the text, where the version is signed.
  signatures: (id) => `${paths.readings(id)}#avis`,
  publication: ofStep("publish")
} satisfies Record<Gesture, (id: string) => string>

interface GestureLink {
  verb: string
  href: string
}

/** The links to what a reco waits for, the gesture itself first: its verb and where it is done; none where nobody has anything to do. */
export function gesturesOf(recoId: string, code: WaitCode): GestureLink[] {
  if (code === "publishing" || code === "nothing") return []
  const words = gestureMessages[interfaceLanguage.value]
  const gesture = { verb: words[code], href: PLACES[code](recoId) }
  return code === "changes" ? [gesture, { verb: words.asked, href: paths.readings(recoId) }] : [gesture]
}

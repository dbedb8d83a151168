import type { WaitCode } from "@recos/schemas/life/waits-for"
import { defineMessages } from "../messages/catalogue.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { paths } from "../paths.ts"

/** What somebody from whom a reco waits for something can do of it; a publication under way waits for nobody. */
type Gesture = Exclude<WaitCode, "publishing" | "nothing">

const gestureMessages = defineMessages({
  fr: {
    writing: "Continuer le texte",
    readings: "Lire et donner votre avis",
    changes: "Voir ce qui est demandé et reprendre l’écriture",
    deliberation: "Ouvrir la signature",
    signatures: "Signer",
    publication: "Publier"
  } satisfies Record<Gesture, string>,
  en: {
    writing: "Go on with the text",
    readings: "Read and give your opinion",
    changes: "See what is asked for and take up writing again",
    deliberation: "Open signing",
    signatures: "Sign",
    publication: "Publish"
  }
})

const PLACES = {
  writing: (id) => paths.write(id),
  // One reads first: the way to one’s opinion stands at the top of the text.
  readings: paths.readings,
  changes: paths.reco,
  deliberation: paths.reco,
  // Under the text, where the version is signed.
  signatures: (id) => `${paths.readings(id)}#avis`,
  publication: paths.reco
} satisfies Record<Gesture, (id: string) => string>

/** The link to what a reco waits for: its verb and where it is done; none where nobody has anything to do. */
export function gestureOf(recoId: string, code: WaitCode): { verb: string; href: string } | null {
  if (code === "publishing" || code === "nothing") return null
  return { verb: gestureMessages[interfaceLanguage.value][code], href: PLACES[code](recoId) }
}

import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { paths } from "../../paths.ts"
import { agreeMessages } from "./agree-messages.ts"
import type { AgreeAnswer } from "./api.ts"
import { methodMessages } from "./messages.ts"
import { methodAnchor } from "./method-anchor.ts"

/** Where an item of AGREE II is answered: the address, and the words that lead there. */
export function agreePlace(recoId: string, place: AgreeAnswer["place"]): { href: string; words: string } {
  const language = interfaceLanguage.value
  const { places } = agreeMessages[language]
  switch (place.page) {
    case "method": {
      const { label } = methodMessages[language].fields[place.field]
      return { href: `${paths.method(recoId)}#${methodAnchor(place.field)}`, words: places.method(label) }
    }
    case "text":
      return {
        href: paths.write(recoId, `#section-${place.section}`),
        words: places.text(SECTION_HEADINGS[place.section][language])
      }
    case "questions":
      return { href: paths.evidence(recoId), words: places.questions }
    case "decision":
      return { href: paths.decision(recoId), words: places.decision }
    case "options":
      return { href: paths.options(recoId), words: places.options }
    case "team":
      return { href: paths.team(recoId), words: places.team }
    case "readings":
      return { href: paths.readings(recoId), words: places.readings }
  }
}

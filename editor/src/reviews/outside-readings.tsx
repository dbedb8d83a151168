import { easyText } from "@recos/schemas/falc/easy-text"
import { isTranslation } from "@recos/schemas/publication/translations"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { isDocumentNode } from "../reading/is-document-node.ts"
import { lazyPart } from "../ui/lazy-part.tsx"
import type { VersionDetail } from "../versions/api.ts"

const NotedReadings = lazyPart(
  () => import("./noted-readings.tsx"),
  (module) => module.NotedReadings
)

/** The readings beside the review, of translations and of texts for everyone: nothing, and nothing fetched, where a version has neither. */
export function OutsideReadings({ version }: { version: VersionDetail }) {
  const { documents } = version.content
  const languages = LANGUAGES.filter((language) => documents[language] !== undefined)
  const translations = languages.filter((language) => isTranslation(languages, language))
  const easyTexts = languages.filter((language) => {
    const document = documents[language]
    return isDocumentNode(document) && easyText(document) !== null
  })
  if (translations.length + easyTexts.length === 0) return null
  return <NotedReadings version={version} translations={translations} easyTexts={easyTexts} />
}

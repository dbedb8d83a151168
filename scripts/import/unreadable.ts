import type { UnreadableWhy } from "@recos/schemas/evidence/import/evidence-file-error"

interface Sentence {
  fr: (file: string) => string
  en: (file: string) => string
}

const sentence = (fr: string, en: string): Sentence => ({
  fr: (file) => `${file} ${fr} Rien n’a été changé.`,
  en: (file) => `${file} ${en} Nothing was changed.`
})

/** Why a file that is JSON holds no evidence. */
export const UNREADABLE: Record<UnreadableWhy, Sentence> = {
  "not-fhir": sentence(
    "n’est ni une ressource FHIR, ni un lot (Bundle) de ressources, ni un export de cet outil.",
    "is neither a FHIR resource, nor a Bundle of resources, nor an export of this tool."
  ),
  "too-deep": sentence("est imbriqué trop profondément pour être lu.", "is nested too deeply to be read."),
  "not-our-format": sentence(
    "se dit un export de preuves de cet outil, mais n’en a pas la forme.",
    "says that it is an export of evidence of this tool, but has not its shape."
  )
}

import { findHiddenPersonalData } from "@recos/schemas/evidence/testimonies/testimony-privacy"

/** What could let somebody be recognised in a text, each once: the detector of testimonies, fetched when a text may hold any. */
export const wordsThatName = (text: string): string[] => [
  ...new Set(findHiddenPersonalData(text).map(({ found }) => found))
]

import { gradingDomain } from "@recos/schemas/evidence"
import type { Language } from "@recos/schemas/vocabulary"
import { evidenceWordsFor } from "./words/evidence-words.ts"

/** The name of a domain of grading, as versions keep it; one that this site does not know is shown as it is. */
export function domainName(domain: string, language: Language): string {
  const known = gradingDomain.safeParse(domain)
  return known.success ? evidenceWordsFor(language).domains[known.data] : domain
}

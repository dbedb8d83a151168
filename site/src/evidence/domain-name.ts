import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { evidenceWordsFor } from "./words/evidence-words.ts"

type Domains = ReturnType<typeof evidenceWordsFor>["domains"]

/** The name of a domain of grading, as versions keep it; one that this site does not know is shown as it is. */
export function domainName(domain: string, language: Language): string {
  const { domains } = evidenceWordsFor(language)
  return isNamed(domain, domains) ? domains[domain] : domain
}

const isNamed = (domain: string, domains: Domains): domain is keyof Domains => Object.hasOwn(domains, domain)

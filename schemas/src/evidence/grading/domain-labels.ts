import type { DownDomain } from "./domains.ts"

interface DomainLabel {
  fr: string
  en: string
}

/** The five reasons to lower, named as the workspace names them. */
export const DOWN_DOMAIN_LABELS: Record<DownDomain, DomainLabel> = {
  riskOfBias: { fr: "Risque de biais", en: "Risk of bias" },
  inconsistency: { fr: "Hétérogénéité des résultats", en: "Inconsistency" },
  indirectness: { fr: "Preuves indirectes", en: "Indirectness" },
  imprecision: { fr: "Imprécision", en: "Imprecision" },
  publicationBias: { fr: "Biais de publication", en: "Publication bias" }
}

/** Several domains in one phrase of a sentence: « risque de biais, imprécision ». */
export const domainsInWords = (domains: readonly DownDomain[], language: keyof DomainLabel): string =>
  domains.map((domain) => DOWN_DOMAIN_LABELS[domain][language].toLocaleLowerCase(language)).join(", ")

import type { RecoDocument } from "@recos/schemas/document/document"
import { statementsOf } from "@recos/schemas/document/statements"
import type { PublishedReco } from "@recos/schemas/publication/published-reco"
import { CERTAINTY_LABELS, NOT_ASSESSED } from "@recos/schemas/vocabulary/certainty-labels"
import { AUDIENCE_LABELS } from "@recos/schemas/vocabulary/piece-labels"
import { HAS_GRADE_LABELS, STATEMENT_OPENERS } from "@recos/schemas/vocabulary/statement-labels"
import { recoAddress, versionAddress } from "../addresses/addresses.ts"
import { namedIn } from "../catalogue/named-themes.ts"
import type { FiledUnder } from "../corpus/theme-list.ts"
import type { Words } from "../words/words.ts"

interface Described {
  title: string
  slug: string
  reco: PublishedReco
  document: RecoDocument
  siteUrl: string
  themes: FiledUnder[]
}

/**
 * A reco as schema.org data: a MedicalWebPage (licence, version, dates) about a MedicalGuideline and its recommendations.
 * HAS grades are given in words: schema.org's evidence levels A, B and C have other definitions.
 */
export function structuredData({ title, slug, reco, document, siteUrl, themes }: Described, words: Words): object {
  const { lang } = words
  const url = siteUrl + recoAddress(lang, slug)
  const { settings, number, references } = reco.frozen
  const organisation = { "@type": "Organization", name: words.site, url: siteUrl }
  const recommendations = statementsOf(document).map((statement) => ({
    "@type": "MedicalGuidelineRecommendation",
    "@id": `${url}#${statement.id}`,
    description: statement.text,
    recommendationStrength: STATEMENT_OPENERS[statement.strength][statement.direction][lang],
    evidenceOrigin: [
      (statement.certainty ? CERTAINTY_LABELS[statement.certainty] : NOT_ASSESSED)[lang],
      statement.hasGrade ? HAS_GRADE_LABELS[statement.hasGrade][lang] : ""
    ]
      .filter(Boolean)
      .join(" ; ")
  }))
  return {
    "@context": "https://schema.org",
    "@type": "MedicalWebPage",
    "@id": url,
    url,
    name: title,
    ...(reco.demonstration && { creativeWorkStatus: words.demonstration }),
    inLanguage: lang,
    version: number,
    dateModified: reco.publishedOn,
    lastReviewed: reco.frozen.frozenOn,
    expires: reco.nextReviewOn,
    license: "https://creativecommons.org/licenses/by-sa/4.0/",
    isBasedOn: siteUrl + versionAddress(lang, slug, number),
    publisher: organisation,
    about: themes.map((theme) => ({ "@type": "Thing", name: namedIn(theme, lang).name })),
    audience: settings.audiences.map((audience) => ({
      "@type": "Audience",
      audienceType: AUDIENCE_LABELS[audience][lang]
    })),
    citation: references.map(({ csl }) => (csl.DOI ? `https://doi.org/${csl.DOI}` : (csl.URL ?? csl.title))),
    mainEntity: {
      "@type": "MedicalGuideline",
      name: title,
      guidelineDate: reco.publishedOn,
      recognizingAuthority: organisation,
      hasPart: recommendations
    }
  }
}

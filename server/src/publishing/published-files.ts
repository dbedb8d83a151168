import type { RecoDocument } from "@recos/schemas/document/document"
import { gateMdx } from "@recos/schemas/document/mdx/from-mdx"
import { toMdx } from "@recos/schemas/document/mdx/to-mdx"
import { statementsOf } from "@recos/schemas/document/statements"
import type { PublishedEvidence } from "@recos/schemas/evidence/published-evidence"
import { certaintyOfOutcomes, shownCertainty } from "@recos/schemas/evidence/statements/certainty-of-outcomes"
import { groundsByStatement, groundsOf } from "@recos/schemas/evidence/statements/statement-ground"
import { nextReviewOn } from "@recos/schemas/publication/next-review"
import { type PublishedReco, type PublishedStatement, publishedReco } from "@recos/schemas/publication/published-reco"
import { isoDay } from "@recos/schemas/text/iso-day"
import type { FrozenContent } from "@recos/schemas/versions/frozen"
import { asFrozen } from "@recos/schemas/versions/frozen-text"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { inFile, JobFailure, untranslated } from "../jobs/job-failure.ts"

type Documents = Partial<Record<Language, RecoDocument>>

/** What a publication is made of, read from the database. */
export interface Publishable {
  content: FrozenContent
  hash: string
  documents: Documents
  demonstration: boolean
  publishedAt: Date
  readings: PublishedReco["readings"]
  signatures: PublishedReco["signatures"]
  translationReadings?: PublishedReco["translationReadings"]
  easyReadings?: PublishedReco["easyReadings"]
}

/**
 * The text files of a published version, by name: `reco.json` and one `.mdx` for each language. Pure: no clock, no disk.
 * @throws JobFailure `bad-version` when a text does not pass the gate, or the record the published contract.
 */
export function publishedFiles(version: Publishable): Map<string, string> {
  const { documents: _, ...frozen } = version.content
  const languages = LANGUAGES.filter((language) => version.documents[language])
  const statements = publishedStatements(version.documents, languages, version.content.evidence)
  const weighed = statements.map(({ certainty, certaintyOfOutcomes = null }) => ({
    certainty: shownCertainty(certainty, certaintyOfOutcomes)
  }))
  const reco = publishedReco.safeParse({
    format: 1,
    hash: version.hash,
    publishedOn: isoDay(version.publishedAt),
    nextReviewOn: nextReviewOn(isoDay(version.publishedAt), weighed),
    demonstration: version.demonstration,
    licence: "CC BY-SA 4.0",
    frozen,
    languages,
    statements,
    readings: version.readings,
    signatures: version.signatures,
    translationReadings: version.translationReadings,
    easyReadings: version.easyReadings
  } satisfies Record<keyof PublishedReco, unknown>)
  if (!reco.success) {
    const lines = reco.error.issues.map((issue) => untranslated(`reco.json ${issue.path.join(".")}: ${issue.message}`))
    throw new JobFailure("bad-version", lines)
  }
  const written = { ...reco.data, frozen: asFrozen(reco.data.frozen) }
  return new Map([["reco.json", `${JSON.stringify(written, null, 2)}\n`], ...texts(version.documents, languages)])
}

function texts(documents: Documents, languages: Language[]): [string, string][] {
  return languages.flatMap((language): [string, string][] => {
    const document = documents[language]
    if (!document) return []
    const file = `${language}.mdx`
    const text = toMdx(document, language)
    const problems = gateMdx(text)
    if (problems.length > 0) {
      throw new JobFailure(
        "bad-version",
        problems.map(({ line, message }) => inFile(file, line, message))
      )
    }
    return [[file, text]]
  })
}

/**
 * The statements of all the texts: the first text that has one decides its fields, each text gives its words. What they rest on is the same
 * in every language; a version without evidence says nothing of it.
 */
function publishedStatements(
  documents: Documents,
  languages: Language[],
  evidence: PublishedEvidence | undefined
): PublishedStatement[] {
  const grounds = evidence && groundsByStatement(groundsOf(evidence), evidence.bases)
  const ground = (id: string) => {
    if (!grounds) return {}
    const restsOn = grounds.get(id) ?? []
    return { certaintyOfOutcomes: certaintyOfOutcomes(restsOn), restsOn: restsOn.map((one) => one.id) }
  }
  const byId = new Map<string, PublishedStatement>()
  for (const language of languages) {
    const document = documents[language]
    for (const { id, direction, strength, hasGrade, certainty, addressees, text } of document
      ? statementsOf(document)
      : []) {
      const known = byId.get(id) ?? {
        id,
        direction,
        strength,
        hasGrade,
        certainty,
        ...ground(id),
        ...(addressees.length > 0 && { addressees }),
        text: {}
      }
      byId.set(id, { ...known, text: { ...known.text, [language]: text } })
    }
  }
  return [...byId.values()]
}

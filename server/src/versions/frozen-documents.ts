import type { RecoDocument } from "@recos/schemas/document/document"
import { readDocument } from "@recos/schemas/document/read-document"
import { type FrozenContent, frozenContent } from "@recos/schemas/versions/frozen"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { AppError } from "../errors/app-error.ts"

/** The content of a version, read back from its canonical text. */
export function contentOf(version: { content: string }): FrozenContent {
  return frozenContent.parse(JSON.parse(version.content))
}

/** The languages of a content, in the house's order. */
export const languagesOf = ({ documents }: Pick<FrozenContent, "documents">): Language[] =>
  LANGUAGES.filter((language) => documents[language] !== undefined)

/**
 * The texts of a frozen content, by language.
 * @throws AppError `bad-document` when a text does not fit the schema any more: it is told, never cut.
 */
export function frozenDocuments(content: FrozenContent): Partial<Record<Language, RecoDocument>> {
  const read: Partial<Record<Language, RecoDocument>> = {}
  for (const language of LANGUAGES) {
    const json = content.documents[language]
    if (json === undefined) continue
    const result = readDocument(json)
    if ("problems" in result) throw new AppError("bad-document", {}, { cause: result.problems })
    read[language] = result.document
  }
  return read
}

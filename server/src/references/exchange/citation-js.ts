/// <reference path="./citation-js.d.ts" />

type CitationFormat = "bibtex" | "ris"

const TYPES: Record<CitationFormat, string> = { bibtex: "@biblatex/text", ris: "@ris/file" }

/** Reads the entries of a text as CSL-JSON, still to be checked. @throws whatever the format's grammar says of a wrong text. */
export type ReadCitations = (text: string) => unknown[]

/**
 * The only door to citation-js, fetched when first needed. The format is always forced: left to guess, the library would
 * take an address for something to fetch.
 */
export async function citationReader(format: CitationFormat): Promise<ReadCitations> {
  const { plugins } = await import("@citation-js/core")
  await Promise.all([import("@citation-js/plugin-bibtex"), import("@citation-js/plugin-ris")])
  const options = { forceType: TYPES[format], generateGraph: false, target: "@csl/list+object" } as const
  const readWith = (text: string): unknown[] => {
    const read = plugins.input.chain(text, options)
    return Array.isArray(read) ? read : []
  }
  return format === "ris"
    ? (text) => readWith(text).map((item) => withPmid(item, text))
    : (text) => readWith(plainSpaces(text))
}

/** The library leaves out the number that PubMed's records have in RIS: `AN`, where `DB` names PubMed or MEDLINE. */
function withPmid(item: unknown, record: string): unknown {
  const number = /^AN {2}- (?:PMID:? *)?(\d{1,9})\s*$/m.exec(record)?.[1]
  const isOfPubmed = /^DB {2}- .*(?:pubmed|medline)/im.test(record)
  return number && isOfPubmed && typeof item === "object" ? { ...item, PMID: number } : item
}

/** The thin spaces of LaTeX, which the library takes for letters. */
const plainSpaces = (text: string): string => text.replaceAll(/(?<!\\)\\[,;:!]/g, " ")

import { bibtexEntry, bibtexText } from "./bibtex-text.ts"
import type { CslItem, Reference } from "./reference.ts"

const TYPES: Record<CslItem["type"], string> = {
  "article-journal": "article",
  book: "book",
  chapter: "incollection",
  report: "report",
  webpage: "online",
  dataset: "dataset",
  thesis: "thesis",
  legislation: "legislation",
  document: "misc"
}

type Field = readonly [name: string, value: string]
const field = (name: string, value: string | undefined): Field[] => (value ? [[name, bibtexText(value)]] : [])

/** Sources as a BibTeX file, with the types and dates of biblatex. */
export const writeBibtex = (references: readonly Pick<Reference, "id" | "csl">[]): string =>
  references.map(({ id, csl }) => bibtexEntry(TYPES[csl.type], id, fieldsOf(csl))).join("\n")

function fieldsOf(csl: CslItem): Field[] {
  const authors = (csl.author ?? []).map(authorOf).filter((name) => name !== "")
  // BibTeX has its own word for those who are not named.
  if (authors.length > 1 && authors.at(-1) === "{et al.}") authors.splice(-1, 1, "others")
  return [
    ...(authors.length > 0 ? [["author", authors.join(" and ")] as const] : []),
    // Braces keep the letters of a title as they are.
    ["title", `{${bibtexText(csl.title)}}`],
    ...field(csl.type === "chapter" ? "booktitle" : "journaltitle", csl["container-title"]),
    ...field(csl.type === "report" || csl.type === "thesis" ? "institution" : "publisher", csl.publisher),
    ...field("date", dateOf(csl.issued?.["date-parts"][0])),
    ...field("volume", csl.volume),
    ...field("number", csl.issue),
    ...field("pages", csl.page?.replace(/(?<=\w)[-–](?=\w)/, "--")),
    // Addresses and numbers are read as they stand.
    ...(csl.DOI ? [["doi", csl.DOI] as const] : []),
    ...field("pmid", csl.PMID),
    ...field("langid", csl.language),
    ...(csl.URL ? [["url", csl.URL] as const] : [])
  ]
}

function authorOf({ family, given, literal }: NonNullable<CslItem["author"]>[number]): string {
  // A body's name in braces is one name, whatever words it has.
  if (literal) return `{${bibtexText(literal)}}`
  if (family && given) {
    // « Durand, Paul, Jr. » is « Durand, Jr., Paul » there.
    const [, names = given, suffix] = /^(.+), ([^,]+)$/.exec(given) ?? []
    return [family, ...(suffix ? [suffix] : []), names].map(bibtexText).join(", ")
  }
  // A person who has one name: without braces, or with the comma behind which a first name would stand.
  const name = bibtexText(family || given || "")
  return /^[\p{L}\p{M}’-]*$/u.test(name) ? name : `{${name}},`
}

function dateOf(parts: readonly number[] | undefined): string | undefined {
  if (!parts) return undefined
  const [year = 0, ...rest] = parts
  return [String(year).padStart(4, "0"), ...rest.map((part) => String(part).padStart(2, "0"))].join("-")
}

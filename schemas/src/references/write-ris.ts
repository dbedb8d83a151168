import type { CslItem, Reference } from "./reference.ts"
import { risRecord } from "./ris-text.ts"

/** Type of a RIS record, as Zotero and EndNote read them. */
const TYPES: Record<CslItem["type"], string> = {
  "article-journal": "JOUR",
  book: "BOOK",
  chapter: "CHAP",
  report: "RPRT",
  webpage: "ELEC",
  dataset: "DATA",
  thesis: "THES",
  legislation: "LEGAL",
  document: "GEN"
}

type Line = readonly [tag: string, value: string]
const line = (tag: string, value: string | undefined): Line[] => (value ? [[tag, value]] : [])

/** Sources as a RIS file, which Cochrane's RevMan, Zotero and EndNote read. */
export const writeRis = (references: readonly Pick<Reference, "id" | "csl">[]): string =>
  references.map(({ csl }) => risRecord(linesOf(csl))).join("")

function linesOf(csl: CslItem): Line[] {
  return [
    ["TY", TYPES[csl.type]],
    ...(csl.author ?? []).flatMap((name) => line("AU", authorOf(name))),
    ["TI", csl.title],
    ...line("T2", csl["container-title"]),
    ...line("PB", csl.publisher),
    ...dateLines(csl.issued?.["date-parts"][0]),
    ...line("VL", csl.volume),
    ...line("IS", csl.issue),
    ...pageLines(csl.page),
    ...line("DO", csl.DOI),
    // The tags that PubMed's numbers have in EndNote's exports.
    ...(csl.PMID
      ? ([
          ["AN", csl.PMID],
          ["DB", "PubMed"]
        ] satisfies Line[])
      : []),
    ...line("LA", csl.language),
    ...line("UR", csl.URL)
  ]
}

/**
 * A person is written with a comma, a body without one. The comma of a body's own name is doubled, as EndNote asks; a person who has one name
 * is followed by two.
 */
function authorOf({ family, given, literal }: NonNullable<CslItem["author"]>[number]): string | undefined {
  if (literal) return literal.replace(/,\s*/, ",, ")
  const name = family || given
  return family && given ? `${family}, ${given}` : name && `${name},,`
}

function dateLines(parts: readonly number[] | undefined): Line[] {
  const [year, month, day] = parts ?? []
  if (year === undefined) return []
  const two = (part: number | undefined): string => (part === undefined ? "" : String(part).padStart(2, "0"))
  return [
    ["PY", String(year)],
    ["DA", `${year}/${two(month)}/${two(day)}`]
  ]
}

function pageLines(page: string | undefined): Line[] {
  const [, from, to] = /^([^-–]+)[-–]([^-–]+)$/.exec(page ?? "") ?? []
  return from && to ? [...line("SP", from.trim()), ...line("EP", to.trim())] : line("SP", page)
}

import { readdirSync, readFileSync } from "node:fs"
import { type CslItem, cslItem } from "@recos/schemas/references/reference"
import { writeBibtex } from "@recos/schemas/references/write-bibtex"
import { writeCslJson } from "@recos/schemas/references/write-csl-json"
import { writeRis } from "@recos/schemas/references/write-ris"
import { describe, expect, it } from "vitest"
import { z } from "zod"
import { readSourceFile } from "./read-reference-file.ts"

const RECOS = new URL("../../../../recos/", import.meta.url)
const published = z.looseObject({
  frozen: z.looseObject({ references: z.array(z.looseObject({ id: z.string(), csl: cslItem })) })
})

/** The sources of the last version of each reco of the demonstration. */
const demonstration = readdirSync(RECOS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const last =
      readdirSync(new URL(`${name}/`, RECOS))
        .filter((version) => /^\d/.test(version))
        .toSorted()
        .at(-1) ?? ""
    const file = JSON.parse(readFileSync(new URL(`${name}/${last}/reco.json`, RECOS), "utf8"))
    return { name, references: published.parse(file).frozen.references }
  })

const WRITERS = { RIS: writeRis, BibTeX: writeBibtex, "CSL-JSON": writeCslJson }

/** What no file of a format can say, and so does not come back: nothing, today, of what the demonstration holds. */
describe.each(Object.entries(WRITERS))("the sources of the demonstration in %s", (_format, write) => {
  it.each(demonstration)("come back as they were: $name", async ({ references }) => {
    expect(references.length).toBeGreaterThan(0)
    const file = await readSourceFile(write(references))
    expect(file.unread).toEqual([])
    expect(file.sources.map(({ csl }) => csl)).toEqual(references.map(({ csl }) => csl))
  })
})

const ODD: CslItem[] = [
  {
    type: "article-journal",
    title: "Un nom",
    author: [{ family: "Platon" }, { family: "Le Corbusier" }, { family: "van Gogh", given: "Vincent" }]
  },
  {
    type: "report",
    title: "Un organisme",
    author: [{ literal: "OMS" }, { literal: "Haute Autorité de santé" }, { literal: "Barnes and Noble, Inc." }]
  },
  {
    type: "article-journal",
    title: "Les autres",
    author: [{ family: "Durand", given: "Marie" }, { literal: "et al." }]
  },
  {
    type: "book",
    title: "Un suffixe",
    author: [{ family: "Durand", given: "Paul, Jr." }],
    page: "12-15",
    language: "fr-CA"
  },
  {
    type: "article-journal",
    title: "A dose of 10⁶ units & <5 % of H₂O",
    author: [{ family: "O’Brien", given: "A." }],
    page: "e12"
  },
  {
    type: "webpage",
    title: "Une page",
    URL: "https://pubmed.ncbi.nlm.nih.gov/30100007/",
    PMID: "30100007",
    issued: { "date-parts": [[2019, 3]] }
  },
  { type: "webpage", title: "Une adresse", URL: "https://example.org/a_b?x=1&y=%20~z#k", DOI: "10.1000/a_b(c)" },
  {
    type: "chapter",
    title: "Un chapitre",
    "container-title": "Un livre : {suite}",
    publisher: "Éditeur_1",
    volume: "2",
    issue: "3–4"
  }
]

it.each(Object.entries(WRITERS))(
  "bodies, people with one name and odd signs come back from %s",
  async (_format, write) => {
    const file = await readSourceFile(write(ODD.map((csl, place) => ({ id: `source-${place}`, csl }))))
    expect(file.sources.map(({ csl }) => csl)).toEqual(ODD)
  }
)

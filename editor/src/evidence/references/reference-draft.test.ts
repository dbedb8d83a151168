import type { CslItem } from "@recos/schemas/references/reference"
import { describe, expect, it } from "vitest"
import { draftOf, EMPTY_DRAFT, readAddress, readDraft, withAddress } from "./reference-draft.ts"
import { shortName } from "./short-name.ts"

const dahm: CslItem = {
  type: "article-journal",
  title: "Advice to rest in bed",
  author: [{ family: "Dahm", given: "K. T." }, { literal: "Cochrane Back Group" }],
  "container-title": "Cochrane Database of Systematic Reviews",
  issued: { "date-parts": [[2010, 6, 16]] },
  language: "en",
  DOI: "10.1002/14651858.CD007612.pub2",
  PMID: "20556780"
}

describe("the address of a source", () => {
  it.each([
    ["10.1016/S0140-6736(09)60172-0", { DOI: "10.1016/S0140-6736(09)60172-0" }],
    ["https://doi.org/10.1016/j.lanwpc.2022.100459", { DOI: "10.1016/j.lanwpc.2022.100459" }],
    ["doi: 10.7326/M16-2367", { DOI: "10.7326/M16-2367" }],
    ["PMID: 19200918", { PMID: "19200918" }],
    ["https://pubmed.ncbi.nlm.nih.gov/19200918/", { PMID: "19200918" }],
    ["https://www.has-sante.fr/jcms/c_2961499", { URL: "https://www.has-sante.fr/jcms/c_2961499" }],
    ["", {}]
  ])("reads « %s »", (text, address) => {
    expect(readAddress(text)).toEqual(address)
  })

  it.each(["javascript:alert(1)", "data:text/html,x", "une revue", "ftp://example.org/x"])("refuses « %s »", (text) => {
    expect(readAddress(text)).toBeNull()
  })
})

describe("an address that was pasted", () => {
  it("fills what it tells by itself, where nobody has written yet", () => {
    expect(withAddress(EMPTY_DRAFT, "https://www.has-sante.fr/jcms/c_1")).toMatchObject({
      type: "report",
      authors: "Haute Autorité de santé",
      container: "Haute Autorité de santé"
    })
    expect(withAddress(EMPTY_DRAFT, "https://example.org/a")).toMatchObject({ type: "webpage", authors: "" })
    expect(withAddress(EMPTY_DRAFT, "PMID: 19200918")).toMatchObject({ type: "article-journal" })
  })

  it("changes nothing that somebody wrote", () => {
    const written = { ...EMPTY_DRAFT, type: "book" as const, title: "Mon titre" }
    expect(withAddress(written, "https://www.has-sante.fr/jcms/c_1")).toEqual({
      ...written,
      address: "https://www.has-sante.fr/jcms/c_1"
    })
  })
})

describe("a reference typed in the form", () => {
  it("gives back a reference that was opened and left as it was", () => {
    expect(readDraft(draftOf(dahm), dahm)).toEqual({ csl: dahm })
  })

  it("says which field does not fit", () => {
    expect(readDraft(EMPTY_DRAFT)).toEqual({ problem: "title" })
    expect(readDraft({ ...EMPTY_DRAFT, title: "T", year: "20" })).toEqual({ problem: "year" })
    expect(readDraft({ ...EMPTY_DRAFT, title: "T", address: "javascript:x" })).toEqual({ problem: "address" })
  })

  it("keeps a body's name whole and splits a person's", () => {
    const read = readDraft({ ...EMPTY_DRAFT, title: "T", authors: "Haute Autorité de santé\nChou, Roger\n" })
    expect(read).toMatchObject({
      csl: { author: [{ literal: "Haute Autorité de santé" }, { family: "Chou", given: "Roger" }] }
    })
  })

  it("has a short name", () => {
    expect(shortName(dahm)).toBe("Dahm, Cochrane Back Group, 2010")
    expect(shortName({ type: "webpage", title: "T" })).toBe("")
  })
})

import fc from "fast-check"
import { expect, it } from "vitest"
import { recognise } from "./recognise.ts"

const LANCET = "10.1016/S0140-6736(18)30489-6"

it.each([
  [LANCET],
  [`doi:${LANCET}`],
  [`DOI: ${LANCET}.`],
  [`doi ${LANCET}`],
  [`https://doi.org/${LANCET}`],
  [`http://dx.doi.org/${LANCET}`],
  [`HTTPS://DOI.ORG/${LANCET}`],
  ["https://doi.org/10.1016/S0140-6736%2818%2930489-6"],
  [`doi.org/${LANCET};`],
  [`(https://doi.org/${LANCET})`],
  [`« ${LANCET} »`],
  [`https://doi.org/${LANCET}?utm_source=mail`]
])("recognises the DOI in « %s »", (text) => {
  expect(recognise(text)).toEqual({ kind: "doi", DOI: LANCET })
})

it.each([
  ["29573872"],
  ["PMID: 29573872"],
  ["pmid:29573872."],
  ["PMID 29573872"],
  ["PubMed ID: 29573872"],
  ["https://pubmed.ncbi.nlm.nih.gov/29573872/"],
  ["https://pubmed.ncbi.nlm.nih.gov/29573872/?from=list#abstract"],
  ["www.ncbi.nlm.nih.gov/pubmed/29573872"],
  ["0029573872".slice(1)]
])("recognises the PubMed number in « %s »", (text) => {
  expect(recognise(text)).toEqual({ kind: "pmid", PMID: "29573872" })
})

it.each([
  ["https://www.has-sante.fr/jcms/c_2961499/fr/lombalgie.", "https://www.has-sante.fr/jcms/c_2961499/fr/lombalgie"],
  ["www.has-sante.fr/jcms/p_1", "https://www.has-sante.fr/jcms/p_1"],
  ["has-sante.fr/jcms/p_1", "https://has-sante.fr/jcms/p_1"]
])("recognises a page of the HAS in « %s »", (text, url) => {
  expect(recognise(text)).toEqual({ kind: "has", URL: url })
})

it.each([
  ["https://www.prescrire.org/fr/1", "https://www.prescrire.org/fr/1"],
  ["  <http://example.org/a_(b)> ", "http://example.org/a_(b)"],
  ["https://has-sante.fr.example.org/x", "https://has-sante.fr.example.org/x"],
  ["https://example.org/?doi=10.1000/1", "https://example.org/?doi=10.1000/1"]
])("takes any other address as it is: « %s »", (text, url) => {
  expect(recognise(text)).toEqual({ kind: "address", URL: url })
})

it.each([
  [""],
  ["Foster 2018"],
  ["10.1016"],
  ["1234567890"],
  ["0"],
  ["javascript:alert(1)"],
  ["ftp://example.org/x"],
  ["https://nobody:secret@example.org/"],
  ["https://"],
  ["https://localhost/admin"],
  ["https://example.org/un texte"],
  [`https://example.org/${"a".repeat(3000)}`]
])("recognises nothing in « %s »", (text) => {
  expect(recognise(text)).toBeNull()
})

it("answers for any text, and says the same again of what it found", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const found = recognise(text)
      if (!found) return
      const address = found.kind === "doi" ? found.DOI : found.kind === "pmid" ? found.PMID : found.URL
      expect(recognise(address)).toEqual(found)
    })
  )
})

import { expect, it } from "vitest"
import { cleanWords } from "./clean-words.ts"
import { identifiersIn } from "./identifiers.ts"
import { languageOf } from "./language-of.ts"
import { namesIn } from "./name-words.ts"

it.each([
  ["10.1000/181"],
  ["doi: 10.1000/181"],
  ["DOI:10.1000/181."],
  ["info:doi/10.1000/181"],
  ["urn:doi:10.1000/181"],
  ["https://doi.org/10.1000/181"],
  ["https://doi-org.proxy.example.org/10.1000/181"],
  ["http://dx.doi.org.ezproxy.example.org/10.1000/181"],
  ["https://onlinelibrary.wiley.com/doi/abs/10.1000/181"],
  ["https://www.tandfonline.com/doi/full/10.1000/181?needAccess=true"],
  ["PMID: 30100007 DOI: 10.1000/181"]
])("finds the DOI in « %s »", (words) => {
  const { DOI, isWhole } = identifiersIn(words)
  expect({ DOI, isWhole }).toEqual({ DOI: ["10.1000/181"], isWhole: true })
})

it.each([
  ["PMID: 30100007"],
  ["PubMed ID 30100007"],
  ["https://pubmed.ncbi.nlm.nih.gov/30100007/"],
  ["https://www.ncbi.nlm.nih.gov/pubmed/30100007"],
  ["https://www.ncbi.nlm.nih.gov/pubmed/?term=30100007%5Buid%5D"],
  ["https://pubmed.ncbi.nlm.nih.gov/?term=30100007"],
  ["https://europepmc.org/article/MED/30100007"],
  ["http://www.ncbi.nlm.nih.gov/entrez/query.fcgi?cmd=Retrieve&db=PubMed&list_uids=30100007&dopt=Citation"]
])("finds the PubMed number in « %s »", (words) => {
  expect(identifiersIn(words).PMID).toEqual(["30100007"])
})

it.each([
  [String.raw`10.1007/978-3-030-00942-5\_12`, "10.1007/978-3-030-00942-5_12"],
  [String.raw`10.1007/978-3-030-00942-5{\_}12`, "10.1007/978-3-030-00942-5_12"],
  ["<https://doi.org/10.1000/a(1)<2>", "10.1000/a(1)<2>"],
  ["<https://doi.org/10.1000/a1>", "10.1000/a1"],
  [
    "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
    "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2"
  ]
])("writes « %s » as everywhere", (words, doi) => {
  expect(identifiersIn(words).DOI).toEqual([doi])
})

it("says when a value holds more than its numbers, and takes no bare number for one", () => {
  expect(identifiersIn("Comment on: 10.1000/181").isWhole).toBe(false)
  expect(identifiersIn("30100007")).toEqual({ DOI: [], PMID: [], URL: [], isWhole: false })
})

it.each([
  ["Pain &amp; sleep &lt;5&nbsp;years: &eacute;tude", "Pain & sleep <5 years: étude"],
  ["D&#x2019;Amico &#233;", "D’Amico é"],
  ["Science &amp;amp; Society", "Science & Society"],
  ["10<sup>6</sup>, 10<SUP>-3</SUP>, 2<sup>k</sup>, 1<sup>st</sup>, <sup>131</sup>I", "10⁶, 10⁻³, 2^k, 1st, ¹³¹I"],
  ["H<sub>2</sub>O, T<inf>max</inf>, PM<sub>2.5</sub>", "H₂O, Tmax, PM2.5"],
  ["10<sup><i>6</i></sup>, 10&lt;sup&gt;6&lt;/sup&gt;", "10⁶, 10⁶"],
  ["10<sup>6, a < b > c, <5", "10<sup>6, a < b > c, <5"],
  ["<mml:math><mml:msup><mml:mn>10</mml:mn><mml:mn>6</mml:mn></mml:msup></mml:math> units", "10⁶ units"],
  ['<jats:italic>E. coli</jats:italic> <span style="x">a</span> <script>', "E. coli a <script>"],
  ["AT&T &c; R&D", "AT&T &c; R&D"]
])("cleans « %s »", (given, words) => {
  expect(cleanWords(given)).toBe(words)
})

it.each([
  ["eng", "en"],
  ["fre", "fr"],
  ["English", "en"],
  ["Français", "fr"],
  ["en_US", "en-US"],
  ["anglais", "en"],
  ["ger", "de"],
  ["not a language", undefined]
])("knows the language « %s »", (words, code) => {
  expect(languageOf(words)).toBe(code)
})

it.each([
  ["Durand, Marie", [{ family: "Durand", given: "Marie" }]],
  [
    "Durand, Marie; Petit, Paul; Leroy, Anne",
    [
      { family: "Durand", given: "Marie" },
      { family: "Petit", given: "Paul" },
      { family: "Leroy", given: "Anne" }
    ]
  ],
  ["Durand, Paul, Jr.", [{ family: "Durand", given: "Paul, Jr." }]],
  [
    "Durand MP, Petit P",
    [
      { family: "Durand", given: "MP" },
      { family: "Petit", given: "P" }
    ]
  ],
  ["Haute Autorité de santé", [{ literal: "Haute Autorité de santé" }]],
  ["World Health Organization,", [{ literal: "World Health Organization" }]],
  ["Platon,,", [{ family: "Platon" }]],
  ["D&#x2019;Amico, A.", [{ family: "D’Amico", given: "A." }]],
  ["; ", []]
])("reads the names in « %s »", (words, names) => {
  expect(namesIn(words)).toEqual(names)
})

it("undoes the tilde of LaTeX in an address", () => {
  expect(identifiersIn(String.raw`http://a.example.org/\~{}marie/x\_y`).URL).toEqual([
    "http://a.example.org/~marie/x_y"
  ])
  expect(identifiersIn(String.raw`http://a.example.org/{\textasciitilde}marie`).URL).toEqual([
    "http://a.example.org/~marie"
  ])
})

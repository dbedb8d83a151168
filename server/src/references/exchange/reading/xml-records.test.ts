import { describe, expect, it } from "vitest"
import { readSourceFile } from "../read-reference-file.ts"

const ENDNOTE = `<?xml version="1.0" encoding="UTF-8"?>
<xml><records>
<record><database name="Mes sources.enl">Mes sources.enl</database><rec-number>1</rec-number>
<ref-type name="Journal Article">17</ref-type>
<contributors><authors><author><style face="normal" font="default" size="100%">Durand, Marie</style></author>
<author>World Health Organization,</author></authors></contributors>
<titles><title><style face="normal">A dose of 10</style><style face="superscript">6</style><style face="normal"> units &amp; rest</style></title>
<secondary-title>Journal fictif</secondary-title></titles>
<periodical><full-title>Journal fictif</full-title><abbr-1>J Fict</abbr-1></periodical>
<pages>1-9</pages><volume>12</volume><number>3</number>
<dates><year>2019</year><pub-dates><date>Mar 15</date></pub-dates></dates>
<accession-num>30100007</accession-num><remote-database-provider>NLM</remote-database-provider>
<abstract>Un résumé.</abstract>
<urls><related-urls><url>https://www.ncbi.nlm.nih.gov/pubmed/30100007</url></related-urls></urls>
<electronic-resource-num>10.1000/fictif.1</electronic-resource-num><language>eng</language></record>
<record><ref-type name="Book Section">5</ref-type><titles><title>Chapitre</title><secondary-title>Le livre</secondary-title></titles><contributors><secondary-authors><author>Petit, Paul</author></secondary-authors></contributors></record>
<record><ref-type name="Report">27</ref-type><contributors><authors><author>Durand, Marie</author></authors></contributors></record>
</records></xml>`

const PUBMED = `<?xml version="1.0" ?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2024//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_240101.dtd">
<PubmedArticleSet>
<PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">30100007</PMID><Article PubModel="Print">
<Journal><JournalIssue CitedMedium="Print"><Volume>12</Volume><Issue>3</Issue><PubDate><Year>2019</Year><Month>Mar</Month><Day>15</Day></PubDate></JournalIssue><Title>Journal fictif</Title><ISOAbbreviation>J Fict</ISOAbbreviation></Journal>
<ArticleTitle>A dose of 10<sup>6</sup> units of <i>E. coli</i>.</ArticleTitle>
<Pagination><StartPage>2368</StartPage><EndPage>2383</EndPage><MedlinePgn>2368-83</MedlinePgn></Pagination>
<ELocationID EIdType="doi" ValidYN="Y">10.1000/fictif.1</ELocationID>
<AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>Durand</LastName><ForeName>Marie P</ForeName><Initials>MP</Initials><AffiliationInfo><Affiliation>Une université.</Affiliation></AffiliationInfo></Author><Author><CollectiveName>Groupe fictif</CollectiveName></Author><Author><LastName>Platon</LastName></Author></AuthorList>
<Language>eng</Language></Article></MedlineCitation>
<PubmedData><ArticleIdList><ArticleId IdType="pubmed">30100007</ArticleId><ArticleId IdType="doi">10.1000/fictif.1</ArticleId></ArticleIdList>
<ReferenceList><Reference><Citation>Un autre article.</Citation><ArticleIdList><ArticleId IdType="pubmed">11111111</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle>
<PubmedBookArticle><BookDocument><PMID>30100004</PMID><Book><Publisher><PublisherName>Made-Up Publishing</PublisherName></Publisher><BookTitle>Handbook of made-up things</BookTitle><PubDate><Year>2023</Year></PubDate><AuthorList Type="editors"><Author><LastName>Petit</LastName><ForeName>Paul</ForeName></Author></AuthorList></Book><ArticleTitle>Chapter of the handbook</ArticleTitle><AuthorList Type="authors"><Author><LastName>Brun</LastName><ForeName>Luc</ForeName></Author></AuthorList></BookDocument></PubmedBookArticle>
</PubmedArticleSet>`

describe("XML of tools", () => {
  it("is read from EndNote, raised figures and bodies included", async () => {
    const { format, sources, unread } = await readSourceFile(ENDNOTE)
    expect(format).toBe("endnote-xml")
    expect(sources.map(({ csl }) => csl)).toEqual([
      {
        type: "article-journal",
        title: "A dose of 10⁶ units & rest",
        author: [{ family: "Durand", given: "Marie" }, { literal: "World Health Organization" }],
        "container-title": "Journal fictif",
        issued: { "date-parts": [[2019, 3, 15]] },
        volume: "12",
        issue: "3",
        page: "1-9",
        language: "en",
        DOI: "10.1000/fictif.1",
        PMID: "30100007",
        URL: "https://www.ncbi.nlm.nih.gov/pubmed/30100007"
      },
      { type: "chapter", title: "Chapitre", "container-title": "Le livre" }
    ])
    expect(unread.map(({ line, why }) => [line, why])).toEqual([[17, "title"]])
    const left = sources.flatMap(({ leftOut }) => leftOut.map(({ name, words }) => [name, words]))
    expect(left).toContainEqual(["abstract", "Un résumé."])
    expect(left).toContainEqual(["secondary-authors/author", "Petit, Paul"])
    expect(left).toContainEqual(["periodical/abbr-1", "J Fict"])
  })

  it("is read from PubMed, chapters of books included, and not the references of an article", async () => {
    const { format, sources } = await readSourceFile(PUBMED)
    expect(format).toBe("pubmed-xml")
    expect(sources.map(({ csl }) => csl)).toEqual([
      {
        type: "article-journal",
        title: "A dose of 10⁶ units of E. coli",
        author: [{ family: "Durand", given: "Marie P" }, { literal: "Groupe fictif" }, { family: "Platon" }],
        "container-title": "Journal fictif",
        issued: { "date-parts": [[2019, 3, 15]] },
        volume: "12",
        issue: "3",
        page: "2368-2383",
        language: "en",
        DOI: "10.1000/fictif.1",
        PMID: "30100007"
      },
      {
        type: "chapter",
        title: "Chapter of the handbook",
        author: [{ family: "Brun", given: "Luc" }],
        "container-title": "Handbook of made-up things",
        publisher: "Made-Up Publishing",
        issued: { "date-parts": [[2023]] },
        PMID: "30100004"
      }
    ])
    expect(JSON.stringify(sources[0]?.leftOut)).toContain("Un autre article.")
  })

  it.each([
    [
      "a bomb of entities",
      `<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><xml><records><record><ref-type/></record></records></xml>`,
      "xml-entities"
    ],
    [
      "an entity of a file",
      `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><records><record><ref-type/><title>&x;</title></record></records>`,
      "xml-entities"
    ],
    [
      "elements without end",
      `<records><record><ref-type/>${"<a>".repeat(5000)}${"</a>".repeat(5000)}</record></records>`,
      "xml-too-deep"
    ],
    ["a file that is cut", "<records><record><ref-type/><titles><title>Un", "xml-broken"],
    ["XML of another kind", "<feed><entry>Un</entry></feed>", "not-sources"]
  ])("is refused in words for %s", async (_what, text, reason) => {
    await expect(readSourceFile(text)).rejects.toMatchObject({ detail: { reason } })
  })
})

import { describe, expect, it } from "vitest"
import { readSourceFile } from "../read-reference-file.ts"

const titlesOf = async (text: string): Promise<[string[], number, string[]]> => {
  const { sources, unread, asides } = await readSourceFile(text)
  return [sources.map(({ csl }) => csl.title), unread.length, asides.map(({ words }) => words)]
}

describe("where a record of RIS begins and ends", () => {
  it.each([
    ["at TY alone", "TY  - JOUR\nTI  - Un\nTY  - JOUR\nTI  - Deux\n", ["Un", "Deux"], []],
    ["at blank lines", "DB  - A\nTI  - Un\nTY  - JOUR\n\nDB  - A\nTI  - Deux\nTY  - JOUR\n", ["Un", "Deux"], []],
    [
      "at the tag that comes first each time",
      "DB  - A\nTI  - Un\nTY  - JOUR\nDB  - A\nTI  - Deux\nTY  - JOUR\n",
      ["Un", "Deux"],
      []
    ],
    [
      "not at a blank line within an abstract",
      "TY  - JOUR\nTI  - Un\nAB  - Premier.\n\nSecond.\n\nKW  - mot\nER  - \n",
      ["Un"],
      []
    ],
    [
      "not at an abstract’s line that begins with ER",
      "TY  - JOUR\nTI  - Un\nAB  - Of tumours\nER  - positive ones\nPY  - 2001\nER  - \n",
      ["Un"],
      []
    ],
    [
      "behind a header of Cochrane",
      'Provider: John Wiley & Sons, Ltd.\nContent:text/plain; charset="UTF-8"\n\nRecord #1 of 2\nTY  - JOUR\nTI  - Un\nER  - \n\nRecord #2 of 2\nTY  - JOUR\nTI  - Deux\nER  - \n',
      ["Un", "Deux"],
      ["Provider: John Wiley & Sons, Ltd.", 'Content:text/plain; charset="UTF-8"', "Record #1 of 2", "Record #2 of 2"]
    ],
    [
      "behind the numbers of Ovid",
      "1. exp pain/ and sleep/\n\n<1>\nTY  - JOUR\nTI  - Un\nER  - \n<2>\nTY  - JOUR\nTI  - Deux\nER  - \n",
      ["Un", "Deux"],
      ["1. exp pain/ and sleep/", "<1>", "<2>"]
    ],
    ["whatever the line ends", "TY  - JOUR\rTI  - Un\rER  - \r\rTY  - JOUR\rTI  - Deux\r", ["Un", "Deux"], []]
  ])("%s", async (_how, text, titles, asides) => {
    expect(await titlesOf(text)).toEqual([titles, 0, asides])
  })

  it("is said not to be known, where two records are mixed", async () => {
    const { sources, unread } = await readSourceFile(
      "TI  - Un\nTY  - JOUR\nAU  - Durand, Marie\nPY  - 2001\nTY  - JOUR\nAU  - Petit, Paul\nTI  - Deux\n"
    )
    expect(sources).toEqual([])
    expect(unread.map(({ why, line }) => [why, line])).toEqual([["mixed", 1]])
  })
})

describe("a record of RIS", () => {
  const only = async (lines: string) => (await readSourceFile(`TY  - JOUR\nTI  - Un\n${lines}\nER  - \n`)).sources[0]

  it("keeps a title whole, and one that goes on", async () => {
    const { sources } = await readSourceFile("TY  - JOUR\nTI  - Pain  - a review  - of\n  many\nER  - ")
    expect(sources[0]?.csl.title).toBe("Pain - a review - of many")
  })

  it.each([
    ["the year of PY, the day of DA", "PY  - 2019\nDA  - Mar 15", [2019, 3, 15]],
    [
      "a date with another year in DA",
      "Y1  - 2013/05/28\nPY  - 2013\nDA  - 2014/04/01\nY2  - 2020/02/19",
      [2014, 4, 1]
    ],
    ["the first date, not the day of access", "Y1  - 2016/10/19\nPY  - 2016\nY2  - 2020/01/01", [2016, 10, 19]],
    ["a year alone beside a season", "PY  - 2012///Spring", [2012]],
    ["the year of PY, not a day of entry", "PY  - 2019\nDA  - 20210304", [2019]]
  ])("has %s", async (_what, lines, parts) => {
    expect((await only(lines))?.csl.issued).toEqual({ "date-parts": [parts] })
  })

  it("names what it does not keep, with its words and its line", async () => {
    const source = await only("JO  - Journal fictif\nJO  - J Fict\nVL  - 12\nVL  - 12\nKW  - mot\nLA  - eng\nLA  - fre")
    expect(source?.leftOut).toEqual([
      { name: "JO", line: 4, words: "J Fict", why: "other-kept" },
      { name: "LA", line: 9, words: "fre", why: "other-kept" },
      { name: "KW", line: 7, words: "mot", why: "no-field" }
    ])
    expect(source?.said.volume?.map(({ line }) => line)).toEqual([5, 6])
  })

  it("takes a number for PubMed’s only where the record says so", async () => {
    expect((await only("C7  - 30100004"))?.csl.PMID).toBeUndefined()
    expect((await only("C5  - 30100004\nDB  - Embase"))?.csl.PMID).toBe("30100004")
    expect((await only("AN  - 30100004\nDP  - NLM"))?.csl.PMID).toBe("30100004")
    expect((await only("N1  - PMID: 30100004; Export Date: 1 May"))?.csl.PMID).toBeUndefined()
    expect((await only("N1  - Comment on: 10.1000/1"))?.csl.DOI).toBeUndefined()
  })
})

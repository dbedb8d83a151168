import { expect, it } from "vitest"
import { LONGEST_LIST } from "./by-title.ts"
import { listAddress, listPages, pageParameter } from "./pages-of-a-list.ts"

const items = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

it("keeps a list that is not too long on one page, at the address of the list", () => {
  for (const count of [0, 1, LONGEST_LIST]) {
    const pages = listPages(items(count))
    expect(pages.map(({ number, of }) => [number, of])).toEqual([[1, 1]])
    expect(pages.map(pageParameter)).toEqual([undefined])
    expect(pages[0]?.items).toHaveLength(count)
  }
})

it("cuts a longer one without losing or repeating anything", () => {
  const pages = listPages(items(LONGEST_LIST * 2 + 1))
  expect(pages.map(({ items: held }) => held.length)).toEqual([LONGEST_LIST, LONGEST_LIST, 1])
  expect(pages.flatMap(({ items: held }) => held)).toEqual(items(LONGEST_LIST * 2 + 1))
  expect(pages.map(({ number }) => listAddress("/themes/infections/", number))).toEqual([
    "/themes/infections/",
    "/themes/infections/2/",
    "/themes/infections/3/"
  ])
})

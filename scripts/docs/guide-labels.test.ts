import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { LEFT_NAME } from "@recos/schemas/people/left-member"
import { expect, it } from "vitest"
import { ROOT } from "../setup/run.ts"
import { catalogueWords, plain } from "./catalogue-words.ts"

const GUIDE = join(ROOT, "docs/guide")

/** Between « … » as well, and yet no words of the product: what people type or say, and names of others. */
const SAID_BY_OTHERS = new Set([
  "mal de dos",
  "tension",
  "tique",
  "diarrhée",
  "ordonnance différée",
  "Bundle",
  "à compléter",
  // A sentence as the words of a person make it.
  "la gêne due à la toux",
  "L’intervention pourrait réduire un peu la gêne due à la toux",
  // What stands in the place of a number, without a network.
  "?"
])

interface Quoted {
  label: string
  place: string
}

/** The words of the product that a page of the guide names: in italics, between « … », or in bold at the head of a row. */
function quotedIn(page: string): Quoted[] {
  const text = readFileSync(join(GUIDE, page), "utf8")
    // What is typed in a terminal, kept at its length: places must stay.
    .replace(/```[\s\S]*?```|`[^`]*`/g, (code) => code.replace(/[^\n]/g, "x"))
  const ways = [/(?<!\*)\*([^*\s][^*]*?)\*(?!\*)/g, /«\s*([^»]+?)\s*»/g, /^\| \*\*([^*|]+)\*\* \|/gm]
  return ways.flatMap((way) =>
    [...text.matchAll(way)].map(({ 1: label = "", index }) => ({
      label: plain(label),
      place: `docs/guide/${page}:${text.slice(0, index).split("\n").length}`
    }))
  )
}

/** A label as the guide may name it: with or without a capital, the sign at its end, or the count between brackets. */
const loose = (label: string): string => {
  const bare = label.replace(/ ?\([^)]*\)$/, "").replace(/ ?[.:…]$/, "")
  return bare.slice(0, 1).toLowerCase() + bare.slice(1)
}

const known = new Set([...catalogueWords(), LEFT_NAME].map(loose))
const unknownIn = (page: string): string[] =>
  quotedIn(page)
    .filter(({ label }) => !known.has(loose(label)) && !SAID_BY_OTHERS.has(label))
    .map(({ label, place }) => `${place} « ${label} »`)

it.each(readdirSync(GUIDE))("%s names what is on screen as it is on screen", (page) => {
  // Otherwise: mend the guide, or, for words that are not of the product, say so above.
  expect(unknownIn(page)).toEqual([])
})

it("finds what the guide names, and would miss a label that has changed", () => {
  const named = readdirSync(GUIDE).flatMap(quotedIn)
  expect(named.length).toBeGreaterThan(80)
  expect(named.map(({ label }) => label)).toEqual(
    expect.arrayContaining(["Ce qui m’attend", "Enregistré", "Expliquer"])
  )
  expect(known.has(loose("Expliquer ce mot"))).toBe(false)
})

it("names nothing as said by others that the guide no longer says", () => {
  const said = new Set(
    readdirSync(GUIDE)
      .flatMap(quotedIn)
      .map(({ label }) => label)
  )
  expect([...SAID_BY_OTHERS].filter((words) => !said.has(words))).toEqual([])
})

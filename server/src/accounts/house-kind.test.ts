import { expect, test } from "vitest"
import type { HouseWish } from "../config.ts"
import { type HouseFacts, HouseRefusal, kindOfHouse } from "./house-kind.ts"

const NOBODY: HouseFacts = {
  marked: null,
  demonstration: { active: 0, ended: 0 },
  others: { all: 0, administering: 0 }
}
const SEEDED = { ...NOBODY, demonstration: { active: 6, ended: 0 } }
const INVITED_INTO = { ...SEEDED, others: { all: 2, administering: 1 } }
const TAKEN_OVER = { ...NOBODY, demonstration: { active: 0, ended: 6 }, others: { all: 2, administering: 1 } }
const LEFT_ALONE = { ...NOBODY, demonstration: { active: 0, ended: 6 }, others: { all: 1, administering: 0 } }
const LIVED_IN = { ...NOBODY, others: { all: 3, administering: 1 } }
const marked = (facts: HouseFacts, kind: HouseFacts["marked"]): HouseFacts => ({ ...facts, marked: kind })

const DEMONSTRATION = ["demonstration", "demonstration", "HOUSE_IS_DEMONSTRATION"] as const
const COOPERATIVE = ["cooperative", "HOUSE_IS_COOPERATIVE", "cooperative"] as const

/** What comes of a start without DEMO, with DEMO=1, with DEMO=0. */
const TABLE: [string, HouseFacts, readonly [string, string, string]][] = [
  ["an empty folder", NOBODY, ["demonstration", "demonstration", "cooperative"]],
  ["an older demonstration", SEEDED, DEMONSTRATION],
  ["an older demonstration with people of one’s own", INVITED_INTO, DEMONSTRATION],
  ["an older demonstration of which all accounts are closed", LEFT_ALONE, DEMONSTRATION],
  ["an older house without demonstration accounts", LIVED_IN, COOPERATIVE],
  ["an older house that has closed them", TAKEN_OVER, COOPERATIVE],
  ["a demonstration", marked(SEEDED, "demonstration"), DEMONSTRATION],
  ["a demonstration that nobody is in yet", marked(NOBODY, "demonstration"), DEMONSTRATION],
  ["a demonstration with people of one’s own", marked(INVITED_INTO, "demonstration"), DEMONSTRATION],
  [
    "a demonstration that was closed, to be a cooperative",
    marked(TAKEN_OVER, "demonstration"),
    ["demonstration", "demonstration", "cooperative"]
  ],
  ["a cooperative", marked(LIVED_IN, "cooperative"), COOPERATIVE],
  ["a cooperative that nobody is in yet", marked(NOBODY, "cooperative"), COOPERATIVE],
  ["a cooperative whatever the addresses in it", marked(SEEDED, "cooperative"), COOPERATIVE]
]

const outcome = (facts: HouseFacts, wish: HouseWish | null, isPublic: boolean): string => {
  try {
    return kindOfHouse(facts, wish, isPublic)
  } catch (error) {
    if (error instanceof HouseRefusal) return error.code
    throw error
  }
}

test.each(TABLE)("%s", (_, facts, [bare, demonstration, cooperative]) => {
  expect(outcome(facts, null, false)).toBe(bare)
  expect(outcome(facts, "demonstration", false)).toBe(demonstration)
  expect(outcome(facts, "public-demonstration", false)).toBe(demonstration)
  expect(outcome(facts, "cooperative", false)).toBe(cooperative)
})

test.each(TABLE)(
  "%s, where others than this machine may come: a demonstration by its name alone",
  (_, facts, [bare, demonstration, cooperative]) => {
    const inPublic = (kind: string) => (kind === "demonstration" ? "DEMONSTRATION_IN_PUBLIC" : kind)
    expect(outcome(facts, null, true)).toBe(inPublic(bare))
    expect(outcome(facts, "demonstration", true)).toBe(inPublic(demonstration))
    expect(outcome(facts, "public-demonstration", true)).toBe(demonstration)
    expect(outcome(facts, "cooperative", true)).toBe(cooperative)
  }
)

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Changes, concerns, type RecoPart, readChanges, type Shown, together } from "./told-changes.ts"

const part = fc.constantFrom<RecoPart>("settings", "team", "step", "review", "text", "outcomes", "gradings", "imports")
const item = fc.constantFrom("o1", "o2", "o3")
const change = fc.oneof(fc.record({ part }), fc.record({ part, item }))
const changes = fc.oneof(fc.constant<Changes>("anything"), fc.array(change, { minLength: 1, maxLength: 6 }))
const shown: fc.Arbitrary<Shown> = fc.oneof(
  fc.record({ parts: fc.uniqueArray(part) }),
  fc.record({ parts: fc.uniqueArray(part), items: fc.uniqueArray(item) })
)

describe("what an event says", () => {
  it("is what it names", () => {
    expect(readChanges('[{"part":"outcomes","item":"o1"},{"part":"review"}]')).toEqual([
      { part: "outcomes", item: "o1" },
      { part: "review" }
    ])
  })

  it.each([
    ["nothing", "[]"],
    ["no data", undefined],
    ["no JSON", "a page of a proxy"],
    ["no list", '{"part":"review"}'],
    ["a part that this build does not know", '[{"part":"review"},{"part":"of-tomorrow"}]'],
    ["an item that is no name", '[{"part":"outcomes","item":3}]']
  ])("may be anything where it is %s", (_, data) => {
    expect(readChanges(data)).toBe("anything")
  })

  it("is read back as it was told, whatever it was", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1 }), (told) => {
        expect(readChanges(JSON.stringify(told))).toEqual(told)
      })
    )
  })
})

describe("whom a change wakes", () => {
  const outcomes: Shown = { parts: ["outcomes", "gradings"] }
  const first: Shown = { ...outcomes, items: ["q1", "o1"] }

  it.each<[string, Changes, Shown, boolean]>([
    ["of a part that is shown", [{ part: "gradings", item: "o2" }], outcomes, true],
    ["of a part that is not", [{ part: "review" }], outcomes, false],
    ["of the one item", [{ part: "gradings", item: "o1" }], first, true],
    ["of another item", [{ part: "gradings", item: "o2" }], first, false],
    ["of no item in particular", [{ part: "outcomes" }], first, true],
    ["of several, one of which is shown", [{ part: "review" }, { part: "outcomes", item: "o1" }], first, true],
    ["of several, none of which is", [{ part: "review" }, { part: "outcomes", item: "o2" }], first, false],
    ["the item's, of a part that is not shown", [{ part: "decision", item: "q1" }], first, false],
    ["that is not known", "anything", { parts: [] }, true]
  ])("%s", (_, told, what, expected) => {
    expect(concerns(told, what)).toBe(expected)
  })

  it("never fewer when news come together than when each comes alone", () => {
    fc.assert(
      fc.property(changes, changes, shown, (one, other, what) => {
        expect(concerns(together(one, other), what)).toBe(concerns(one, what) || concerns(other, what))
      })
    )
  })
})

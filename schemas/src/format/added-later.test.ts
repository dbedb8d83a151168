import { describe, expect, it } from "vitest"
import { z } from "zod"
import { addedLater } from "./added-later.ts"

const shape = z.object({
  name: z.string(),
  place: addedLater(z.string().max(5), ""),
  sure: addedLater(z.boolean(), true),
  tags: addedLater(z.array(z.string()), [])
})
const OLD = { name: "a" }
const READ = { name: "a", place: "", sure: true, tags: [] }

describe("a field that came later", () => {
  it("is read where older files lack it, and not written where it says what they say", () => {
    expect(shape.parse(OLD)).toEqual(READ)
    expect(JSON.parse(JSON.stringify(z.encode(shape, READ)))).toEqual(OLD)
  })

  it("is written once it says something, an empty value included", () => {
    const said = { name: "a", place: "Alès", sure: false, tags: ["b"] }
    expect(z.encode(shape, said)).toEqual(said)
    expect(shape.parse(said)).toEqual(said)
    const emptied = z.object({ place: addedLater(z.string(), "ici") })
    expect(z.encode(emptied, { place: "" })).toEqual({ place: "" })
  })

  it("is checked as any other", () => {
    expect(shape.safeParse({ name: "a", place: "Montpellier" }).error?.issues[0]?.path).toEqual(["place"])
  })

  it("gives each reading a value of its own", () => {
    shape.parse(OLD).tags.push("b")
    expect(shape.parse(OLD)).toEqual(READ)
  })

  it("refuses what JSON cannot say as its absence", () => {
    expect(() => addedLater(z.number(), Number.NaN)).toThrow(TypeError)
  })
})

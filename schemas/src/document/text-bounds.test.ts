import { describe, expect, it } from "vitest"
import { brokenBound, MOST_CHARACTERS, MOST_DEPTH, MOST_NODES, sizeOfText } from "./text-bounds.ts"

const nested = (depth: number): object =>
  Array.from({ length: depth }).reduce<object>((inside) => ({ type: "x", content: [inside] }), { type: "x" })
const wide = (nodes: number) => ({ type: "doc", content: Array.from({ length: nodes - 1 }, () => ({ type: "x" })) })
const long = (characters: number) => ({ type: "doc", content: [{ type: "text", text: "a".repeat(characters) }] })

describe("the bounds of a text", () => {
  it.each([
    ["as deep as may be", nested(MOST_DEPTH), null],
    ["one deeper", nested(MOST_DEPTH + 1), "too-deep"],
    ["so deep that a recursion would end", nested(200_000), "too-deep"],
    ["as many nodes as may be", wide(MOST_NODES), null],
    ["one more", wide(MOST_NODES + 1), "too-many"],
    ["as long as may be", long(MOST_CHARACTERS), null],
    ["one longer", long(MOST_CHARACTERS + 1), "too-long"],
    ["long by its attributes", { type: "x", attrs: { alt: "a".repeat(MOST_CHARACTERS + 1) } }, "too-long"],
    ["nothing of ours", "words", null]
  ])("%s", (_, json, broken) => {
    expect(brokenBound(json)).toBe(broken)
  })

  it("measures the longest block over its pieces", () => {
    const piece = { type: "text", text: "abc" }
    expect(sizeOfText({ content: [{ content: [piece, piece] }, { content: [piece] }] })).toMatchObject({
      nodes: 6,
      characters: 9,
      longest: 6
    })
  })
})

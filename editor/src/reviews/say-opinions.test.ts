import type { MemberId } from "@recos/schemas/ids"
import { expect, it } from "vitest"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { sayOpinions } from "./say-opinions.ts"

const [at, later] = ["2026-03-01T10:00:00.000Z", "2026-03-02T10:00:00.000Z"]
const marcel = { memberId: "m1" as MemberId, name: "Marcel", verdict: "approve", at } as const
const solange = { memberId: "m2" as MemberId, name: "Solange" } as const
const nothing = { readings: [], signatures: [] }

it.each([
  ["nothing new", { readings: [marcel], signatures: [] }, { readings: [marcel], signatures: [] }, []],
  ["a reading", nothing, { readings: [marcel], signatures: [] }, ["Marcel approves this version."]],
  [
    "another reading of the same person",
    { readings: [marcel], signatures: [] },
    { readings: [marcel, { ...marcel, verdict: "changes", at: later } as const], signatures: [] },
    ["Marcel asks for changes in this version."]
  ],
  ["a signature", nothing, { readings: [], signatures: [solange] }, ["Solange has signed this version."]],
  [
    "one's own",
    nothing,
    { readings: [{ ...marcel, memberId: "me" as MemberId }], signatures: [{ ...solange, memberId: "me" as MemberId }] },
    []
  ]
])("%s", (_, before, now, expected) => {
  interfaceLanguage.value = "en"
  expect(sayOpinions(before, now, "me")).toEqual(expected)
})

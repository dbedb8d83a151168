import { expect, it } from "vitest"
import { speaksOf } from "./option-fields.ts"

it.each([
  ["plant", "hmpcStatus", true],
  ["plant", "plantPart", true],
  ["plant", "atc", false],
  ["drug", "atc", true],
  ["drug", "hmpcStatus", false],
  ["non-drug", "monograph", false],
  ["non-drug", "preparation", false]
] as const)("a %s has a %s: %s", (kind, field, has) => {
  expect(speaksOf(kind, field)).toBe(has)
})

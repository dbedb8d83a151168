import { expect, it } from "vitest"
import type { MemberId } from "../ids.ts"
import { teamRole } from "../vocabulary/closed-lists.ts"
import { keepsCoordinator } from "./keeps-coordinator.ts"

const [a, b, c] = ["a" as MemberId, "b" as MemberId, "c" as MemberId]
const alone = [
  { id: a, teamRole: "coordinator" },
  { id: b, teamRole: "author" }
] as const
const two = [...alone, { id: c, teamRole: "coordinator" }] as const

it.each([...teamRole.options, null])("lets the only coordinator take the role %s if it is the same one", (next) => {
  expect(keepsCoordinator(alone, a, next)).toBe(next === "coordinator")
})

it("lets anybody else change, and one coordinator of two leave", () => {
  expect(keepsCoordinator(alone, b, null)).toBe(true)
  expect(keepsCoordinator(two, a, null)).toBe(true)
  expect(keepsCoordinator(two, c, "reader")).toBe(true)
})

import { describe, expect, test } from "vitest"
import { RECO_STATUSES, type RecoStatus, type TeamRole } from "../vocabulary/closed-lists.ts"
import type { Actor } from "./member.ts"
import { COOPERATIVE_ACTIONS, can, RECO_ACTIONS, type RecoAction, refusal } from "./permissions.ts"

const actor = (role: Actor["role"], active = true): Actor => ({ id: "m1", college: "citizen", role, active })

/** One letter a status, in the order of RECO_STATUSES: Draft, in Review, in deLiberation, Approved, Published, under reVision, Withdrawn. */
const LETTERS = ["D", "R", "L", "A", "P", "V", "W"]
const ALWAYS = "DRLAPVW"
const NEVER = "......."

/** Who may do what, and when, written out in full: the rules of permissions.ts are compared with this, cell by cell. */
const TABLE: Record<RecoAction, Record<TeamRole | "outsider" | "administrator", string>> = {
  "reco.read": row(ALWAYS, ALWAYS, ALWAYS, ALWAYS, NEVER, ALWAYS),
  "reco.write": row("D....V.", "D....V.", NEVER, NEVER, NEVER, NEVER),
  "reco.settings": row("D....V.", NEVER, NEVER, NEVER, NEVER, NEVER),
  "reco.team": row(ALWAYS, NEVER, NEVER, NEVER, NEVER, ALWAYS),
  "reco.submit": row("D....V.", NEVER, NEVER, NEVER, NEVER, NEVER),
  "reco.return": row(".RLA...", NEVER, NEVER, NEVER, NEVER, NEVER),
  "reco.deliberate": row(".R.....", NEVER, NEVER, NEVER, NEVER, NEVER),
  "reco.publish": row("...A...", NEVER, NEVER, NEVER, NEVER, NEVER),
  "reco.revise": row("....P..", NEVER, NEVER, NEVER, NEVER, NEVER),
  "reco.withdraw": row("....PV.", NEVER, NEVER, NEVER, NEVER, "....PV."),
  "reading.give": row(".R.....", ".R.....", ".R.....", NEVER, NEVER, NEVER),
  "reading.log": row(".RLAPV.", NEVER, NEVER, NEVER, NEVER, NEVER),
  "version.sign": row("..L....", "..L....", "..L....", NEVER, NEVER, NEVER),
  "version.restore": row("D....V.", "D....V.", NEVER, NEVER, NEVER, NEVER),
  "evidence.write": row("D....V.", "D....V.", "D....V.", NEVER, NEVER, NEVER),
  "importance.rate": row("D....V.", "D....V.", "D....V.", "D....V.", NEVER, NEVER),
  "interest.declare": row(ALWAYS, ALWAYS, ALWAYS, ALWAYS, NEVER, NEVER),
  "grading.give": row("D....V.", "D....V.", "D....V.", NEVER, NEVER, NEVER),
  "grading.reconcile": row("D....V.", "D....V.", "D....V.", NEVER, NEVER, NEVER),
  "decision.write": row("D....V.", "D....V.", "D....V.", NEVER, NEVER, NEVER),
  "testimony.collect": row("D....V.", "D....V.", "D....V.", NEVER, NEVER, NEVER),
  "testimony.withdraw": row(ALWAYS, ALWAYS, ALWAYS, NEVER, NEVER, ALWAYS)
}

function row(
  coordinator: string,
  author: string,
  reviewer: string,
  reader: string,
  outsider: string,
  administrator: string
) {
  return { coordinator, author, reviewer, reader, outsider, administrator }
}

type Column = keyof (typeof TABLE)[RecoAction]
const COLUMNS: Column[] = ["coordinator", "author", "reviewer", "reader", "outsider", "administrator"]

const standing = (column: Column, status: RecoStatus, isLastEditor = false) => ({
  status,
  teamRole: column === "outsider" || column === "administrator" ? null : column,
  isLastEditor
})
const person = (column: Column, active = true): Actor =>
  actor(column === "administrator" ? "administrator" : "member", active)

const CELLS = RECO_ACTIONS.flatMap((action) =>
  COLUMNS.map((column) => [action, column, TABLE[action][column]] as const)
)

describe("on a reco", () => {
  test.each(CELLS)("%s by %s is allowed in %s", (action, column, expected) => {
    const found = RECO_STATUSES.map((status, index) =>
      can(person(column), action, standing(column, status)) ? LETTERS[index] : "."
    )
    expect(found.join("")).toBe(expected)
  })

  test.each(CELLS)("%s by %s is never allowed to a member who left", (action, column) => {
    for (const status of RECO_STATUSES) {
      expect(refusal(person(column, false), action, standing(column, status))).toBe("inactive")
    }
  })

  test("only a reading is closed to the one who wrote last", () => {
    for (const [action, column] of CELLS) {
      for (const status of RECO_STATUSES) {
        const before = refusal(person(column), action, standing(column, status))
        const after = refusal(person(column), action, standing(column, status, true))
        expect(after).toBe(before === null && action === "reading.give" ? "last-editor" : before)
      }
    }
  })

  test("a trainer has the rights of a member, and an administrator in the team those of their role too", () => {
    for (const [action, column] of CELLS) {
      for (const status of RECO_STATUSES) {
        if (column === "administrator") continue
        const here = standing(column, status)
        expect(can(actor("trainer"), action, here)).toBe(can(actor("member"), action, here))
        const byOffice = can(actor("administrator"), action, standing("administrator", status))
        expect(can(actor("administrator"), action, here)).toBe(can(actor("member"), action, here) || byOffice)
      }
    }
  })

  test("the two colleges have the same rights", () => {
    for (const [action, column] of CELLS) {
      for (const status of RECO_STATUSES) {
        const citizen = person(column)
        const professional: Actor = { ...citizen, college: "professional" }
        expect(refusal(professional, action, standing(column, status))).toBe(
          refusal(citizen, action, standing(column, status))
        )
      }
    }
  })

  test.each([
    ["not in the team", "outsider", "reco.write", "draft", "not-in-team"],
    ["the wrong role", "reader", "reco.write", "draft", "team-role"],
    ["the wrong status", "author", "reco.write", "approved", "status"]
  ] as const)("a refusal says why: %s", (_name, column, action, status, expected) => {
    expect(refusal(person(column), action, standing(column, status))).toBe(expected)
  })
})

describe("on the cooperative", () => {
  test.each([
    ["member.list", true, true, true],
    ["member.invite", false, true, false],
    ["member.update", false, true, false],
    ["reco.create", true, true, true],
    ["booklet.compose", true, true, true],
    ["journal.read", false, true, false]
  ] as const)("%s: member %s, administrator %s, trainer %s", (action, member, administrator, trainer) => {
    expect([actor("member"), actor("administrator"), actor("trainer")].map((who) => can(who, action))).toEqual([
      member,
      administrator,
      trainer
    ])
    expect(refusal(actor("administrator", false), action)).toBe("inactive")
  })

  test("the table above names every action", () => {
    expect(COOPERATIVE_ACTIONS).toHaveLength(6)
    expect(Object.keys(TABLE)).toEqual([...RECO_ACTIONS])
  })
})

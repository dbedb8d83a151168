import { describe, expect, test } from "vitest"
import type { MemberId } from "../ids.ts"
import { RECO_STATUSES, type RecoStatus, type TeamRole } from "../vocabulary/closed-lists.ts"
import type { Actor } from "./member.ts"
import { COOPERATIVE_ACTIONS, can, RECO_ACTIONS, type RecoAction, refusal } from "./permissions.ts"

const actor = (role: Actor["role"], active = true): Actor => ({
  id: "m1" as MemberId,
  college: "citizen",
  role,
  active
})

/** Every status there is, written out: a new one is nobody's until it is added here. */
const ALWAYS: RecoStatus[] = [
  "draft",
  "in-review",
  "in-deliberation",
  "approved",
  "published",
  "under-revision",
  "withdrawn",
  "put-away"
]
const OPEN: RecoStatus[] = ["draft", "under-revision"]
const REMARKED: RecoStatus[] = ALWAYS.filter((status) => status !== "put-away")
const OWN_ONLY: readonly RecoAction[] = ["remark.change", "branch.write", "branch.lead"]
const READERS = {
  coordinator: REMARKED,
  author: REMARKED,
  reviewer: REMARKED,
  reader: REMARKED,
  administrator: REMARKED
}

/** Who may do what, and when, written out in full: the rules of permissions.ts are compared with this, cell by cell. */
const TABLE: Record<RecoAction, Partial<Record<TeamRole | "outsider" | "administrator", RecoStatus[]>>> = {
  "reco.read": { coordinator: ALWAYS, author: ALWAYS, reviewer: ALWAYS, reader: ALWAYS, administrator: ALWAYS },
  "reco.write": { coordinator: OPEN, author: OPEN },
  "reco.settings": { coordinator: OPEN },
  "reco.team": { coordinator: ALWAYS, administrator: ALWAYS },
  "reco.submit": { coordinator: OPEN },
  "reco.return": { coordinator: ["in-review", "in-deliberation", "approved"] },
  "reco.deliberate": { coordinator: ["in-review"] },
  "reco.publish": { coordinator: ["approved"] },
  "reco.revise": { coordinator: ["published"] },
  "reco.withdraw": { coordinator: ["published", "under-revision"], administrator: ["published", "under-revision"] },
  "reco.take-up": { coordinator: ["withdrawn"], administrator: ["withdrawn"] },
  "reco.put-away": { coordinator: ["draft"], administrator: ["draft"] },
  "reco.bring-back": { coordinator: ["put-away"], administrator: ["put-away"] },
  "reading.give": { coordinator: ["in-review"], author: ["in-review"], reviewer: ["in-review"] },
  "reading.log": { coordinator: ["in-review", "in-deliberation", "approved", "published", "under-revision"] },
  "version.sign": { coordinator: ["in-deliberation"], author: ["in-deliberation"], reviewer: ["in-deliberation"] },
  "version.restore": { coordinator: OPEN, author: OPEN },
  "evidence.write": { coordinator: OPEN, author: OPEN, reviewer: OPEN },
  "estimate.accept": { coordinator: OPEN, author: OPEN, reviewer: OPEN },
  "rereading.finish": { coordinator: OPEN, author: OPEN, reviewer: OPEN },
  "importance.rate": { coordinator: OPEN, author: OPEN, reviewer: OPEN, reader: OPEN },
  "interest.declare": { coordinator: ALWAYS, author: ALWAYS, reviewer: ALWAYS, reader: ALWAYS },
  "interest.analyse": {
    coordinator: ALWAYS,
    author: ALWAYS,
    reviewer: ALWAYS,
    administrator: ALWAYS
  },
  "grading.give": { coordinator: OPEN, author: OPEN, reviewer: OPEN },
  "grading.reconcile": { coordinator: OPEN, author: OPEN, reviewer: OPEN },
  "decision.write": { coordinator: OPEN, author: OPEN, reviewer: OPEN },
  "testimony.collect": { coordinator: OPEN, author: OPEN, reviewer: OPEN },
  "testimony.withdraw": { coordinator: ALWAYS, author: ALWAYS, reviewer: ALWAYS, administrator: ALWAYS },
  "remark.write": READERS,
  "remark.change": READERS,
  "branch.write": READERS,
  "branch.lead": READERS
}

type Column = TeamRole | "outsider" | "administrator"
const COLUMNS: Column[] = ["coordinator", "author", "reviewer", "reader", "outsider", "administrator"]

const standing = (column: Column, status: RecoStatus, isLastEditor = false) => ({
  status,
  teamRole: column === "outsider" || column === "administrator" ? null : column,
  isLastEditor
})
const person = (column: Column, active = true): Actor =>
  actor(column === "administrator" ? "administrator" : "member", active)

const CELLS = RECO_ACTIONS.flatMap((action) =>
  COLUMNS.map((column) => [action, column, TABLE[action][column] ?? []] as const)
)

describe("on a reco", () => {
  test.each(CELLS)("%s by %s is allowed in %j", (action, column, expected) => {
    expect(RECO_STATUSES.filter((status) => can(person(column), action, standing(column, status)))).toEqual(expected)
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

  test("figures are accepted, and what spoke of them is cleared, by another person than the one who proposed them", () => {
    for (const [action, column] of CELLS) {
      for (const status of RECO_STATUSES) {
        const before = refusal(person(column), action, standing(column, status))
        const after = refusal(person(column), action, { ...standing(column, status), isProposer: true })
        const isOthers = action === "estimate.accept" || action === "rereading.finish"
        expect(after).toBe(before === null && isOthers ? "proposer" : before)
      }
    }
  })

  test("what somebody said is changed by nobody else", () => {
    for (const [action, column] of CELLS) {
      for (const status of RECO_STATUSES) {
        const before = refusal(person(column), action, standing(column, status))
        const after = refusal(person(column), action, { ...standing(column, status), isAuthor: false })
        expect(after).toBe(before === null && OWN_ONLY.includes(action) ? "not-author" : before)
      }
    }
  })

  test("nobody says what their own links come to", () => {
    for (const [action, column] of CELLS) {
      for (const status of RECO_STATUSES) {
        const before = refusal(person(column), action, standing(column, status))
        const after = refusal(person(column), action, { ...standing(column, status), isSubject: true })
        expect(after).toBe(before === null && action === "interest.analyse" ? "own-interests" : before)
      }
    }
  })

  test("an administrator in the team has the rights of their role too", () => {
    for (const [action, column] of CELLS) {
      for (const status of RECO_STATUSES) {
        if (column === "administrator") continue
        const here = standing(column, status)
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
    ["member.list", true, true],
    ["member.invite", false, true],
    ["member.update", false, true],
    ["reco.create", true, true],
    ["booklet.compose", true, true],
    ["journal.read", false, true],
    ["house.maintain", false, true],
    ["theme.keep", false, true],
    ["search.forget", false, true],
    ["declaration.read", true, true]
  ] as const)("%s: member %s, administrator %s", (action, member, administrator) => {
    expect([actor("member"), actor("administrator")].map((who) => can(who, action))).toEqual([member, administrator])
    expect(refusal(actor("administrator", false), action)).toBe("inactive")
  })

  test("the table above names every action", () => {
    expect(COOPERATIVE_ACTIONS).toHaveLength(10)
    expect(Object.keys(TABLE)).toEqual([...RECO_ACTIONS])
  })
})

test("whoever owes a second factor may do nothing else before", () => {
  const owing = { ...actor("administrator"), owesFactor: true as const }
  for (const action of COOPERATIVE_ACTIONS) expect(refusal(owing, action)).toBe("factor-owed")
  for (const action of RECO_ACTIONS)
    expect(refusal(owing, action, { status: "draft", teamRole: "coordinator", isLastEditor: false })).toBe(
      "factor-owed"
    )
  expect(refusal({ ...owing, active: false }, "member.list")).toBe("inactive")
})

/** Written out: what a link of interest keeps from, and what waits for a declaration. */
const RECUSED: readonly RecoAction[] = [
  "reco.write",
  "reco.deliberate",
  "reading.give",
  "version.sign",
  "version.restore",
  "evidence.write",
  "estimate.accept",
  "rereading.finish",
  "importance.rate",
  "grading.give",
  "grading.reconcile",
  "decision.write"
]
/** What a major link keeps from besides. */
const OF_ANSWERS: readonly RecoAction[] = ["remark.write", "branch.write", "branch.lead"]
const DECLARED: readonly RecoAction[] = [
  "reading.give",
  "version.sign",
  "importance.rate",
  "grading.give",
  "grading.reconcile"
]

describe("interests", () => {
  test.each(["to-manage", "major"] as const)("a link found %s keeps from drafting, rating and consenting", (level) => {
    for (const [action, column] of CELLS) {
      for (const status of RECO_STATUSES) {
        const before = refusal(person(column), action, standing(column, status))
        const after = refusal(person(column), action, { ...standing(column, status), level })
        const isKept = RECUSED.includes(action) || (level === "major" && OF_ANSWERS.includes(action))
        expect(after).toBe(before === null && isKept ? "recused" : before)
      }
    }
  })

  test("no link, or one that nobody has looked at, keeps from nothing", () => {
    for (const [action, column] of CELLS) {
      for (const status of RECO_STATUSES) {
        const before = refusal(person(column), action, standing(column, status))
        for (const level of ["none", null] as const)
          expect(refusal(person(column), action, { ...standing(column, status), level })).toBe(before)
      }
    }
  })

  test.each(["missing", "expired"] as const)(
    "a declaration that is %s keeps from giving an opinion, never from looking",
    (declaration) => {
      for (const [action, column] of CELLS) {
        for (const status of RECO_STATUSES) {
          const before = refusal(person(column), action, standing(column, status))
          const after = refusal({ ...person(column), declaration }, action, standing(column, status))
          expect(after).toBe(before === null && DECLARED.includes(action) ? `declaration-${declaration}` : before)
        }
      }
    }
  )

  test("a declaration that ends soon keeps from nothing", () => {
    for (const [action, column] of CELLS) {
      for (const status of RECO_STATUSES)
        expect(refusal({ ...person(column), declaration: "expiring" }, action, standing(column, status))).toBe(
          refusal(person(column), action, standing(column, status))
        )
    }
  })
})

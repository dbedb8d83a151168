import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { MemberId } from "../ids.ts"
import { can } from "../people/permissions.ts"
import { RECO_STATUSES, type RecoStatus } from "../vocabulary/closed-lists.ts"
import { COLLEGES } from "../vocabulary/languages-and-colleges.ts"
import {
  type Missing,
  missingFor,
  stepsFrom,
  TRANSITIONS,
  type Transition,
  WORKFLOW,
  type WorkflowFacts
} from "./workflow.ts"

const ready: WorkflowFacts = {
  status: "draft",
  everPublished: false,
  documentProblems: [],
  hasTheme: true,
  statementsToReread: [],
  besidesToReread: [],
  statementContradictions: [],
  certaintiesWithoutReason: [],
  ableReaders: [...COLLEGES],
  readings: COLLEGES.map((college) => ({ college, verdict: "approve", byLastEditor: false })),
  signatures: COLLEGES.map((college) => ({ college })),
  note: "Première version."
}

const codes = (missing: Missing[] | null): string[] | null =>
  missing?.map(({ code, college, problem }) => [code, college ?? problem].filter(Boolean).join(" ")) ?? null

describe("the life of a reco", () => {
  test.each<[RecoStatus, Transition, RecoStatus]>([
    ["draft", "submit", "in-review"],
    ["in-review", "return", "draft"],
    ["in-review", "deliberate", "in-deliberation"],
    ["in-deliberation", "return", "draft"],
    ["in-deliberation", "approve", "approved"],
    ["approved", "return", "draft"],
    ["approved", "publish", "published"],
    ["published", "revise", "under-revision"],
    ["published", "withdraw", "withdrawn"],
    ["under-revision", "submit", "in-review"],
    ["under-revision", "withdraw", "withdrawn"],
    ["withdrawn", "take-up", "under-revision"],
    ["draft", "put-away", "put-away"],
    ["put-away", "bring-back", "draft"]
  ])("from %s, %s leads to %s", (status, step, next) => {
    expect(missingFor(step, { ...ready, status })).toEqual([])
    expect(WORKFLOW[step].to({ ...ready, status })).toBe(next)
  })

  test("these steps are all there are", () => {
    const steps = RECO_STATUSES.flatMap((status) => stepsFrom(status).map((step) => `${status} ${step}`))
    expect(steps).toHaveLength(14)
    for (const status of RECO_STATUSES) {
      for (const step of TRANSITIONS) {
        const offered = stepsFrom(status).includes(step)
        expect(missingFor(step, { ...ready, status }) !== null).toBe(offered)
      }
    }
  })

  test("a text sent back goes on as a revision once a version has been public", () => {
    for (const status of ["in-review", "in-deliberation", "approved"] as const) {
      expect(WORKFLOW.return.to({ ...ready, status, everPublished: true })).toBe("under-revision")
    }
  })

  test("every status can be reached from a draft, and none is an end", () => {
    const reached = new Set<RecoStatus>(["draft"])
    for (const status of reached) {
      for (const step of stepsFrom(status)) {
        for (const everPublished of [false, true]) reached.add(WORKFLOW[step].to({ ...ready, status, everPublished }))
      }
    }
    expect(reached).toEqual(new Set(RECO_STATUSES))
    expect(RECO_STATUSES.filter((status) => stepsFrom(status).length === 0)).toEqual([])
  })

  test("every step is open to somebody in every status that offers it", () => {
    const coordinator = { id: "m" as MemberId, college: "citizen", role: "member", active: true } as const
    for (const status of RECO_STATUSES) {
      for (const step of stepsFrom(status)) {
        const standing = { status, teamRole: "coordinator", isLastEditor: false } as const
        expect(can(coordinator, WORKFLOW[step].action, standing), `${status} ${step}`).toBe(true)
      }
    }
  })
})

describe("what is missing", () => {
  test.each<[string, Transition, Partial<WorkflowFacts>, string[]]>([
    [
      "an error of the text, and no mere advice",
      "submit",
      {
        documentProblems: [
          { code: "title-empty", severity: "error" },
          { code: "section-empty", severity: "warning", section: "history" }
        ]
      },
      ["document-problem title-empty"]
    ],
    ["a theme", "submit", { hasTheme: false }, ["settings-theme"]],
    [
      "a new look at each statement whose evidence has changed",
      "submit",
      { status: "under-revision", statementsToReread: [{ id: "s1", text: "Nous suggérons de marcher." }] },
      ["statement-to-reread"]
    ],
    [
      "a new look at a decision and at the plain summary whose figures have changed",
      "submit",
      {
        besidesToReread: [
          { subject: "decision", id: "q1", text: "Marche" },
          { subject: "in-brief", id: "in-brief", text: "Bouger aide." }
        ]
      },
      ["decision-to-reread", "in-brief-to-reread"]
    ],
    [
      "a reason for a certainty that is not the computed one",
      "submit",
      { certaintiesWithoutReason: [{ question: "q1", text: "Marche" }] },
      ["decision-certainty"]
    ],
    [
      "an answer to each point in which a statement goes against its evidence",
      "submit",
      {
        statementContradictions: (["fr", "en"] as const).map((language) => ({
          id: "s1",
          text: "Nous recommandons de marcher.",
          language,
          code: "strong-on-low",
          sentence: { fr: "Elle est forte.", en: "It is strong." }
        }))
      },
      ["statement-contradiction strong-on-low", "statement-contradiction strong-on-low"]
    ],
    ["a reader of each college", "submit", { ableReaders: ["professional"] }, ["team-college citizen"]],
    ["a note", "submit", { note: "" }, ["publication-note"]],
    ["a reason to send back", "return", { status: "approved", note: "" }, ["reason"]],
    ["a reason to withdraw", "withdraw", { status: "published", note: "" }, ["reason"]],
    [
      "both readings",
      "deliberate",
      { status: "in-review", readings: [] },
      ["reading-college citizen", "reading-college professional"]
    ],
    [
      "a reading that does not ask for changes",
      "deliberate",
      {
        status: "in-review",
        readings: [
          { college: "citizen", verdict: "changes", byLastEditor: false },
          { college: "citizen", verdict: "approve", byLastEditor: false },
          { college: "professional", verdict: "approve", byLastEditor: false }
        ]
      },
      ["reading-asks-changes citizen"]
    ],
    [
      "a reading by another than the last editor",
      "deliberate",
      {
        status: "in-review",
        readings: [
          { college: "citizen", verdict: "approve", byLastEditor: true },
          { college: "professional", verdict: "approve", byLastEditor: false }
        ]
      },
      ["reading-college citizen"]
    ],
    [
      "the other college's signature",
      "approve",
      { status: "in-deliberation", signatures: [{ college: "citizen" }] },
      ["signature-college professional"]
    ]
  ])("%s", (_name, step, facts, expected) => {
    expect(codes(missingFor(step, { ...ready, ...facts }))).toEqual(expected)
  })

  test("the place of a text's problem is where the person can put it right", () => {
    const [missing] =
      missingFor("submit", {
        ...ready,
        documentProblems: [{ code: "statement-empty", severity: "error", section: "statements", node: "s1" }]
      }) ?? []
    expect(missing?.place).toEqual({ panel: "text", section: "statements", node: "s1" })
  })
})

const college = fc.constantFrom(...COLLEGES)
const facts: fc.Arbitrary<WorkflowFacts> = fc.record({
  status: fc.constantFrom(...RECO_STATUSES),
  everPublished: fc.boolean(),
  documentProblems: fc.array(
    fc.record({ code: fc.constant("title-empty"), severity: fc.constantFrom("error" as const, "warning" as const) }),
    { maxLength: 2 }
  ),
  hasTheme: fc.boolean(),
  statementsToReread: fc.array(fc.record({ id: fc.string(), text: fc.string() }), { maxLength: 3 }),
  besidesToReread: fc.array(
    fc.record({ subject: fc.constantFrom("decision", "in-brief"), id: fc.string(), text: fc.string() }),
    { maxLength: 3 }
  ),
  statementContradictions: fc.array(
    fc.record({
      id: fc.string(),
      text: fc.string(),
      language: fc.constantFrom("fr" as const, "en" as const),
      code: fc.string(),
      sentence: fc.constant({ fr: "Elle est forte.", en: "It is strong." })
    }),
    { maxLength: 3 }
  ),
  certaintiesWithoutReason: fc.array(fc.record({ question: fc.string(), text: fc.string() }), { maxLength: 3 }),
  ableReaders: fc.array(college, { maxLength: 3 }),
  readings: fc.array(
    fc.record({
      college,
      verdict: fc.constantFrom("approve" as const, "changes" as const),
      byLastEditor: fc.boolean()
    }),
    { maxLength: 4 }
  ),
  signatures: fc.array(fc.record({ college }), { maxLength: 3 }),
  note: fc.constantFrom("", "Une note.")
})

describe("whatever the facts", () => {
  test("nothing is approved without a signature of each college", () => {
    fc.assert(
      fc.property(facts, (given) => {
        if (missingFor("approve", given)?.length !== 0) return
        expect(new Set(given.signatures.map((signature) => signature.college))).toEqual(new Set(COLLEGES))
      })
    )
  })

  test("nothing is deliberated while a reading asks for changes, or a college has not approved", () => {
    fc.assert(
      fc.property(facts, (given) => {
        if (missingFor("deliberate", given)?.length !== 0) return
        expect(given.readings.some(({ verdict }) => verdict === "changes")).toBe(false)
        const approving = given.readings.filter(({ byLastEditor }) => !byLastEditor).map((reading) => reading.college)
        expect(new Set(approving)).toEqual(new Set(COLLEGES))
      })
    )
  })

  test("one more signature or approval never takes a step away", () => {
    fc.assert(
      fc.property(facts, college, (given, more) => {
        const signed = { ...given, signatures: [...given.signatures, { college: more }] }
        const approved = {
          ...given,
          readings: [...given.readings, { college: more, verdict: "approve" as const, byLastEditor: false }]
        }
        const lacks = (step: Transition, state: WorkflowFacts) => missingFor(step, state)?.length ?? 0
        expect(lacks("approve", signed)).toBeLessThanOrEqual(lacks("approve", given))
        expect(lacks("deliberate", approved)).toBeLessThanOrEqual(lacks("deliberate", given))
      })
    )
  })
})

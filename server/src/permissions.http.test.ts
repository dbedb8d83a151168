import { COOPERATIVE_ACTIONS, RECO_ACTIONS, type RecoAction, refusal } from "@recos/schemas/people/permissions"
import { RECO_STATUSES, type RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { expect, test } from "vitest"
import { openFullHouse } from "./testing/full-house.ts"
import { openTestHouse } from "./testing/house.ts"
import { CAST, type Part } from "./testing/permission-cast.ts"
import { COOPERATIVE_REQUESTS, OPEN_REQUESTS, OWN_REQUESTS, RECO_REQUESTS } from "./testing/permission-requests.ts"

/** Written out: a new status is nobody's until it is added here. */
const ALWAYS: readonly RecoStatus[] = [
  "draft",
  "in-review",
  "in-deliberation",
  "approved",
  "published",
  "under-revision",
  "withdrawn",
  "put-away"
]
const OPEN: readonly RecoStatus[] = ["draft", "under-revision"]
const REMARKED: readonly RecoStatus[] = ALWAYS.filter((status) => status !== "put-away")
const WRITERS: Part[] = ["author", "last editor", "coordinator"]
const DECIDERS: Part[] = ["reviewer", ...WRITERS]

/** Who may do what, and when, written out a second time: `permissions.ts` and every route are held against it. */
const MAY: Record<RecoAction, { who: Part[]; when: readonly RecoStatus[] }> = {
  "reco.read": { who: ["reader", "reviewer", ...WRITERS, "administrator"], when: ALWAYS },
  "reco.write": { who: WRITERS, when: OPEN },
  "reco.settings": { who: ["coordinator"], when: OPEN },
  "reco.team": { who: ["coordinator", "administrator"], when: ALWAYS },
  "reco.submit": { who: ["coordinator"], when: OPEN },
  "reco.return": { who: ["coordinator"], when: ["in-review", "in-deliberation", "approved"] },
  "reco.deliberate": { who: ["coordinator"], when: ["in-review"] },
  "reco.publish": { who: ["coordinator"], when: ["approved"] },
  "reco.revise": { who: ["coordinator"], when: ["published"] },
  "reco.withdraw": { who: ["coordinator", "administrator"], when: ["published", "under-revision"] },
  "reco.take-up": { who: ["coordinator", "administrator"], when: ["withdrawn"] },
  "reco.put-away": { who: ["coordinator", "administrator"], when: ["draft"] },
  "reco.bring-back": { who: ["coordinator", "administrator"], when: ["put-away"] },
  "reading.give": { who: ["reviewer", "author", "coordinator"], when: ["in-review"] },
  "reading.log": {
    who: ["coordinator"],
    when: ["in-review", "in-deliberation", "approved", "published", "under-revision"]
  },
  "version.sign": { who: ["reviewer", ...WRITERS], when: ["in-deliberation"] },
  "version.restore": { who: WRITERS, when: OPEN },
  "evidence.write": { who: DECIDERS, when: OPEN },
  "estimate.accept": { who: DECIDERS, when: OPEN },
  "rereading.finish": { who: DECIDERS, when: OPEN },
  "importance.rate": { who: ["reader", ...DECIDERS], when: OPEN },
  "interest.declare": { who: ["reader", ...DECIDERS], when: ALWAYS },
  "interest.analyse": { who: [...DECIDERS, "administrator"], when: ALWAYS },
  "grading.give": { who: DECIDERS, when: OPEN },
  "grading.reconcile": { who: DECIDERS, when: OPEN },
  "decision.write": { who: DECIDERS, when: OPEN },
  "testimony.collect": { who: DECIDERS, when: OPEN },
  "testimony.withdraw": { who: [...DECIDERS, "administrator"], when: ALWAYS },
  "remark.write": { who: ["reader", ...DECIDERS, "administrator"], when: REMARKED },
  "remark.change": { who: ["reader", ...DECIDERS, "administrator"], when: REMARKED },
  "branch.write": { who: ["reader", ...DECIDERS, "administrator"], when: REMARKED },
  "branch.lead": { who: ["reader", ...DECIDERS, "administrator"], when: REMARKED }
}
const ADMINISTRATORS_ONLY = [
  "member.invite",
  "member.update",
  "journal.read",
  "house.maintain",
  "theme.keep",
  "search.forget"
]

/** An allowed request may still lack something (409); it is neither refused, nor wrong, nor lost. */
const isLetThrough = (status: number): boolean => [200, 201, 204, 409].includes(status)

test("every action on a reco, for everybody, in every status, over HTTP", { timeout: 480_000 }, async () => {
  const { players, ask, setStatus } = await openFullHouse()
  const surprises: string[] = []
  for (const status of RECO_STATUSES) {
    await setStatus(status)
    for (const action of RECO_ACTIONS) {
      for (const part of CAST) {
        const { member, role } = players[part]
        const isAllowed = MAY[action].who.includes(part) && MAY[action].when.includes(status)
        const standing = { status, teamRole: role, isLastEditor: part === "last editor" }
        const refused = member && refusal(member, action, standing)
        for (const request of RECO_REQUESTS[action]) {
          const answer = await ask(players[part], request)
          const isRight =
            member === null
              ? answer.status === 401
              : isAllowed
                ? isLetThrough(answer.status)
                : answer.status === 403 && answer.refusal === refused
          const isOneRule = member === null || isAllowed === (refused === null)
          if (!isRight || !isOneRule) {
            surprises.push(
              `${part}, ${status}: ${request.method} ${request.path} (${action}) gave ${JSON.stringify(answer)}`
            )
          }
        }
      }
    }
  }
  expect(surprises).toEqual([])
})

test("every action on the cooperative, for everybody, over HTTP", { timeout: 480_000 }, async () => {
  const { players, ask } = await openFullHouse()
  const surprises: string[] = []
  for (const action of COOPERATIVE_ACTIONS) {
    for (const part of CAST) {
      const isAllowed = part === "administrator" || !ADMINISTRATORS_ONLY.includes(action)
      for (const request of COOPERATIVE_REQUESTS[action]) {
        const { status, refusal: refused } = await ask(players[part], request)
        const isRight =
          part === "signed out"
            ? status === 401
            : part === "inactive"
              ? status === 403 && refused === "inactive"
              : isAllowed
                ? isLetThrough(status)
                : status === 403 && refused === "administrators-only"
        if (!isRight) surprises.push(`${part}: ${request.method} ${request.path} (${action}) gave ${status}`)
      }
    }
  }
  expect(surprises).toEqual([])
})

test("what one does for oneself asks for an active membership only", async () => {
  const { players, ask } = await openFullHouse()
  for (const request of OWN_REQUESTS) {
    for (const part of CAST) {
      const { status } = await ask(players[part], request)
      // The named device and session are nobody's of them.
      const done = request.method === "DELETE" ? 404 : 200
      expect([part, status]).toEqual([part, part === "signed out" ? 401 : part === "inactive" ? 403 : done])
    }
  }
})

test("no route is left out of these tables", async () => {
  const { app } = await openTestHouse()
  const known = [...Object.values(RECO_REQUESTS), ...Object.values(COOPERATIVE_REQUESTS), OWN_REQUESTS].flat()
  const shapeOf = (method: string, path: string) => `${method} ${path.replace(/\?.*$/, "").replace(/:\w*/g, ":")}`
  const shapes = new Set([
    ...known.map(({ method, path }) => shapeOf(method, path.replace(/\/(steps|compare|history)\/\w+/, "/$1/:"))),
    ...OPEN_REQUESTS.map((request) => shapeOf(...(request.split(" ") as [string, string])))
  ])
  const routes = app.routes.filter(({ path }) => path.startsWith("/api/") && path !== "/api/*")
  const forgotten = routes.map(({ method, path }) => shapeOf(method, path)).filter((shape) => !shapes.has(shape))
  expect([...new Set(forgotten)]).toEqual([])
})

/** Holes that name something of a reco: neither a member, nor a word of a closed list, nor a place of a text, which any text may have. */
const NESTED = /:(?!id\b|memberId\b|criterion\b|field\b|transition\b|statementId\b)\w+/

test("what belongs to one reco is out of reach through another, for every route that names both", async () => {
  const { addMember, signIn, ask, holes } = await openFullHouse()
  const call = await signIn(await addMember({ name: "D’une autre équipe" }))
  const created = await call("/api/recos", { method: "POST", json: { title: "Une autre reco", language: "fr" } })
  const { id } = (await created.json()) as { id: string }
  const tried: string[] = []
  const surprises: string[] = []
  for (const request of Object.values(RECO_REQUESTS).flat()) {
    if (!request.path.includes(":id/") || !NESTED.test(request.path)) continue
    tried.push(request.path)
    const { status } = await ask({ call }, request, { holes: { ":id": id } })
    if (![400, 403, 404, 409].includes(status)) surprises.push(`${request.method} ${request.path} gave ${status}`)
  }
  const rests = { method: "PUT", path: "/api/recos/:id/statements/:statementId/bases" } as const
  const body = JSON.stringify({ outcomes: [holes[":outcomeId"]], seen: [] })
  const { status } = await ask({ call }, rests, { holes: { ":id": id }, body })
  if (![400, 404, 409].includes(status)) surprises.push(`what a statement rests on gave ${status}`)
  expect(tried.length).toBeGreaterThan(40)
  expect(surprises).toEqual([])
})

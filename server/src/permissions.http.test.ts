import { emptyEstimate } from "@recos/schemas/evidence/effects/empty-estimate"
import { sampleOption } from "@recos/schemas/evidence/options/sample-options"
import { UNSAID } from "@recos/schemas/evidence/questions/later-fields"
import type { DocumentId, OutcomeId, QuestionId, RecoId, VersionId } from "@recos/schemas/ids"
import { COOPERATIVE_ACTIONS, RECO_ACTIONS, type RecoAction, refusal } from "@recos/schemas/people/permissions"
import { RECO_STATUSES, type RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { eq } from "drizzle-orm"
import sharp from "sharp"
import { expect, test } from "vitest"
import { openRoomHouse } from "./collaboration/testing/room-house.ts"
import { invitation } from "./storage/tables/accounts.ts"
import { document } from "./storage/tables/documents.ts"
import { questionInterest } from "./storage/tables/gradings.ts"
import { job, publication } from "./storage/tables/jobs.ts"
import { treatmentOption } from "./storage/tables/options.ts"
import { outcome, question } from "./storage/tables/questions.ts"
import { reco } from "./storage/tables/recos.ts"
import { reference } from "./storage/tables/references.ts"
import { easyReading, translationReading } from "./storage/tables/reviews.ts"
import { testimony } from "./storage/tables/testimonies.ts"
import { estimateChange, rereading } from "./storage/tables/updates.ts"
import { version as versionTable } from "./storage/tables/versions.ts"
import { errorOf } from "./testing/answers.ts"
import { openTestHouse } from "./testing/house.ts"
import { CAST, type Part, type Player, playParts } from "./testing/permission-cast.ts"
import {
  type AskingRequest,
  COOPERATIVE_REQUESTS,
  OPEN_REQUESTS,
  OWN_REQUESTS,
  RECO_REQUESTS
} from "./testing/permission-requests.ts"
import { sampleText } from "./testing/sample-text.ts"

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
  "grading.give": { who: DECIDERS, when: OPEN },
  "grading.reconcile": { who: DECIDERS, when: OPEN },
  "decision.write": { who: DECIDERS, when: OPEN },
  "testimony.collect": { who: DECIDERS, when: OPEN },
  "testimony.withdraw": { who: [...DECIDERS, "administrator"], when: ALWAYS }
}
const ADMINISTRATORS_ONLY = ["member.invite", "member.update", "journal.read", "house.maintain", "theme.keep"]

/** A house with a reco that has all that a request may name: text, version, source, image, jobs, invitation. */
async function openFullHouse() {
  const kit = await openRoomHouse()
  const { rooms } = kit
  // Each part asks for everything in a minute: what is tried here is who may, not how often.
  kit.house.limits.attempt = async () => ({ allowed: true })
  const { database } = kit.house
  const founder = await kit.addMember({ name: "Fondatrice" })
  const call = await kit.signIn(founder)
  const created = await call("/api/recos", { method: "POST", json: { title: "Lombalgie commune", language: "fr" } })
  const { id, documentId } = (await created.json()) as { id: RecoId; documentId: DocumentId }
  await rooms.replace(new Map([[documentId, sampleText()]]), founder.id)
  const players = await playParts(kit, id)
  const settings = { slug: "lombalgie-commune", themes: ["back-and-joints"], audiences: ["everyone"], professions: [] }
  await call(`/api/recos/${id}`, { method: "PATCH", json: { settings, revision: 0 } })
  const now = kit.house.now()
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#2b5a40" } })
    .png()
    .toBuffer()
  const image = await call(`/api/recos/${id}/images`, {
    method: "POST",
    headers: { "content-type": "image/png" },
    body: new Uint8Array(picture)
  })
  const { asset } = (await image.json()) as { asset: string }
  await database.insert(reference).values({
    recoId: id,
    id: "has-2019",
    csl: { type: "report", title: "Lombalgie" },
    createdAt: now
  })
  const questionId = "6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2a01" as QuestionId
  const outcomeId = "6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2a02" as OutcomeId
  const pico = { population: "Adultes", intervention: "Marche", comparison: "", setting: "" }
  await database.insert(question).values({
    id: questionId,
    recoId: id,
    position: 0,
    content: { ...pico, perspective: "individual" },
    createdAt: now
  })
  await database.insert(outcome).values({
    id: outcomeId,
    questionId,
    position: 0,
    content: {
      name: "Douleur",
      kind: "dichotomous",
      more: null,
      ...UNSAID,
      estimate: emptyEstimate(),
      baselines: [],
      source: null
    },
    createdAt: now
  })
  const changeId = "6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2a04"
  const rereadingId = "6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2a05"
  const figures = { name: "Douleur", more: null, ...UNSAID, estimate: emptyEstimate(), baselines: [], source: null }
  await database.insert(estimateChange).values({
    id: changeId,
    outcomeId,
    before: { ...figures, kind: "dichotomous" },
    after: { ...figures, kind: "narrative" },
    why: "Une étude",
    state: "refused",
    proposedAt: now
  })
  const declared = Object.values(players).flatMap(({ member }) => (member ? [member.id] : []))
  await database
    .insert(questionInterest)
    .values(declared.map((memberId) => ({ questionId, memberId, kind: "none" as const, words: "", at: now })))
  const optionId = "6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2a06"
  await database
    .insert(treatmentOption)
    .values({ id: optionId, recoId: id, position: 0, content: sampleOption(), createdAt: now })
  const testimonyId = "6d3f5a0e-8a5b-4c83-9b52-3f0c7f1f2a03"
  await database.insert(testimony).values({
    id: testimonyId,
    recoId: id,
    words: "Marcher m’a aidée.",
    signature: "usagère, 50–60 ans",
    collectedOn: "2026-02-01",
    consentHow: "spoken",
    consentOn: "2026-02-01",
    consentTo: "publication-in-this-reco",
    createdAt: now
  })
  const submitted = await call(`/api/recos/${id}/steps/submit`, { method: "POST", json: { note: "Première" } })
  expect(submitted.status).toBe(200)
  // Asked after the submission, which it would hold back.
  await database
    .insert(rereading)
    .values({ id: rereadingId, recoId: id, item: "statement-1", outcomeId, changeId, askedAt: now })
  const frozen = await (await call(`/api/recos/${id}`)).json()
  await database
    .update(document)
    .set({ lastEditorId: players["last editor"].member?.id ?? null, lastEditedAt: now })
    .where(eq(document.id, documentId))
  const [version] = await database.select().from(versionTable).where(eq(versionTable.recoId, id))
  await database.insert(publication).values({ versionId: version?.id ?? ("" as VersionId), publishedAt: now })
  const jobRow = { kind: "publish", state: "failed", step: "read", createdAt: now, updatedAt: now } as const
  await database.insert(job).values([
    { ...jobRow, id: "job", recoId: id },
    { ...jobRow, id: "site-job", kind: "rebuild" }
  ])
  const logged = { versionId: version?.id ?? ("" as VersionId), on: "2026-03-03", loggedBy: founder.id, at: now }
  await database
    .insert(translationReading)
    .values({ ...logged, id: "translation-reading", language: "en", memberId: founder.id, part: "translated" })
  await database.insert(easyReading).values({
    ...logged,
    id: "easy-reading",
    language: "fr",
    place: "Florac",
    readers: ["A. B."],
    changed: "",
    textHash: "0".repeat(64)
  })
  await database.insert(invitation).values({
    id: "invitation",
    tokenHash: "hash",
    email: "invitee@exemple.fr",
    college: "citizen",
    role: "member",
    createdAt: now,
    expiresAt: new Date(now.getTime() + 1000)
  })
  const memberId = players.reader.member?.id ?? ""
  const holes: Record<string, string> = {
    ":id": id,
    ":documentId": documentId,
    ":number": frozen.latestVersion.number,
    ":memberId": memberId,
    ":refId": "has-2019",
    ":questionId": questionId,
    ":criterion": "problem",
    ":field": "evidence",
    ":testimonyId": testimonyId,
    ":outcomeId": outcomeId,
    ":optionId": optionId,
    ":changeId": changeId,
    ":rereadingId": rereadingId,
    ":statementId": "statement-1",
    ":asset": asset,
    ":jobId": "job",
    ":siteJobId": "site-job",
    ":invitationId": "invitation",
    ":themeSlug": "children",
    ":translationReadingId": "translation-reading",
    ":easyReadingId": "easy-reading"
  }
  const setStatus = (status: RecoStatus) => database.update(reco).set({ status, revision: 0 }).where(eq(reco.id, id))
  const bodyOf = ({ json }: AskingRequest): string | undefined =>
    json === undefined
      ? undefined
      : JSON.stringify(json)
          .replace('":settings"', JSON.stringify(settings))
          .replace(":hash", frozen.latestVersion.hash)
          .replace(":memberId", memberId)

  /** Asks, looks at the answer, and takes back whatever it did, so that each question meets the same house. */
  async function ask(player: Player, request: AskingRequest): Promise<{ status: number; refusal?: string }> {
    const path = request.path.replace(/:\w+/g, (hole) => holes[hole] ?? hole)
    database.$client.exec("savepoint question")
    try {
      const answer = await player.call(path, {
        method: request.method,
        headers: request.image ? { "content-type": "image/png" } : {},
        body: request.image ? new Uint8Array(picture) : bodyOf(request)
      })
      if (answer.status === 403) return { status: 403, refusal: (await errorOf(answer)).refusal }
      // News end when one leaves, not by themselves.
      await answer.body?.cancel()
      return { status: answer.status }
    } finally {
      // What a room still writes is of this question as well; afterwards no room holds what was taken back.
      await rooms.settled()
      expect(rooms.count().rooms).toBe(0)
      database.$client.exec("rollback to question; release question")
    }
  }
  return { ...kit, players, ask, setStatus }
}

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
    ...known.map(({ method, path }) => shapeOf(method, path.replace(/\/(steps|compare)\/\w+/, "/$1/:"))),
    ...OPEN_REQUESTS.map((request) => shapeOf(...(request.split(" ") as [string, string])))
  ])
  const routes = app.routes.filter(({ path }) => path.startsWith("/api/") && path !== "/api/*")
  const forgotten = routes.map(({ method, path }) => shapeOf(method, path)).filter((shape) => !shapes.has(shape))
  expect([...new Set(forgotten)]).toEqual([])
})

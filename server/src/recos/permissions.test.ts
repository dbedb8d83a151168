import { RECO_ACTIONS, type RecoAction, refusal } from "@recos/schemas/permissions"
import { RECO_STATUSES, type RecoStatus, type TeamRole } from "@recos/schemas/vocabulary"
import { eq } from "drizzle-orm"
import { beforeEach, describe, expect, it } from "vitest"
import { errorOf } from "../testing/answers.ts"
import { openRecoHouse, type Person, type RecoHouse } from "../testing/reco-house.ts"
import { reco } from "./tables.ts"

interface Request {
  method: string
  path: (recoId: string) => string
  json?: object
}

const step = (name: string): Request => ({ method: "POST", path: (id) => `/api/recos/${id}/steps/${name}`, json: {} })

/** One request for each action: with bodies that lack something, so that what is allowed changes nothing. */
const REQUESTS: Record<RecoAction, Request[]> = {
  "reco.read": [
    { method: "GET", path: (id) => `/api/recos/${id}` },
    { method: "GET", path: (id) => `/api/recos/${id}/versions` },
    { method: "GET", path: (id) => `/api/recos/${id}/references` },
    { method: "GET", path: (id) => `/api/recos/${id}/images/${"0".repeat(64)}.webp` }
  ],
  "reco.write": [
    { method: "DELETE", path: (id) => `/api/recos/${id}/references/nothing` },
    { method: "PATCH", path: (id) => `/api/recos/${id}/references/nothing`, json: { revision: 0 } }
  ],
  "reco.settings": [
    {
      method: "PATCH",
      path: (id) => `/api/recos/${id}`,
      json: {
        settings: { slug: "a", themes: ["infections"], audiences: ["everyone"], professions: [] },
        revision: 999_999
      }
    }
  ],
  "reco.team": [
    { method: "PUT", path: (id) => `/api/recos/${id}/team/nobody`, json: { role: "reader" } },
    { method: "DELETE", path: (id) => `/api/recos/${id}/team/nobody` }
  ],
  "reco.submit": [step("submit")],
  "reco.return": [step("return")],
  "reco.deliberate": [step("deliberate")],
  "reco.publish": [step("publish")],
  "reco.revise": [step("revise")],
  "reco.withdraw": [step("withdraw")],
  "reading.give": [
    {
      method: "POST",
      path: (id) => `/api/recos/${id}/versions/9.9/readings`,
      json: { verdict: "approve", reason: "Clair et bien fondé." }
    }
  ],
  "version.sign": [
    { method: "POST", path: (id) => `/api/recos/${id}/versions/9.9/signature`, json: { hash: "0".repeat(64) } }
  ],
  "version.restore": [{ method: "POST", path: (id) => `/api/recos/${id}/versions/9.9/restore`, json: {} }]
}

const SEATS: { name: string; teamRole: TeamRole | null; administrator?: true; lastEditor?: true }[] = [
  { name: "a coordinator", teamRole: "coordinator" },
  { name: "an author", teamRole: "author" },
  { name: "the author who wrote last", teamRole: "author", lastEditor: true },
  { name: "a reviewer", teamRole: "reviewer" },
  { name: "a reader", teamRole: "reader" },
  { name: "a member outside the team", teamRole: null },
  { name: "an administrator outside the team", teamRole: null, administrator: true },
  { name: "an administrator who reviews", teamRole: "reviewer", administrator: true }
]

describe.each(SEATS)("$name", (seat) => {
  let kit: RecoHouse
  let person: Person
  beforeEach(async () => {
    kit = await openRecoHouse()
    person = await kit.person({ name: seat.name, role: seat.administrator ? "administrator" : "member" })
    if (seat.teamRole) await kit.join(person, seat.teamRole)
    if (seat.lastEditor) {
      kit.house.database.$client.prepare("update document set last_editor_id = ?").run(person.member.id)
    }
  })

  it.each(RECO_STATUSES)("meets over HTTP the answers of the permissions on a reco that is %s", async (status) => {
    for (const action of RECO_ACTIONS) {
      for (const request of REQUESTS[action]) {
        await putBack(kit, status)
        const { method, path, json } = request
        const answer = await person.call(path(kit.recoId), { method, json })
        const standing = { status, teamRole: seat.teamRole, isLastEditor: seat.lastEditor === true }
        const expected = refusal(person.member, action, standing)
        const told = answer.status === 403 ? (await errorOf(answer)).refusal : null
        expect(told, `${action} by ${method} ${path("…")}`).toBe(expected)
        expect(answer.status).not.toBe(500)
      }
    }
  })
})

async function putBack({ house, recoId }: RecoHouse, status: RecoStatus): Promise<void> {
  await house.database.update(reco).set({ status }).where(eq(reco.id, recoId))
}

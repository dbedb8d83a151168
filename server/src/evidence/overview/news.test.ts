import { describe, expect, it, onTestFinished } from "vitest"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import { openRecoHouse, type Person, type RecoHouse } from "../../testing/reco-house.ts"
import type { ShownEvidence } from "./read-overview.ts"

const path = ({ recoId }: RecoHouse, rest = "") => `/api/recos/${recoId}/evidence${rest}`

/** Listens as a page does; each call answers the next event's name, or null once the stream is over. */
async function listen(kit: RecoHouse, { call }: Person): Promise<() => Promise<string | null>> {
  const { body } = await call(path(kit, "/events"))
  if (!body) throw new Error("no stream")
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  onTestFinished(() => reader.cancel())
  return async () => {
    const { value } = await reader.read()
    return value === undefined ? null : (/^event: (.*)$/m.exec(value)?.[1] ?? value)
  }
}

describe("the news of a reco's evidence", () => {
  it("come at once, then at each change, to all who listen", async () => {
    const kit = await openRecoHouse()
    const heard = await Promise.all([kit.marcel, kit.abel].map((person) => listen(kit, person)))
    expect(await Promise.all(heard.map((next) => next()))).toEqual(["changed", "changed"])
    kit.house.evidenceNews.tell(kit.recoId)
    expect(await Promise.all(heard.map((next) => next()))).toEqual(["changed", "changed"])
  })

  it("end for a member who has left the team", async () => {
    const kit = await openRecoHouse()
    const next = await listen(kit, kit.marcel)
    expect(await next()).toBe("changed")
    const left = await kit.solange.call(`/api/recos/${kit.recoId}/team/${kit.marcel.member.id}`, { method: "DELETE" })
    expect(left.status).toBe(204)
    kit.house.evidenceNews.tell(kit.recoId)
    expect(await next()).toBeNull()
  })

  it("are for those who may read the reco", async () => {
    const kit = await openRecoHouse()
    const outsider = await kit.person({ name: "Inès" })
    expect((await errorOf(outsider.call(path(kit, "/events")))).refusal).toBe("not-in-team")
    expect((await outsider.call(path(kit))).status).toBe(403)
    expect((await kit.stranger(path(kit, "/events"))).status).toBe(401)
  })
})

describe("the evidence of a reco", () => {
  it("is empty before anybody asked a question", async () => {
    const kit = await openRecoHouse()
    expect(await jsonOf<ShownEvidence>(kit.abel.call(path(kit)))).toEqual({ questions: [] })
  })
})

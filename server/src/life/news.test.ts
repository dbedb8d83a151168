import { describe, expect, it, onTestFinished } from "vitest"
import type { ShownEvidence } from "../evidence/overview/read-overview.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { openRecoHouse, type Person, type RecoHouse } from "../testing/reco-house.ts"

const path = ({ recoId }: RecoHouse, rest: "/events" | "/evidence") => `/api/recos/${recoId}${rest}`

/** Listens as a page does; each call answers the next event's name, or null once the stream is over. */
async function listen(kit: RecoHouse, person: Person): Promise<() => Promise<string | null>> {
  const next = await read(kit, person)
  return async () => {
    const piece = await next()
    return piece && (/^event: (.*)$/m.exec(piece)?.[1] ?? piece)
  }
}

/** The stream, piece by piece; null once it is over. */
async function read(kit: RecoHouse, { call }: Person): Promise<() => Promise<string | null>> {
  const { body } = await call(path(kit, "/events"))
  if (!body) throw new Error("no stream")
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  onTestFinished(() => reader.cancel())
  return async () => (await reader.read()).value ?? null
}

describe("the news of a reco", () => {
  it("come at once, then at each change, to all who listen", async () => {
    const kit = await openRecoHouse()
    const heard = await Promise.all([kit.marcel, kit.abel].map((person) => listen(kit, person)))
    expect(await Promise.all(heard.map((next) => next()))).toEqual(["changed", "changed"])
    kit.house.recoNews.tell(kit.recoId, { of: "reco", id: kit.recoId, part: "options" })
    expect(await Promise.all(heard.map((next) => next()))).toEqual(["changed", "changed"])
  })

  it("tell a member who was taken out of the team of that alone, and end", async () => {
    const kit = await openRecoHouse()
    const next = await read(kit, kit.marcel)
    expect(await next()).toContain("event: changed")
    const left = await kit.solange.call(`/api/recos/${kit.recoId}/team/${kit.marcel.member.id}`, { method: "DELETE" })
    expect(left.status).toBe(204)
    kit.house.recoNews.tell(kit.recoId, { of: "reco", id: kit.recoId, part: "options", item: "secret" })
    expect(await next()).toContain('data: [{"part":"team"}]')
    expect(await next()).toBeNull()
    expect((await errorOf(kit.marcel.call(`/api/recos/${kit.recoId}`))).refusal).toBe("not-in-team")
  })

  it.each([
    ["a sign-out", ({ marcel }: RecoHouse) => marcel.call("/api/auth/sign-out", { method: "POST", json: {} })],
    [
      "a sign-out everywhere",
      ({ marcel }: RecoHouse) => marcel.call("/api/auth/revoke-sessions", { method: "POST", json: {} })
    ]
  ])("end at once with %s, though nothing is new, and for nobody else", async (_what, end) => {
    const kit = await openRecoHouse()
    const [his, hers] = [await listen(kit, kit.marcel), await listen(kit, kit.abel)]
    expect([await his(), await hers()]).toEqual(["changed", "changed"])
    expect((await end(kit)).status).toBe(200)
    expect(await his()).toBeNull()
    kit.house.recoNews.tell(kit.recoId, { of: "reco", id: kit.recoId, part: "options" })
    expect(await hers()).toBe("changed")
  })

  it("are for those who may read the reco", async () => {
    const kit = await openRecoHouse()
    const outsider = await kit.person({ name: "Inès" })
    expect((await errorOf(outsider.call(path(kit, "/events")))).refusal).toBe("not-in-team")
    expect((await outsider.call(path(kit, "/evidence"))).status).toBe(403)
    expect((await kit.stranger(path(kit, "/events"))).status).toBe(401)
  })
})

describe("the evidence of a reco", () => {
  it("is empty before anybody asked a question", async () => {
    const kit = await openRecoHouse()
    expect(await jsonOf<ShownEvidence>(kit.abel.call(path(kit, "/evidence")))).toEqual({ questions: [] })
  })
})

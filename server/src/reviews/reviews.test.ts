import { describe, expect, it } from "vitest"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { openRecoHouse, type Person, type RecoHouse } from "../testing/reco-house.ts"

const REASON = "Clair et bien fondé."

const read = ({ recoId }: RecoHouse, { call }: Person, number: string, verdict = "approve", reason = REASON) =>
  call(`/api/recos/${recoId}/versions/${number}/readings`, { method: "POST", json: { verdict, reason } })

const sign = ({ recoId }: RecoHouse, { call }: Person, number: string, hash: string) =>
  call(`/api/recos/${recoId}/versions/${number}/signature`, { method: "POST", json: { hash } })

const statusOf = async ({ recoId, solange }: RecoHouse) =>
  (await jsonOf<{ status: string }>(solange.call(`/api/recos/${recoId}`))).status

const journalOf = ({ house }: RecoHouse, event: string) =>
  house.database.$client.prepare("select * from journal where event = ?").all(event) as { detail: string }[]

const mailsTo = ({ house }: RecoHouse, { member }: Person) =>
  house.database.$client
    .prepare('select subject from outbox where "to" = ? order by created_at, rowid')
    .pluck()
    .all(member.email)

describe("a reading", () => {
  it("is refused to who wrote last, to a mere reader, and to outsiders", async () => {
    const kit = await openRecoHouse()
    const { number } = await kit.submit()
    const looker = await kit.person({ name: "Lison" })
    await kit.join(looker, "reader")
    const outsider = await kit.person({ name: "Inès" })
    expect((await errorOf(read(kit, kit.marcel, number))).refusal).toBe("last-editor")
    expect((await errorOf(read(kit, looker, number))).refusal).toBe("team-role")
    expect((await errorOf(read(kit, outsider, number))).refusal).toBe("not-in-team")
    expect(journalOf(kit, "reading.given")).toEqual([])
  })

  it("is refused before the review and after it", async () => {
    const kit = await openRecoHouse()
    expect((await errorOf(read(kit, kit.abel, "1.0"))).refusal).toBe("status")
    const { number } = await kit.deliberate()
    expect((await errorOf(read(kit, kit.abel, number))).refusal).toBe("status")
  })

  it("is refused without a reason, or with one that says nothing", async () => {
    const kit = await openRecoHouse()
    const { number } = await kit.submit()
    for (const reason of ["", "   ok    ", "a\u0000bcdefghijkl"]) {
      for (const verdict of ["approve", "changes"]) {
        const answer = await read(kit, kit.abel, number, verdict, reason)
        expect(answer.status).toBe(400)
        expect((await errorOf(answer)).fields?.[0]?.path).toBe("reason")
      }
    }
    expect((await read(kit, kit.abel, number, "maybe")).status).toBe(400)
  })

  it("is refused on a version that is no longer the latest", async () => {
    const kit = await openRecoHouse()
    const first = await kit.submit()
    await kit.step(kit.solange, "return", "À préciser")
    await kit.submit("Seconde")
    const answer = await read(kit, kit.abel, first.number)
    expect(answer.status).toBe(409)
    expect((await errorOf(answer)).message).toBe(
      "Une version plus récente existe. Lisez-la, puis donnez votre avis sur elle."
    )
  })

  it("by one member of each college opens the way to the deliberation, which its coordinator is told", async () => {
    const kit = await openRecoHouse()
    const { number } = await kit.submit()
    expect((await read(kit, kit.abel, number)).status).toBe(204)
    const early = await kit.step(kit.solange, "deliberate")
    expect((await errorOf(early)).missing).toEqual([
      { code: "reading-college", college: "citizen", place: { panel: "readings" } }
    ])
    expect((await read(kit, kit.nadia, number)).status).toBe(204)
    expect(mailsTo(kit, kit.solange).at(-1)).toMatch(/^Les deux collèges approuvent/)
    expect((await kit.step(kit.solange, "deliberate")).status).toBe(200)
    expect(await statusOf(kit)).toBe("in-deliberation")
  })

  it("that asks for changes stops the deliberation, until the same member approves", async () => {
    const kit = await openRecoHouse()
    const { number } = await kit.submit()
    await read(kit, kit.nadia, number)
    await read(kit, kit.abel, number, "changes", "La dose de l’enfant manque.")
    expect(mailsTo(kit, kit.solange).at(-1)).toMatch(/^Des changements sont demandés/)
    expect((await errorOf(kit.step(kit.solange, "deliberate"))).missing?.[0]).toMatchObject({
      code: "reading-asks-changes",
      college: "professional"
    })
    await read(kit, kit.abel, number, "approve", "La dose est là, merci.")
    expect((await kit.step(kit.solange, "deliberate")).status).toBe(200)
    const [version] = await jsonOf<{ readings: { name: string; counts: boolean }[] }[]>(
      kit.solange.call(`/api/recos/${kit.recoId}/versions`)
    )
    expect(version?.readings.map(({ counts }) => counts)).toEqual([true, false, true])
  })

  it("given at the same instant by two members counts twice", async () => {
    const kit = await openRecoHouse()
    const { number } = await kit.submit()
    const answers = await Promise.all([read(kit, kit.abel, number), read(kit, kit.nadia, number)])
    expect(answers.map(({ status }) => status)).toEqual([204, 204])
    expect(journalOf(kit, "reading.given")).toHaveLength(2)
    expect((await kit.step(kit.solange, "deliberate")).status).toBe(200)
  })
})

describe("a signature", () => {
  it("is refused before the deliberation, to a mere reader and to outsiders", async () => {
    const kit = await openRecoHouse()
    const { number, hash } = await kit.submit()
    expect((await errorOf(sign(kit, kit.abel, number, hash))).refusal).toBe("status")
    const outsider = await kit.person({ name: "Inès" })
    expect((await errorOf(sign(kit, outsider, number, hash))).refusal).toBe("not-in-team")
  })

  it("is refused for another text than that of the version", async () => {
    const kit = await openRecoHouse()
    const { number } = await kit.deliberate()
    const answer = await sign(kit, kit.abel, number, "0".repeat(64))
    expect(answer.status).toBe(409)
    expect((await errorOf(answer)).message).toMatch(/^Le texte affiché n’est pas celui/)
    expect((await sign(kit, kit.abel, number, "not a hash")).status).toBe(400)
    expect((await sign(kit, kit.abel, "9.9", "0".repeat(64))).status).toBe(404)
  })

  it("counts once for each member, and one college alone approves nothing", async () => {
    const kit = await openRecoHouse()
    const { number, hash } = await kit.deliberate()
    expect(await jsonOf(sign(kit, kit.abel, number, hash))).toEqual({ status: "in-deliberation" })
    expect((await errorOf(sign(kit, kit.abel, number, hash))).message).toBe("Vous avez déjà signé cette version.")
    expect(await jsonOf(sign(kit, kit.solange, number, hash))).toEqual({ status: "in-deliberation" })
    expect(await statusOf(kit)).toBe("in-deliberation")
  })

  it("that completes both colleges approves the reco, tells its coordinator, and is in the journal", async () => {
    const kit = await openRecoHouse()
    const { number, hash } = await kit.deliberate()
    await sign(kit, kit.abel, number, hash)
    expect(await jsonOf(sign(kit, kit.marcel, number, hash))).toEqual({ status: "approved" })
    expect(mailsTo(kit, kit.solange).at(-1)).toMatch(/^Prête à publier/)
    expect(JSON.parse(journalOf(kit, "reco.status").at(-1)?.detail ?? "")).toMatchObject({
      step: "approve",
      to: "approved"
    })
  })

  it("by both colleges at the same instant approves exactly once", async () => {
    const kit = await openRecoHouse()
    const { number, hash } = await kit.deliberate()
    const answers = await Promise.all([kit.abel, kit.nadia].map((one) => sign(kit, one, number, hash)))
    const statuses = await Promise.all(answers.map((answer) => jsonOf<{ status: string }>(answer)))
    expect(statuses.map(({ status }) => status).toSorted()).toEqual(["approved", "in-deliberation"])
    expect(await statusOf(kit)).toBe("approved")
    expect(journalOf(kit, "signature.given")).toHaveLength(2)
    expect(journalOf(kit, "reco.status").filter(({ detail }) => detail.includes('"approved"'))).toHaveLength(1)
  })

  it("sent twice at once by one member counts once", async () => {
    const kit = await openRecoHouse()
    const { number, hash } = await kit.deliberate()
    const answers = await Promise.all([1, 2].map(() => sign(kit, kit.abel, number, hash)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(journalOf(kit, "signature.given")).toHaveLength(1)
  })
})

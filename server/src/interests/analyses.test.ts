import { wholeDraft } from "@recos/schemas/evidence/grading/sample-grading"
import { SAMPLE_DECLARATION } from "@recos/schemas/people/interests/sample-declaration"
import { describe, expect, it } from "vitest"
import { journal } from "../storage/tables/journal.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { type GradedHouse, openGradedHouse } from "../testing/graded-house.ts"
import type { Person } from "../testing/reco-house.ts"
import type { ShownInterest } from "./read-interests.ts"

const NONE = { level: "none", reasons: "Rien à voir avec la marche.", checkedOn: null, revision: 0 }

const analyse = ({ recoId, questionId }: GradedHouse, by: Person, whose: Person, change: object = {}) =>
  by.call(`/api/recos/${recoId}/questions/${questionId}/analyses/${whose.member.id}`, {
    method: "PUT",
    json: { ...NONE, ...change }
  })

const shownOf = async ({ recoId, questionId, solange }: GradedHouse, { member }: Person) =>
  (await jsonOf<ShownInterest[]>(solange.call(`/api/recos/${recoId}/questions/${questionId}/interests`))).find(
    ({ memberId }) => memberId === member.id
  )

describe("an analysis of somebody's links with a question", () => {
  it("is recorded by another member, never oneself, with its reasons and the day of the check", async () => {
    const kit = await openGradedHouse()
    expect((await errorOf(analyse(kit, kit.abel, kit.abel))).refusal).toBe("own-interests")
    expect(await jsonOf(analyse(kit, kit.nadia, kit.abel, { checkedOn: "2026-03-02" }))).toEqual({ revision: 1 })
    expect(await shownOf(kit, kit.abel)).toMatchObject({
      declared: "valid",
      level: "none",
      analysis: { level: "none", by: "Nadia Belkacem", checkedOn: "2026-03-02", isOutdated: false }
    })
    const [row] = (await kit.house.database.select().from(journal)).filter(({ event }) => event === "interest.analysed")
    expect(row).toMatchObject({ memberId: kit.nadia.member.id, detail: { level: "none", member: kit.abel.member.id } })
    // The journal never says which link.
    expect(JSON.stringify(row?.detail)).not.toContain("marche")
  })

  it("asks for reasons, a day that has come, a member of the team, and the one that stands", async () => {
    const kit = await openGradedHouse()
    expect((await analyse(kit, kit.nadia, kit.abel, { reasons: " " })).status).toBe(400)
    expect((await analyse(kit, kit.nadia, kit.abel, { level: "some" })).status).toBe(400)
    expect((await errorOf(analyse(kit, kit.nadia, kit.abel, { checkedOn: "2026-03-04" }))).message).toContain("à venir")
    const ines = await kit.person({ name: "Inès" })
    expect((await errorOf(analyse(kit, kit.nadia, ines))).message).toContain("équipe")
    expect((await analyse(kit, ines, kit.abel)).status).toBe(403)
    await analyse(kit, kit.nadia, kit.abel)
    expect((await analyse(kit, kit.solange, kit.abel, { level: "major" })).status).toBe(409)
    expect((await analyse(kit, kit.solange, kit.abel, { level: "major", revision: 1 })).status).toBe(200)
    expect((await shownOf(kit, kit.abel))?.level).toBe("major")
  })

  it("says when another declaration was signed since", async () => {
    const kit = await openGradedHouse()
    await analyse(kit, kit.nadia, kit.abel)
    await kit.abel.call("/api/me/declaration/signature", {
      method: "POST",
      json: { draft: SAMPLE_DECLARATION, sincere: true }
    })
    expect((await shownOf(kit, kit.abel))?.analysis?.isOutdated).toBe(true)
  })

  it("of a link sets aside what the member has graded, for good", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft())
    await kit.grade(kit.nadia, wholeDraft())
    await analyse(kit, kit.solange, kit.abel, { level: "to-manage", reasons: "Conseille un fabricant." })
    expect((await kit.gradings(kit.marcel)).revealed).toEqual([])
    expect((await kit.gradings(kit.abel)).mine?.state).toBe("set-aside")
    await analyse(kit, kit.solange, kit.abel, { revision: 1 })
    expect((await kit.gradings(kit.abel)).mine?.state).toBe("set-aside")
  })
})

import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { statusAsRead } from "../recos/reco-guards.ts"
import { journal } from "../storage/tables/journal.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { openRecoHouse, type Person, type RecoHouse } from "../testing/reco-house.ts"
import { sampleText } from "../testing/sample-text.ts"

const statusOf = async ({ call }: Person, recoId: string) =>
  ((await (await call(`/api/recos/${recoId}`)).json()) as { status: string }).status

describe("the steps of a reco", () => {
  it("are refused to those whose role does not allow them, whatever the state", async () => {
    const { marcel, abel, step, person } = await openRecoHouse()
    const outsider = await person({ name: "Lison" })
    for (const someone of [marcel, abel, outsider]) {
      const answer = await step(someone, "submit", "Note")
      expect(answer.status).toBe(403)
      expect((await errorOf(answer)).refusal).toMatch(/team-role|not-in-team/)
    }
  })

  it("are refused from another state", async () => {
    const { solange, step } = await openRecoHouse()
    for (const name of ["deliberate", "publish", "revise", "withdraw", "return"] as const) {
      const answer = await step(solange, name, "Une raison")
      expect(answer.status).toBe(403)
      expect(await errorOf(answer)).toMatchObject({ code: "forbidden", refusal: "status" })
    }
  })

  it("say what is missing, with its place", async () => {
    const { solange, step, recoId } = await openRecoHouse()
    const answer = await step(solange, "submit")
    expect(answer.status).toBe(409)
    const { code, missing } = await errorOf(answer)
    expect(code).toBe("incomplete")
    expect(missing).toContainEqual({
      code: "document-problem",
      problem: "in-brief-empty",
      place: { panel: "text", section: "in-brief" }
    })
    expect(missing).toContainEqual({ code: "publication-note", place: { panel: "form" } })
    expect(await statusOf(solange, recoId)).toBe("draft")
  })

  it("asks for a theme and for a reader of each college", async () => {
    const { person } = await openRecoHouse()
    const alone = await person({ name: "Inès" })
    const created = await alone.call("/api/recos", { method: "POST", json: { title: "Otite", language: "fr" } })
    const { id } = (await created.json()) as { id: string }
    const answer = await alone.call(`/api/recos/${id}/steps/submit`, { method: "POST", json: { note: "Première" } })
    const { missing } = await errorOf(answer)
    expect(missing).toContainEqual({ code: "settings-theme", place: { panel: "settings" } })
    expect(missing).toContainEqual({ code: "team-college", college: "citizen", place: { panel: "team" } })
  })

  it("stops a text that shows an image of another reco", async () => {
    const { solange, marcel, recoId, write, step } = await openRecoHouse()
    const text = sampleText()
    const figure = {
      type: "figure",
      attrs: { id: "f1", asset: `${"0".repeat(64)}.webp`, alt: "Un dos", width: 10, height: 10 }
    }
    text.content.find(({ attrs }) => attrs?.kind === "practical-advice")?.content?.push(figure)
    await write(marcel, text)
    const missing = { code: "document-problem", problem: "figure-without-image", place: { panel: "text", node: "f1" } }
    expect((await errorOf(await step(solange, "submit", "Note"))).missing).toEqual([missing])
    expect(await statusOf(solange, recoId)).toBe("draft")
  })

  it("freeze a version when submitted, and tell the readers by mail", async () => {
    const { solange, nadia, recoId, submit, house } = await openRecoHouse()
    const version = await submit()
    expect(version.number).toBe("1.0")
    expect(await statusOf(solange, recoId)).toBe("in-review")
    const mails = house.database.$client.prepare("select * from outbox").all() as { to: string; subject: string }[]
    expect(mails.find((mail) => mail.to === nadia.member.email)?.subject).toBe(
      "Your reading is awaited: Lombalgie commune"
    )
    expect(mails.some((mail) => mail.to === solange.member.email)).toBe(false)
    const journal = house.database.$client.prepare("select event, detail from journal order by seq").all() as {
      event: string
      detail: string
    }[]
    expect(journal.map((row) => row.event)).toEqual(
      expect.arrayContaining(["reco.created", "reco.settings", "version.frozen", "reco.status"])
    )
  })

  it("freeze what is on disk at that instant, even while somebody writes", async () => {
    const { solange, marcel, recoId, documentId, step, write, house } = await openRecoHouse()
    await write(marcel, sampleText({ inBrief: "Début." }))
    const whileDraft = statusAsRead(house, { id: recoId, status: "draft" })
    let writing = true
    const writer = (async () => {
      for (let count = 0; writing && count < 40; count++) {
        const text = sampleText({ inBrief: `Mot ${count}.` })
        await house.rooms.replace(new Map([[documentId, text]]), marcel.member.id, [whileDraft]).catch(() => undefined)
      }
    })()
    const answer = await step(solange, "submit", "Première version")
    writing = false
    await writer
    if (answer.status === 409) {
      expect((await errorOf(answer)).message).toContain("On écrit encore")
      expect(await statusOf(solange, recoId)).toBe("draft")
      return
    }
    expect(answer.status).toBe(200)
    const version = await solange.call(`/api/recos/${recoId}/versions/1.0`)
    const { content } = (await version.json()) as { content: { documents: { fr: object } } }
    const wordsOf = (text: object | null) => /Mot \d+\.|Début\./.exec(JSON.stringify(text))?.[0]
    expect(wordsOf(await house.rooms.read(documentId))).toBe(wordsOf(content.documents.fr))
  })

  it("give the text back to its writers with a reason, then number the next version by what it recommends", async () => {
    const { solange, marcel, recoId, submit, step, write } = await openRecoHouse()
    await submit()
    expect((await errorOf(await step(solange, "return"))).missing).toEqual([
      { code: "reason", place: { panel: "form" } }
    ])
    expect((await step(solange, "return", "À préciser")).status).toBe(200)
    expect(await statusOf(solange, recoId)).toBe("draft")
    expect((await submit("Rien de neuf")).number).toBe("1.1")
    await step(solange, "return", "Encore")
    await write(marcel, sampleText({ statement: "Nous suggérons de marcher." }))
    const answer = await step(solange, "submit", "Une autre recommandation")
    expect(await answer.json()).toMatchObject({ status: "in-review", version: "2.0" })
  })

  it("judge again when a reading comes in between: a deliberation never opens over a demand for changes", async () => {
    const { solange, abel, nadia, recoId, submit, step } = await openRecoHouse()
    const { number } = await submit()
    const read = ({ call }: Person, verdict: string) =>
      call(`/api/recos/${recoId}/versions/${number}/readings`, {
        method: "POST",
        json: { verdict, reason: "Une raison bien dite." }
      })
    await read(abel, "approve")
    await read(nadia, "approve")
    const [opened, given] = await Promise.all([step(solange, "deliberate"), read(abel, "changes")])
    const status = await statusOf(solange, recoId)
    expect([opened.status, given.status, status]).toEqual(
      opened.status === 200 ? [200, 403, "in-deliberation"] : [409, 204, "in-review"]
    )
  })
})

describe("putting a draft away", () => {
  it("takes it out of the lists and closes its text until it is brought back, and loses nothing", async () => {
    const { house, solange, marcel, recoId, step } = await openRecoHouse()
    const listed = async (query = "") =>
      (await jsonOf<{ items: { id: string }[] }>(solange.call(`/api/recos${query}`))).items.map(({ id }) => id)
    expect((await step(marcel, "put-away")).status).toBe(403)
    expect((await step(solange, "put-away")).status).toBe(200)
    expect([await listed(), await listed("?status=put-away")]).toEqual([[], [recoId]])
    const csl = { csl: { type: "report", title: "Un rapport" }, checkedOn: null }
    const write = () => marcel.call(`/api/recos/${recoId}/references`, { method: "POST", json: csl })
    expect((await write()).status).toBe(403)
    expect((await step(solange, "submit", "Une note")).status).toBe(403)
    expect((await step(solange, "bring-back")).status).toBe(200)
    expect(await listed()).toEqual([recoId])
    expect((await write()).status).toBe(201)
    const told = await house.database
      .select({ detail: journal.detail })
      .from(journal)
      .where(eq(journal.event, "reco.status"))
    expect(told.map(({ detail }) => detail.step)).toEqual(["put-away", "bring-back"])
  })
})

describe("publishing and taking back", () => {
  const approve = async ({ abel, nadia, recoId, deliberate }: RecoHouse) => {
    const { number, hash } = await deliberate()
    for (const { call } of [abel, nadia]) {
      await call(`/api/recos/${recoId}/versions/${number}/signature`, { method: "POST", json: { hash } })
    }
  }

  it("queue a job, and leave the reco as it is until the job is done", async () => {
    const kit = await openRecoHouse()
    await approve(kit)
    const answer = await kit.step(kit.solange, "publish")
    expect(answer.status).toBe(200)
    const { status, job } = (await answer.json()) as { status: string; job: string }
    expect(status).toBe("approved")
    const detail = await (await kit.solange.call(`/api/recos/${kit.recoId}`)).json()
    expect(detail).toMatchObject({
      status: "approved",
      published: null,
      waitsFor: { code: "publishing", fromMe: false },
      job: { id: job, kind: "publish", state: "queued", progress: 0 }
    })
  })

  it("are asked once: no other step meanwhile, even at the same instant", async () => {
    const kit = await openRecoHouse()
    await approve(kit)
    const answers = await Promise.all([
      kit.step(kit.solange, "publish"),
      kit.step(kit.solange, "publish"),
      kit.step(kit.solange, "return", "Attendez")
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const jobs = kit.house.database.$client.prepare("select count(*) from job").pluck().get()
    expect(jobs).toBe((await statusOf(kit.solange, kit.recoId)) === "approved" ? 1 : 0)
  })
})

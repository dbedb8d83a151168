import type { NoticeKind, Pace } from "@recos/schemas/notices/notice"
import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { user } from "../storage/tables/accounts.ts"
import { outbox } from "../storage/tables/mail.ts"
import { teamMember } from "../storage/tables/recos.ts"
import { atEveryMoment } from "../testing/every-moment.ts"
import { TEST_ORIGIN } from "../testing/house.ts"
import type { Person, RecoHouse } from "../testing/reco-house.ts"
import { openTrayHouse, read, type TrayHouse } from "../testing/tray-house.ts"
import { writeDueMails } from "./notice-mails.ts"

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** The house’s clock stands at ten in the morning, on a Tuesday: its next seven o’clock is in twenty-one hours. */
const NEXT_MORNING = 21 * 60 * MINUTE

const mailsTo = async ({ house }: RecoHouse, { member }: Person) => {
  const rows = await house.database.select().from(outbox).where(eq(outbox.to, member.email))
  return rows.map(({ subject, text, unsubscribe }) => ({
    subject,
    text: house.mailSeal.open(text),
    way: unsubscribe === null ? "" : house.mailSeal.open(unsubscribe)
  }))
}
const subjectsTo = async (kit: RecoHouse, person: Person) => (await mailsTo(kit, person)).map(({ subject }) => subject)
const paced = ({ call }: Person, paces: Partial<Record<NoticeKind, Pace>>) =>
  call("/api/me/paces", { method: "PATCH", json: paces })

describe("a mail of what happened", () => {
  it("leaves in the morning, one for all of it, each with the way to its place", async () => {
    const kit = await openTrayHouse()
    const { id } = await kit.propose(kit.lise)
    await kit.ask(kit.marcel, "PUT", `/${id}/refusal`, { reason: "C’est toujours." })
    await kit.open(kit.abel, `${kit.name(kit.lise)}, pour qui ?`)
    const next = await writeDueMails(kit.house)
    expect(await subjectsTo(kit, kit.lise)).toEqual([])
    expect(next).toEqual(new Date(kit.house.now().getTime() + NEXT_MORNING))
    kit.advance(NEXT_MORNING - 1)
    await writeDueMails(kit.house)
    expect(await subjectsTo(kit, kit.lise)).toEqual([])
    kit.advance(1)
    expect(await writeDueMails(kit.house)).toBeNull()
    const [mail, ...others] = await mailsTo(kit, kit.lise)
    expect(others).toEqual([])
    expect(mail?.subject).toBe("2 nouvelles de vos recos")
    expect(mail?.text).toContain("Marcel Teissonnier refuse votre rédaction\u202f: «\u202fC’est toujours.\u202f»")
    expect(mail?.text).toContain(`${TEST_ORIGIN}/atelier/recos/${kit.recoId}/ecrire?remarque=${id}`)
    expect(mail?.text).toContain("Abel Rouvière vous nomme dans une remarque")
    kit.advance(DAY)
    await writeDueMails(kit.house)
    expect(await subjectsTo(kit, kit.lise)).toHaveLength(1)
    expect(await subjectsTo(kit, kit.marcel)).toEqual([])
  })

  it("leaves at once for who wants it so, one for what happens within two minutes", async () => {
    const kit = await openTrayHouse()
    await paced(kit.lise, { named: "at-once" })
    await kit.open(kit.abel, `${kit.name(kit.lise)} ?`)
    kit.advance(MINUTE)
    await kit.open(kit.abel, `${kit.name(kit.lise)} ?`)
    kit.advance(MINUTE)
    await writeDueMails(kit.house)
    expect(await subjectsTo(kit, kit.lise)).toEqual(["2 nouvelles de vos recos"])
  })

  it("leaves on Monday for who wants it by the week, with the last step alone", async () => {
    const kit = await openTrayHouse()
    await paced(kit.marcel, { asked: "never" })
    await kit.submit()
    kit.advance(DAY)
    await kit.step(kit.solange, "return", "Une phrase à revoir.")
    await kit.submit("Deuxième version")
    for (let day = 0; day < 4; day += 1) {
      await writeDueMails(kit.house)
      expect(await subjectsTo(kit, kit.marcel)).toEqual([])
      kit.advance(DAY)
    }
    kit.advance(DAY)
    await writeDueMails(kit.house)
    expect(await subjectsTo(kit, kit.marcel)).toEqual(["Envoyée en relecture\u202f: Lombalgie commune"])
  })

  it("goes by what is chosen when it would leave, not when it happened", async () => {
    const kit = await openTrayHouse()
    await kit.open(kit.abel, `${kit.name(kit.lise)} ?`)
    await paced(kit.lise, { named: "never" })
    kit.advance(NEXT_MORNING)
    expect(await writeDueMails(kit.house)).toBeNull()
    expect(await subjectsTo(kit, kit.lise)).toEqual([])
    await paced(kit.lise, { named: "daily" })
    kit.advance(DAY)
    await writeDueMails(kit.house)
    expect(await subjectsTo(kit, kit.lise)).toEqual([])
  })

  /** What is done between a remark that names Lise and the morning: no mail is left to write. */
  it.each<[string, (kit: TrayHouse, threadId: string) => Promise<unknown>]>([
    [
      "it was seen in the workspace",
      (kit) =>
        kit.lise.call("/api/notices/seen", {
          method: "POST",
          json: { from: new Date(0).toISOString(), until: kit.house.now().toISOString() }
        })
    ],
    ["it was answered", (kit, id) => kit.ask(kit.lise, "POST", `/${id}/messages`, { words: "Oui." })],
    ["it was settled", (kit, id) => kit.ask(kit.abel, "PUT", `/${id}/resolution`, { resolved: true })],
    [
      "its words were taken away",
      async (kit, id) => {
        const { threads } = (await (await kit.ask(kit.abel, "GET")).json()) as {
          threads: { messages: { id: string }[] }[]
        }
        await kit.ask(kit.abel, "DELETE", `/${id}/messages/${threads[0]?.messages[0]?.id}`)
      }
    ],
    [
      "they may no longer read it",
      (kit) => kit.house.database.delete(teamMember).where(eq(teamMember.memberId, kit.lise.member.id))
    ],
    ["the draft was put away", (kit) => kit.step(kit.solange, "put-away")],
    [
      "their membership has ended",
      (kit) => kit.house.database.update(user).set({ active: false }).where(eq(user.id, kit.lise.member.id))
    ]
  ])("is not written where %s", async (_, does) => {
    const kit = await openTrayHouse()
    const { id } = await kit.open(kit.abel, `${kit.name(kit.lise)} ?`)
    kit.advance(MINUTE)
    await does(kit, id)
    kit.advance(NEXT_MORNING)
    await writeDueMails(kit.house)
    expect(await subjectsTo(kit, kit.lise)).toEqual([])
  })

  it("of what waits for somebody leaves with the step for who wants it at once, and later only where it still waits", async () => {
    const kit = await openTrayHouse()
    await paced(kit.nadia, { asked: "daily" })
    await paced(kit.solange, { asked: "daily" })
    const { number } = await kit.submit()
    expect(await subjectsTo(kit, kit.abel)).toEqual(["Votre lecture est attendue\u202f: Lombalgie commune"])
    expect(await subjectsTo(kit, kit.nadia)).toEqual([])
    await read(kit, kit.nadia, number)
    await read(kit, kit.abel, number)
    kit.advance(NEXT_MORNING)
    await writeDueMails(kit.house)
    expect(await subjectsTo(kit, kit.nadia)).toEqual([])
    expect(await subjectsTo(kit, kit.abel)).toHaveLength(1)
    expect(await subjectsTo(kit, kit.solange)).toEqual([
      "Les lectures sont faites\u202f: à vous d’ouvrir la signature\u202f: Lombalgie commune"
    ])
  })

  it("is written once by two servers that look at the same time, at every moment", async () => {
    let kit: TrayHouse | undefined
    await atEveryMoment(
      async () => {
        const opened = await openTrayHouse()
        kit = opened
        await opened.open(opened.abel, `${opened.name(opened.lise)} ?`)
        opened.advance(NEXT_MORNING)
        const look = (node: string) => async () => void (await writeDueMails({ ...opened.house, node }))
        return { first: look("first"), second: look("second") }
      },
      async () => {
        if (kit) expect(await subjectsTo(kit, kit.lise)).toHaveLength(1)
      }
    )
  })

  it("of one member that cannot be written holds up nobody else’s", async () => {
    const kit = await openTrayHouse()
    await kit.open(kit.abel, `${kit.name(kit.lise)} et ${kit.name(kit.marcel)} ?`)
    kit.advance(NEXT_MORNING)
    const broken = { ...kit.house, mailSeal: { ...kit.house.mailSeal, close: failingFirst(kit.house.mailSeal.close) } }
    await expect(writeDueMails(broken)).rejects.toThrow(AggregateError)
    expect([...(await subjectsTo(kit, kit.lise)), ...(await subjectsTo(kit, kit.marcel))]).toHaveLength(1)
    await writeDueMails(kit.house)
    expect([...(await subjectsTo(kit, kit.lise)), ...(await subjectsTo(kit, kit.marcel))]).toHaveLength(2)
  })
})

function failingFirst(close: (text: string) => string) {
  let calls = 0
  return (text: string) => {
    calls += 1
    if (calls === 1) throw new Error("no seal")
    return close(text)
  }
}

describe("the way out of a mail", () => {
  it("ends its kind in one press without a session, and no other kind; opening it ends nothing", async () => {
    const kit = await openTrayHouse()
    await kit.open(kit.abel, `${kit.name(kit.lise)} ?`)
    kit.advance(NEXT_MORNING)
    await writeDueMails(kit.house)
    const [mail] = await mailsTo(kit, kit.lise)
    const path = new URL(mail?.way ?? "").pathname
    const opened = await kit.stranger(path)
    expect([opened.status, opened.headers.get("content-type")]).toEqual([200, "text/html; charset=UTF-8"])
    expect(await opened.text()).toContain("les remarques qui vous nomment")
    expect(await (await kit.lise.call("/api/me/paces")).json()).toMatchObject({ named: "daily", given: "daily" })
    const pressed = await kit.app.request(`${TEST_ORIGIN}${path}`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click"
    })
    expect(pressed.status).toBe(200)
    expect(await (await kit.lise.call("/api/me/paces")).json()).toMatchObject({ named: "never", given: "daily" })
    await kit.open(kit.abel, `${kit.name(kit.lise)} ?`)
    kit.advance(DAY)
    await writeDueMails(kit.house)
    expect(await subjectsTo(kit, kit.lise)).toHaveLength(1)
  })

  it("is refused where it is not ours, though its text be sealed by the house for something else", async () => {
    const kit = await openTrayHouse()
    const sealed = kit.house.mailSeal
      .close(JSON.stringify(["other", kit.lise.member.id, ["named"]]))
      .split(":")
      .at(-1)
    for (const token of ["x", sealed]) expect((await kit.stranger(`/desinscription/${token}`)).status).toBe(404)
  })
})

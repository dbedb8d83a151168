import type { NoticeKind } from "@recos/schemas/notices/notice"
import { asc, eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import type { Page } from "../storage/page.ts"
import { notice } from "../storage/tables/notices.ts"
import { teamMember } from "../storage/tables/recos.ts"
import { jsonOf } from "../testing/answers.ts"
import type { Person } from "../testing/reco-house.ts"
import { openTrayHouse, read, type TrayHouse } from "../testing/tray-house.ts"
import type { ShownNotice } from "./read-notices.ts"

type Names = "solange" | "marcel" | "abel" | "nadia" | "lise" | "odile"
const NAMES: readonly Names[] = ["solange", "marcel", "abel", "nadia", "lise", "odile"]

async function toldIn(kit: TrayHouse): Promise<Partial<Record<Names, NoticeKind[]>>> {
  const rows = await kit.house.database.select().from(notice).orderBy(asc(notice.at))
  const told: Partial<Record<Names, NoticeKind[]>> = {}
  for (const name of NAMES) {
    const own = rows.filter(({ memberId }) => memberId === kit[name].member.id)
    if (own.length > 0) told[name] = own.map(({ kind }) => kind)
  }
  return told
}

const follow = async ({ recoId }: TrayHouse, { call }: Person, follows = true) =>
  expect((await call(`/api/recos/${recoId}/follow`, { method: "PUT", json: { follows } })).status).toBe(200)

const listOf = async ({ call }: Person) => (await jsonOf<Page<ShownNotice>>(call("/api/notices"))).items

/** What a team does, and who is told of it as what; who is not named is told nothing. */
const CASES: [string, (kit: TrayHouse) => Promise<unknown>, Partial<Record<Names, NoticeKind[]>>][] = [
  ["a remark that names nobody", (kit) => kit.open(kit.lise, "Pour qui ?"), {}],
  ["a remark that names somebody", (kit) => kit.open(kit.lise, `${kit.name(kit.marcel)} ?`), { marcel: ["named"] }],
  ["a remark that names its own author", (kit) => kit.open(kit.lise, `Moi, ${kit.name(kit.lise)}.`), {}],
  ["a remark that names somebody outside the team", (kit) => kit.open(kit.lise, `${kit.name(kit.odile)} ?`), {}],
  [
    "a remark that names somebody and is given to them, told once",
    (kit) => kit.open(kit.lise, `${kit.name(kit.marcel)} ?`, { assignedTo: kit.marcel.member.id }),
    { marcel: ["given"] }
  ],
  [
    "an answer, to all who took part but who gives it",
    async (kit) => {
      const { id } = await kit.open(kit.lise, "Pour qui ?")
      for (const person of [kit.abel, kit.nadia]) await kit.ask(person, "POST", `/${id}/messages`, { words: "Oui." })
    },
    { lise: ["answered", "answered"], abel: ["answered"] }
  ],
  [
    "an answer that names who asked, told as that alone",
    async (kit) => {
      const { id } = await kit.open(kit.lise, "Pour qui ?")
      await kit.ask(kit.abel, "POST", `/${id}/messages`, { words: `Pour toi, ${kit.name(kit.lise)}.` })
    },
    { lise: ["named"] }
  ],
  [
    "a message that is changed to name one more, to that one alone",
    async (kit) => {
      const { id, messages } = await kit.open(kit.lise, `${kit.name(kit.marcel)} ?`)
      const words = `${kit.name(kit.marcel)} et ${kit.name(kit.nadia)} ?`
      await kit.ask(kit.lise, "PATCH", `/${id}/messages/${messages[0]?.id}`, { words, revision: 0 })
    },
    { marcel: ["named"], nadia: ["named"] }
  ],
  [
    "a thread that is given, taken to oneself, then given to nobody",
    async (kit) => {
      const { id } = await kit.open(kit.lise, "Pour qui ?")
      await kit.ask(kit.lise, "PUT", `/${id}/assignee`, { memberId: kit.abel.member.id })
      await kit.ask(kit.nadia, "PUT", `/${id}/assignee`, { memberId: kit.nadia.member.id })
      await kit.ask(kit.nadia, "PUT", `/${id}/assignee`, { memberId: null })
    },
    { abel: ["given"] }
  ],
  [
    "a decision, to who proposed the words",
    async (kit) => {
      const { id } = await kit.propose(kit.lise)
      await kit.ask(kit.marcel, "PUT", `/${id}/refusal`, { reason: "Non." })
    },
    { lise: ["decided"] }
  ],
  [
    "one’s own decision on one’s own words, to nobody",
    async (kit) => {
      const { id } = await kit.propose(kit.marcel)
      await kit.ask(kit.marcel, "PUT", `/${id}/acceptance`, {})
    },
    {}
  ],
  [
    "a version sent: to those who are to read it, and as a step to who writes and may not",
    (kit) => kit.submit(),
    { abel: ["asked"], nadia: ["asked"], marcel: ["step"] }
  ],
  [
    "changes that are asked for: to who coordinates as what waits, to who writes as such",
    async (kit) => {
      const { number } = await kit.submit()
      await kit.house.database.delete(notice)
      await read(kit, kit.nadia, number, "changes")
    },
    { solange: ["asked"], marcel: ["changes"] }
  ],
  [
    "a thread on a reco, to who follows it, once, and as what names them where it does",
    async (kit) => {
      for (const person of [kit.lise, kit.nadia, kit.odile, kit.abel]) await follow(kit, person)
      await follow(kit, kit.abel, false)
      await kit.open(kit.lise, "Pour qui ?")
      await kit.open(kit.odile, `${kit.name(kit.nadia)} ?`)
    },
    { lise: ["thread"], nadia: ["thread", "named"], odile: ["thread"] }
  ],
  [
    "a step, to who follows the reco and is asked for nothing by it",
    async (kit) => {
      for (const person of [kit.lise, kit.nadia, kit.odile]) await follow(kit, person)
      await kit.submit()
    },
    { abel: ["asked"], nadia: ["asked"], marcel: ["step"], lise: ["step"], odile: ["step"] }
  ],
  [
    "a reading that approves, to nobody before the second",
    async (kit) => {
      const { number } = await kit.submit()
      await kit.house.database.delete(notice)
      await read(kit, kit.nadia, number)
    },
    {}
  ]
]

describe("who is told", () => {
  it.each(CASES)("%s", async (_, does, expected) => {
    const kit = await openTrayHouse()
    await does(kit)
    expect(await toldIn(kit)).toEqual(expected)
  })
})

describe("the list of what happened", () => {
  it("tells a decision with its reason, and where it stands", async () => {
    const kit = await openTrayHouse()
    const { id } = await kit.propose(kit.lise)
    await kit.ask(kit.marcel, "PUT", `/${id}/refusal`, { reason: "C’est toujours." })
    expect(await listOf(kit.lise)).toMatchObject([
      {
        kind: "decided",
        by: "Marcel Teissonnier",
        title: "Lombalgie commune",
        decision: { outcome: "refused", reason: "C’est toujours." },
        place: `/atelier/recos/${kit.recoId}/ecrire?remarque=${id}`,
        isSeen: false
      }
    ])
  })

  it("says nothing of what one may no longer read, and of words that were taken away", async () => {
    const kit = await openTrayHouse()
    const { id, messages } = await kit.open(kit.lise, `${kit.name(kit.marcel)} et ${kit.name(kit.abel)} ?`)
    expect(await listOf(kit.abel)).toHaveLength(1)
    await kit.house.database.delete(teamMember).where(eq(teamMember.memberId, kit.abel.member.id))
    expect(await listOf(kit.abel)).toEqual([])
    await kit.ask(kit.lise, "DELETE", `/${id}/messages/${messages[0]?.id}`)
    expect(await listOf(kit.marcel)).toEqual([])
  })

  it("says nothing of a reco that one follows and may no longer read", async () => {
    const kit = await openTrayHouse()
    await follow(kit, kit.lise)
    await kit.house.database.delete(teamMember).where(eq(teamMember.memberId, kit.lise.member.id))
    await kit.open(kit.abel, "Pour qui ?")
    expect(await listOf(kit.lise)).toEqual([])
    const outside = await kit.lise.call(`/api/recos/${kit.recoId}/follow`, { method: "PUT", json: { follows: true } })
    expect(outside.status).toBe(403)
  })

  it("keeps what was seen, until a moment and for oneself alone", async () => {
    const kit = await openTrayHouse()
    await kit.open(kit.lise, `${kit.name(kit.marcel)} et ${kit.name(kit.abel)} ?`)
    const until = kit.house.now().toISOString()
    kit.advance(1000)
    await kit.open(kit.lise, `${kit.name(kit.marcel)} ?`)
    const seen = await kit.marcel.call("/api/notices/seen", { method: "POST", json: { from: until, until } })
    expect(seen.status).toBe(200)
    expect((await listOf(kit.marcel)).map(({ isSeen }) => isSeen)).toEqual([false, true])
    expect((await listOf(kit.abel)).map(({ isSeen }) => isSeen)).toEqual([false])
  })

  it("is not seen where it stands on a page that was not opened", async () => {
    const kit = await openTrayHouse()
    await kit.open(kit.lise, `${kit.name(kit.marcel)} ?`)
    kit.advance(1000)
    await kit.open(kit.lise, `Et ${kit.name(kit.marcel)} ?`)
    const at = kit.house.now().toISOString()
    await kit.marcel.call("/api/notices/seen", { method: "POST", json: { from: at, until: at } })
    expect((await listOf(kit.marcel)).map(({ isSeen }) => isSeen)).toEqual([true, false])
  })

  it("comes a page at a time, each thing once", async () => {
    const kit = await openTrayHouse()
    for (let place = 0; place < 25; place += 1) await kit.open(kit.lise, `${kit.name(kit.marcel)} ?`)
    const first = await jsonOf<Page<ShownNotice>>(kit.marcel.call("/api/notices"))
    const second = await jsonOf<Page<ShownNotice>>(kit.marcel.call(`/api/notices?after=${first.next}`))
    expect([first.items.length, second.items.length, second.next]).toEqual([20, 5, null])
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(25)
  })
})

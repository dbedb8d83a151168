import { describe, expect, it } from "vitest"
import { eraseWhenDue } from "../own-data/keep-retention.ts"
import { unansweredSearch } from "../storage/tables/unanswered-searches.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { type Caller, openTestHouse } from "../testing/house.ts"
import { MOST_KEPT, reportSearch } from "./report-search.ts"

type Row = typeof unansweredSearch.$inferSelect

const PATH = "/api/searches/unanswered"
const report = (call: Caller, words: string, language = "fr") =>
  call(PATH, { method: "POST", json: { words, language } })
const list = async (call: Caller) => (await jsonOf<Row[]>(call(PATH))).map(({ words, times }) => ({ words, times }))

describe("what readers looked for in vain", () => {
  it("is told without an account, counted by its words, and read by every member, the most asked first", async () => {
    const kit = await openTestHouse()
    for (const words of ["suicide", "Zona", "  ZÔNA !"]) expect((await report(kit.stranger, words)).status).toBe(204)
    expect((await report(kit.stranger, "الزكام", "ar")).status).toBe(204)
    const member = await kit.signIn(await kit.addMember())
    expect(await list(member)).toEqual([
      { words: "Zona", times: 2 },
      { words: "suicide", times: 1 },
      { words: "الزكام", times: 1 }
    ])
    expect((await kit.stranger(PATH)).status).toBe(401)
  })

  it("holds nothing of who, from where, or when but the month", async () => {
    const kit = await openTestHouse()
    await report(kit.stranger, "zona")
    const [row] = await kit.house.database.select().from(unansweredSearch)
    expect(row).toEqual({
      language: "fr",
      folded: "zona",
      words: "zona",
      times: 1,
      month: kit.house.now().toISOString().slice(0, 7)
    })
  })

  it("refuses words that name somebody, that no one can read, and that are none", async () => {
    const kit = await openTestHouse()
    expect((await errorOf(report(kit.stranger, "Mme Durand née le 3 mars 1956"))).code).toBe("personal-data")
    expect((await errorOf(report(kit.stranger, "jean.dupont@exemple.fr"))).code).toBe("personal-data")
    for (const words of ["", "?!", "a", "x".repeat(121), "zo\u202ena"])
      expect((await errorOf(report(kit.stranger, words))).code, words).toBe("bad-input")
    expect((await errorOf(report(kit.stranger, "zona", "de"))).code).toBe("bad-input")
    expect(await kit.house.database.select().from(unansweredSearch)).toEqual([])
  })

  it("comes from one address twenty times an hour at most", async () => {
    const kit = await openTestHouse()
    for (let number = 0; number < 20; number += 1) await report(kit.stranger, `mot ${number}`)
    const answer = await report(kit.stranger, "un de trop")
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0)
  })

  it("keeps room: what is asked least goes, and what nobody has asked for in two years", async () => {
    const kit = await openTestHouse()
    const { house } = kit
    await reportSearch(house, { words: "zona", language: "fr" })
    await reportSearch(house, { words: "zona", language: "fr" })
    const others = Array.from({ length: MOST_KEPT }, (_, number) => `mot${number}`)
    await house.database
      .insert(unansweredSearch)
      .values(others.map((words) => ({ language: "fr" as const, folded: words, words, month: "2026-01" })))
    await reportSearch(house, { words: "cystite", language: "fr" })
    const kept = await house.database.select().from(unansweredSearch)
    expect(kept).toHaveLength(MOST_KEPT)
    expect(kept.map(({ words }) => words)).toEqual(expect.arrayContaining(["zona", "cystite"]))
    const later = { ...house, now: () => new Date(Date.UTC(house.now().getUTCFullYear() + 4, 0, 1)) }
    await eraseWhenDue(later)
    expect(await house.database.select().from(unansweredSearch)).toEqual([])
  })

  it("is cleared by administrators alone", async () => {
    const kit = await openTestHouse()
    await report(kit.stranger, "zona")
    const forget = (call: Caller) =>
      call(`${PATH}/forgotten`, { method: "POST", json: { language: "fr", folded: "zona" } })
    expect((await forget(await kit.signIn(await kit.addMember()))).status).toBe(403)
    const administrator = await kit.signIn(await kit.addMember({ name: "Solange", role: "administrator" }))
    expect((await forget(administrator)).status).toBe(204)
    expect((await forget(administrator)).status).toBe(204)
    expect(await list(administrator)).toEqual([])
  })
})

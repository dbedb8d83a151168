import { expect, test } from "vitest"
import { journalRow } from "../journal/journal-row.ts"
import { commit } from "../storage/commit.ts"
import { journal } from "../storage/tables/journal.ts"
import { openTestHouse } from "../testing/house.ts"
import { openRecoHouse } from "../testing/reco-house.ts"

interface Row {
  seq: number
  event: string
  name: string | null
  slug: string | null
}

test("the journal of a reco tells who did what, latest first, to those who may read it", async () => {
  const { solange, marcel, recoId, submit } = await openRecoHouse()
  await submit()
  const rows = (await (await marcel.call(`/api/recos/${recoId}/journal`)).json()) as Row[]
  expect(rows.map(({ event }) => event)).toEqual(["reco.status", "version.frozen", "reco.settings", "reco.created"])
  expect(rows[0]).toMatchObject({
    name: solange.member.name,
    slug: "lombalgie-commune",
    detail: { from: "draft", to: "in-review", note: "Première version" }
  })
})

test("a long journal is read a hundred rows at a time, none twice and none lost", async () => {
  const { house, addMember, signIn } = await openTestHouse()
  const administrator = await addMember({ role: "administrator" })
  const call = await signIn(administrator)
  const rows = Array.from({ length: 250 }, (_, number) =>
    journalRow(house, { memberId: administrator.id, event: "member.changed", detail: { number } })
  )
  await commit(house.database, rows)
  const seen: number[] = []
  for (let before = ""; ; before = `?before=${seen.at(-1)}`) {
    const page = (await (await call(`/api/journal${before}`)).json()) as Row[]
    seen.push(...page.map(({ seq }) => seq))
    if (page.length < 100) break
  }
  expect(seen).toEqual(Array.from({ length: 250 }, (_, index) => 250 - index))
  expect((await call("/api/journal?before=-1")).status).toBe(400)
})

test("a row outlives the member that it speaks of", async () => {
  const { house, addMember, signIn } = await openTestHouse()
  const call = await signIn(await addMember({ role: "administrator" }))
  await commit(house.database, [journalRow(house, { memberId: "gone", recoId: "gone", event: "reco.created" })])
  expect(await (await call("/api/journal")).json()).toMatchObject([{ memberId: "gone", name: null, slug: null }])
  expect(await house.database.select().from(journal)).toHaveLength(1)
})

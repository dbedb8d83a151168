import type { MemberId, RecoId } from "@recos/schemas/ids"
import { expect, test } from "vitest"
import { journalRow } from "../journal/journal-row.ts"
import { commit } from "../storage/commit.ts"
import type { Page } from "../storage/page.ts"
import { journal } from "../storage/tables/journal.ts"
import { jsonOf } from "../testing/answers.ts"
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
  const { items: rows } = await jsonOf<Page<Row>>(marcel.call(`/api/recos/${recoId}/journal`))
  expect(rows.map(({ event }) => event)).toEqual(["reco.status", "version.frozen", "reco.settings", "reco.created"])
  expect(rows[0]).toMatchObject({
    name: solange.member.name,
    slug: "lombalgie-commune",
    detail: { from: "draft", to: "in-review", note: "Première version" }
  })
})

test("a long journal is read fifty rows at a time, none twice and none lost", async () => {
  const { house, addMember, signIn } = await openTestHouse()
  const administrator = await addMember({ role: "administrator" })
  const call = await signIn(administrator)
  const rows = Array.from({ length: 250 }, (_, number) =>
    journalRow(house, { memberId: administrator.id, event: "member.changed", detail: { number } })
  )
  await commit(house, rows)
  const seen: number[] = []
  for (let after = ""; ; ) {
    const { items, next } = await jsonOf<Page<Row>>(call(`/api/journal${after}`))
    expect(items.length).toBeLessThanOrEqual(50)
    seen.push(...items.map(({ seq }) => seq))
    if (next === null) break
    after = `?after=${next}`
  }
  expect(seen).toEqual(Array.from({ length: 250 }, (_, index) => 250 - index))
  expect((await call("/api/journal?after=-1")).status).toBe(400)
})

test("a row brings the name of the member that it speaks of", async () => {
  const { solange, recoId, person, call } = await withTeamChange()
  const { items } = await jsonOf<Page<Row>>(call(`/api/recos/${recoId}/journal`))
  expect(items[0]).toMatchObject({ event: "reco.team", name: solange.member.name, named: person.member.name })
})

async function withTeamChange() {
  const kit = await openRecoHouse()
  const person = await kit.person({ name: "Inès Aït" })
  const { call } = kit.solange
  await call(`/api/recos/${kit.recoId}/team/${person.member.id}`, { method: "PUT", json: { role: "reader" } })
  return { ...kit, person, call }
}

test("a row outlives the member that it speaks of", async () => {
  const { house, addMember, signIn } = await openTestHouse()
  const call = await signIn(await addMember({ role: "administrator" }))
  await commit(house, [
    journalRow(house, { memberId: "gone" as MemberId, recoId: "gone" as RecoId, event: "reco.created" })
  ])
  expect(await (await call("/api/journal")).json()).toMatchObject({
    items: [{ memberId: "gone", name: null, slug: null, named: null }]
  })
  expect(await house.database.select().from(journal)).toHaveLength(1)
})

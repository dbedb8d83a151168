import { SILENCE_MILLISECONDS } from "@recos/schemas/history/group-updates"
import { momentRefOf } from "@recos/schemas/history/moment-ref"
import { expect, test } from "vitest"
import { readLiveText } from "../collaboration/live-texts.ts"
import { namedMoment } from "../storage/tables/history.ts"
import { journal } from "../storage/tables/journal.ts"
import { jsonOf } from "../testing/answers.ts"
import { openRecoHouse, type Person, type RecoHouse } from "../testing/reco-house.ts"
import { sampleText } from "../testing/sample-text.ts"
import { keepHistory } from "./keep-history.ts"
import type { History } from "./list-sessions.ts"

/** A reco of which three texts were written, an hour apart. */
async function openWritten(): Promise<RecoHouse & { history(): Promise<History> }> {
  const kit = await openRecoHouse()
  for (const inBrief of ["Bougez.", "Bougez un peu.", "Bougez un peu chaque jour."]) {
    kit.advance(SILENCE_MILLISECONDS)
    await kit.write(kit.marcel, sampleText({ inBrief }))
  }
  kit.advance(SILENCE_MILLISECONDS)
  await keepHistory(kit.house)
  return { ...kit, history: () => jsonOf<History>(kit.nadia.call(`/api/recos/${kit.recoId}/history/fr`)) }
}

const inBriefOf = async ({ house, recoId }: RecoHouse): Promise<string> =>
  JSON.stringify((await readLiveText(house, recoId, "fr")).content.find(({ attrs }) => attrs?.kind === "in-brief"))

const restore = ({ call }: Person, recoId: string, throughSeq: number | undefined) =>
  call(`/api/recos/${recoId}/versions/${momentRefOf(throughSeq ?? 0)}/restore`, { method: "POST", json: {} })

test("a moment is taken up again; what stood before it is kept, and comes back by the same gesture", async () => {
  const kit = await openWritten()
  const { marcel, recoId, house } = kit
  const before = await kit.history()
  const [latest, middle] = before.items
  expect(before.items.map(({ deed }) => deed)).toEqual(["restored", "restored", "restored", "begun"])
  await kit.write(marcel, sampleText({ inBrief: "Bougez, marchez." }))
  expect((await restore(marcel, recoId, middle?.throughSeq)).status).toBe(200)
  expect(await inBriefOf(kit)).toContain("Bougez un peu.")
  // No silence is waited for.
  await keepHistory(house)
  const [restored, kept, known] = (await kit.history()).items
  expect(known?.throughSeq).toBe(latest?.throughSeq)
  expect(restored).toMatchObject({ deed: "restored", previous: kept?.throughSeq })
  expect((await restore(marcel, recoId, kept?.throughSeq)).status).toBe(200)
  expect(await inBriefOf(kit)).toContain("Bougez, marchez.")
  const told = (await house.database.select().from(journal)).filter(({ event }) => event === "moment.restored")
  expect(told.map(({ memberId, detail }) => [memberId, detail.language])).toEqual([
    [marcel.member.id, "fr"],
    [marcel.member.id, "fr"]
  ])
})

test("two moments, or a moment and the present text, are compared as versions are", async () => {
  const kit = await openWritten()
  const [latest, middle] = (await kit.history()).items
  const compare = (older: string, newer: string) =>
    kit.nadia.call(`/api/recos/${kit.recoId}/versions/${older}/compare/${newer}`)
  const found = await jsonOf<{ documents: { fr: { hasChanges: boolean } }; moments: { ref: string }[] }>(
    compare(momentRefOf(middle?.throughSeq ?? 0), momentRefOf(latest?.throughSeq ?? 0))
  )
  expect(JSON.stringify(found.documents.fr)).toContain("chaque jour")
  expect(found.moments).toHaveLength(2)
  expect(latest?.words).toEqual({ added: 2, removed: 0 })
  const present = await jsonOf<typeof found>(compare(momentRefOf(latest?.throughSeq ?? 0), "draft"))
  expect(present.documents.fr.hasChanges).toBe(false)
  expect((await compare("m999999", "draft")).status).toBe(404)
})

test("a moment of another reco is no moment of this one", async () => {
  const kit = await openWritten()
  const created = kit.marcel.call("/api/recos", { method: "POST", json: { title: "Autre", language: "fr" } })
  const { id } = await jsonOf<{ id: string }>(created)
  const [latest] = (await kit.history()).items
  expect((await restore(kit.marcel, id, latest?.throughSeq)).status).toBe(404)
  const compared = kit.marcel.call(`/api/recos/${id}/versions/${momentRefOf(latest?.throughSeq ?? 0)}/compare/draft`)
  expect((await compared).status).toBe(404)
})

test("the present text is named while it is written: its session ends there, and this very text can be shown", async () => {
  const kit = await openWritten()
  const { marcel, recoId, house } = kit
  await kit.write(marcel, sampleText({ inBrief: "Avant la réunion." }))
  const named = marcel.call(`/api/recos/${recoId}/history/fr/names`, {
    method: "POST",
    json: { name: "Avant la réunion" }
  })
  const { throughSeq } = await jsonOf<{ throughSeq: number }>(named)
  await kit.write(marcel, sampleText({ inBrief: "Après." }))
  await keepHistory(house)
  const line = (await kit.history()).items.find((session) => session.throughSeq === throughSeq)
  expect(line?.name).toEqual({ words: "Avant la réunion", by: marcel.member.name })
  await restore(marcel, recoId, throughSeq)
  expect(await inBriefOf(kit)).toContain("Avant la réunion.")
})

test("a name is changed and taken away; a reader gives none, a stranger sees nothing", async () => {
  const kit = await openWritten()
  const { marcel, nadia, recoId, house } = kit
  const [latest] = (await kit.history()).items
  const address = `/api/recos/${recoId}/moments/${latest?.throughSeq}/name`
  const put = (who: Person, name: string) => who.call(address, { method: "PUT", json: { name } })
  expect((await put(nadia, "À moi")).status).toBe(403)
  expect((await put(marcel, "Un nom")).status).toBe(204)
  expect((await put(marcel, "Un autre nom")).status).toBe(204)
  expect((await put(marcel, "   ")).status).toBe(400)
  expect((await kit.history()).items[0]?.name).toEqual({ words: "Un autre nom", by: marcel.member.name })
  expect((await marcel.call(address, { method: "DELETE" })).status).toBe(204)
  expect(await house.database.select().from(namedMoment)).toEqual([])
  const outside = await kit.person({ name: "Dehors" })
  expect((await outside.call(`/api/recos/${recoId}/history/fr`)).status).toBe(403)
})

test("a long history comes page by page, none twice and none lost", async () => {
  const kit = await openRecoHouse()
  for (let count = 0; count < 65; count++) await kit.write(kit.marcel, sampleText({ inBrief: `Mot ${count}.` }))
  await kit.house.rooms.read(kit.documentId)
  kit.advance(SILENCE_MILLISECONDS)
  await keepHistory(kit.house)
  const seen: number[] = []
  for (let after = ""; ; ) {
    const page = await jsonOf<History>(kit.nadia.call(`/api/recos/${kit.recoId}/history/fr${after}`))
    seen.push(...page.items.map(({ throughSeq }) => throughSeq))
    if (page.next === null) break
    after = `?after=${page.next}`
  }
  expect(seen).toHaveLength(66)
  expect(seen).toEqual([...new Set(seen)].toSorted((one, other) => other - one))
})

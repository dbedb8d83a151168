import { SILENCE_MILLISECONDS } from "@recos/schemas/history/group-updates"
import { momentRefOf } from "@recos/schemas/history/moment-ref"
import { eq } from "drizzle-orm"
import { expect, test } from "vitest"
import { foldDocument } from "../collaboration/fold-document.ts"
import { document } from "../storage/tables/documents.ts"
import { documentPast, writingSession } from "../storage/tables/history.ts"
import { jsonOf } from "../testing/answers.ts"
import { openRecoHouse } from "../testing/reco-house.ts"
import { sampleText } from "../testing/sample-text.ts"
import { keepHistory } from "./keep-history.ts"
import type { History } from "./list-sessions.ts"

test("a proposal beside a text has no history, and no moment of it is one of the text", async () => {
  const kit = await openRecoHouse()
  const { house, marcel, nadia, recoId, documentId } = kit
  const { database } = house
  await kit.write(marcel, sampleText({ inBrief: "Bougez." }))
  const asked = { documentId, title: "Plus clair", reasons: "Pour être lu." }
  expect((await nadia.call(`/api/recos/${recoId}/branches`, { method: "POST", json: asked })).status).toBe(201)
  const all = await database.select().from(document).where(eq(document.recoId, recoId))
  const branch = all.find((one) => one.branch !== "")
  if (!branch) throw new Error("no text of the proposal")
  await foldDocument(house, branch.id, house.now())
  kit.advance(SILENCE_MILLISECONDS)
  await keepHistory(house)
  expect(await database.select().from(documentPast).where(eq(documentPast.documentId, branch.id))).toEqual([])
  const { items } = await jsonOf<History>(marcel.call(`/api/recos/${recoId}/history/fr`))
  expect(items.map(({ deed }) => deed)).toEqual(["restored", "begun"])
  // Even a row of one, from wherever, is not read.
  const row = { throughSeq: 900_000, documentId: branch.id, generation: branch.generation, beganAt: house.now() }
  await database.insert(writingSession).values({ ...row, endedAt: house.now(), sections: [] })
  const compared = marcel.call(`/api/recos/${recoId}/versions/${momentRefOf(900_000)}/compare/draft`)
  expect((await compared).status).toBe(404)
})

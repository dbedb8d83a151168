import { SILENCE_MILLISECONDS } from "@recos/schemas/history/group-updates"
import { eq } from "drizzle-orm"
import { expect, test } from "vitest"
import { LEASE_MILLISECONDS } from "../storage/lease.ts"
import { documentHistory, documentPast, writingSession } from "../storage/tables/history.ts"
import { openRecoHouse } from "../testing/reco-house.ts"
import { sampleText } from "../testing/sample-text.ts"
import { keepHistory } from "./keep-history.ts"

async function openWaiting() {
  const kit = await openRecoHouse()
  for (const inBrief of ["Bougez.", "Bougez un peu."]) await kit.write(kit.marcel, sampleText({ inBrief }))
  kit.advance(SILENCE_MILLISECONDS)
  const { database } = kit.house
  return { ...kit, database, sessions: () => database.select().from(writingSession) }
}

test("two servers that write one history write each session once", async () => {
  const { house, database, sessions } = await openWaiting()
  await Promise.all([keepHistory(house), keepHistory({ ...house, node: "another" }), keepHistory(house)])
  await keepHistory(house)
  expect((await sessions()).map(({ deed }) => deed)).toEqual(["begun", "restored", "restored"])
  expect(await database.select().from(documentPast)).toEqual([])
})

test("what a server has claimed and never finished is taken over once its claim has run out, and not before", async () => {
  const { house, database, documentId, advance, sessions } = await openWaiting()
  const claimedUntil = new Date(house.now().getTime() + LEASE_MILLISECONDS)
  const claim = { claimedBy: "dead", claimedUntil }
  await database
    .insert(documentHistory)
    .values({ documentId, ...claim })
    .onConflictDoUpdate({ target: documentHistory.documentId, set: claim })
  await keepHistory(house)
  expect(await sessions()).toEqual([])
  advance(LEASE_MILLISECONDS)
  await keepHistory(house)
  expect(await sessions()).toHaveLength(3)
  const [kept] = await database.select().from(documentHistory).where(eq(documentHistory.documentId, documentId))
  expect(kept).toMatchObject({ claimedBy: null, claimedUntil: null })
})

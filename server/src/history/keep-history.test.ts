import { SILENCE_MILLISECONDS } from "@recos/schemas/history/group-updates"
import { eq } from "drizzle-orm"
import { expect, test } from "vitest"
import { titleText, type } from "../collaboration/testing/client.ts"
import { openRoomHouse } from "../collaboration/testing/room-house.ts"
import { documentUpdate } from "../storage/tables/documents.ts"
import { documentPast, writingSession, writingSessionAuthor } from "../storage/tables/history.ts"
import { keepHistory } from "./keep-history.ts"

test("sessions of work are kept by themselves: who, when, and what changed in words", async () => {
  const house = await openRoomHouse()
  const seeded = await house.addReco()
  const ana = await house.addTeamMember(seeded.recoId, "author", { name: "Ana" })
  const ben = await house.addTeamMember(seeded.recoId, "author", { name: "Ben" })
  const { database } = house.house
  const sessions = () => database.select().from(writingSession).orderBy(writingSession.throughSeq)

  const one = house.connect(seeded, ana)
  await one.synced()
  house.advance(1000)
  type(one, " bien")
  await one.saved()
  house.advance(SILENCE_MILLISECONDS - 1)
  const other = house.connect(seeded, ben)
  await other.synced()
  type(other, " traitée")
  await other.saved()
  house.advance(SILENCE_MILLISECONDS - 1)
  await keepHistory(house.house)
  // The beginning is a session of its own; what came after may still be gone on with.
  expect(await database.select().from(writingSession)).toEqual([])
  house.advance(1)
  await keepHistory(house.house)
  expect(await sessions()).toMatchObject([
    { deed: "begun" },
    { deed: null, wordsAdded: 2, wordsRemoved: 0, sections: [] }
  ])
  expect(await database.select().from(documentUpdate)).toEqual([])
  expect(await database.select().from(documentPast)).toEqual([])
  const [, written] = await sessions()
  const authors = await database
    .select()
    .from(writingSessionAuthor)
    .where(eq(writingSessionAuthor.throughSeq, written?.throughSeq ?? 0))
  expect(authors.map(({ memberId }) => memberId).toSorted()).toEqual([ana.id, ben.id].toSorted())
  expect(titleText(one)).toBe("Lombalgie commune bien traitée")
})

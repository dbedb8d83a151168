import { expect, test } from "vitest"
import { titleText, type } from "../collaboration/testing/client.ts"
import { openRoomHouse } from "../collaboration/testing/room-house.ts"
import { documentClient } from "../storage/tables/documents.ts"
import { jsonOf } from "../testing/answers.ts"
import { openRecoHouse } from "../testing/reco-house.ts"
import { sampleText } from "../testing/sample-text.ts"
import { keepHistory } from "./keep-history.ts"
import type { Shares } from "./read-shares.ts"

test("words are shared by person and college, before and after the log is folded", async () => {
  const house = await openRoomHouse()
  const { database } = house.house
  const seeded = await house.addReco()
  const ana = await house.addTeamMember(seeded.recoId, "author", { name: "Ana", college: "professional" })
  const ben = await house.addTeamMember(seeded.recoId, "author", { name: "Ben", college: "citizen" })
  const call = await house.signIn(ben)
  const read = () => jsonOf<Shares>(call(`/api/recos/${seeded.recoId}/history/fr/shares`))
  const one = house.connect(seeded, ana)
  await one.synced()
  type(one, " bien traitée")
  await one.saved()
  const other = house.connect(seeded, ben)
  await other.synced()
  type(other, " vite")
  await other.saved()
  expect(titleText(other)).toBe("Lombalgie commune bien traitée vite")
  const shared = {
    since: null,
    people: [
      { name: "Ana", college: "professional", words: 2 },
      { name: "Ben", college: "citizen", words: 1 }
    ],
    // The title that the text began with.
    byHouse: 2,
    unknown: 0
  }
  expect(await read()).toEqual(shared)
  one.leave()
  other.leave()
  await expect.poll(() => house.rooms.count().rooms).toBe(0)
  house.advance(3600_000)
  await keepHistory(house.house)
  expect(await read()).toEqual(shared)
  // A text of before it was noted whose ids are: nobody is made up.
  await database.delete(documentClient)
  expect(await read()).toEqual({ since: null, people: [], byHouse: 0, unknown: 5 })
})

test("only what came since the last version is shared, and what the house put back is nobody’s", async () => {
  const kit = await openRecoHouse()
  await kit.submit()
  await kit.step(kit.solange, "return", "À reprendre")
  const read = () => jsonOf<Shares>(kit.nadia.call(`/api/recos/${kit.recoId}/history/fr/shares`))
  expect(await read()).toEqual({ since: "1.0", people: [], byHouse: 0, unknown: 0 })
  await kit.write(
    kit.marcel,
    sampleText({ inBrief: "Le mal de dos guérit presque toujours. Première version. Trois mots neufs." })
  )
  expect(await read()).toEqual({ since: "1.0", people: [], byHouse: 3, unknown: 0 })
})

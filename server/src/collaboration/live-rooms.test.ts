import { expect, it } from "vitest"
import { titleText, type } from "./testing/client.ts"
import { openRoomHouse } from "./testing/room-house.ts"

it("two people write in one text, and each change is on disk before the other sees it", async () => {
  const house = await openRoomHouse()
  const seeded = await house.addReco()
  const ana = house.connect(seeded, await house.addTeamMember(seeded.recoId, "author"))
  const bea = house.connect(seeded, await house.addTeamMember(seeded.recoId, "coordinator"))
  await Promise.all([ana.synced(), bea.synced()])
  expect(titleText(ana)).toBe("Lombalgie commune")
  type(ana, " : bouger")
  await bea.until(() => titleText(bea) === "Lombalgie commune : bouger")
  await ana.saved()
})

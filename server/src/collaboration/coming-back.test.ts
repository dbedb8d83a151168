import {
  CLOSE,
  HIDDEN_TAB_LEAVES_AFTER,
  MOST_BACKOFF_MILLISECONDS,
  wantsRoom
} from "@recos/schemas/collaboration/room-protocol"
import { describe, expect, it } from "vitest"
import { Rate } from "./rate.ts"
import { titleText, type } from "./testing/client.ts"
import { openRoomHouse } from "./testing/room-house.ts"

describe("11. a crowd that comes back", () => {
  it("is let in at a bearable pace", () => {
    let now = 0
    const pace = new Rate(2, 40, () => now)
    const turns = Array.from({ length: 5 }, () => pace.reserve())
    expect(turns).toEqual([0, 0, 25, 50, 75])
    now += 75
    expect(pace.reserve()).toBe(25)
    now += 10_000
    expect([pace.reserve(), pace.reserve(), pace.reserve()]).toEqual([0, 0, 25])
  })

  it("gets in, all of it, however many have to wait their turn", async () => {
    const house = await openRoomHouse({ admissionBurst: 2, admissionsPerSecond: 40 })
    const seeded = await house.addReco()
    const author = await house.addTeamMember(seeded.recoId, "author")
    const clients = Array.from({ length: 14 }, () => house.connect(seeded, author))
    await Promise.all(clients.map((client) => client.synced()))
    for (const client of clients) expect(titleText(client)).toBe("Lombalgie commune")
  })

  it("tries more and more rarely, up to half a minute", () => {
    expect(MOST_BACKOFF_MILLISECONDS).toBe(30_000)
  })
})

describe("12. a tab that left while hidden", () => {
  it("leaves after ten minutes and comes back when seen", () => {
    expect(wantsRoom(null, 0)).toBe(true)
    expect(wantsRoom(1000, 1000 + HIDDEN_TAB_LEAVES_AFTER - 1)).toBe(true)
    expect(wantsRoom(1000, 1000 + HIDDEN_TAB_LEAVES_AFTER)).toBe(false)
  })

  it("finds what others wrote and brings what it wrote, each once", async () => {
    const house = await openRoomHouse()
    const seeded = await house.addReco()
    const ana = house.connect(seeded, await house.addTeamMember(seeded.recoId, "author"))
    const bea = house.connect(seeded, await house.addTeamMember(seeded.recoId, "author"))
    await Promise.all([ana.saved(), bea.saved()])
    ana.provider.disconnect()
    type(ana, " (absente)")
    type(bea, " (présente)")
    await bea.saved()
    ana.provider.connect()
    await ana.saved()
    await bea.until(() => titleText(bea) === titleText(ana))
    expect(titleText(bea)).toHaveLength("Lombalgie commune (absente) (présente)".length)
    expect(titleText(bea)).toMatch(/^Lombalgie commune( \(absente\)| \(présente\)){2}$/)
  })

  it("finds the room again after everybody left and it went from memory", async () => {
    const house = await openRoomHouse()
    const seeded = await house.addReco()
    const ana = house.connect(seeded, await house.addTeamMember(seeded.recoId, "author"))
    await ana.saved()
    for (const word of [" un", " deux", " trois"]) {
      type(ana, word)
      await ana.saved()
      ana.provider.disconnect()
      await expect.poll(() => house.rooms.count().rooms).toBe(0)
      ana.provider.connect()
      await ana.saved()
    }
    expect(titleText(ana)).toBe("Lombalgie commune un deux trois")
  })
})

describe("13. the tests' own clients", () => {
  it("meet through the server alone: without it they see nothing of each other", async () => {
    const house = await openRoomHouse()
    const seeded = await house.addReco()
    const author = await house.addTeamMember(seeded.recoId, "author")
    const ana = house.connect(seeded, author)
    const bea = house.connect(seeded, author)
    await Promise.all([ana.saved(), bea.saved()])
    expect([ana, bea].map((client) => client.provider.bcconnected)).toEqual([false, false])
    await house.rooms.close()
    await Promise.all([ana, bea].map((client) => client.until(() => client.closed === CLOSE.restart)))
    type(ana, " seule")
    expect(titleText(bea)).toBe("Lombalgie commune")
  })
})

describe("rooms that open and close", () => {
  it("leave nothing behind: three hundred of them, and memory holds none", async () => {
    const house = await openRoomHouse({ socketsPerMember: 400, admissionBurst: 400 })
    const author = await house.addMember()
    const { cookie } = await house.signIn({ id: author.id })
    for (let turn = 0; turn < 10; turn++) {
      const clients = []
      for (let index = 0; index < 30; index++) {
        const seeded = await house.addReco({ coordinator: author.id })
        clients.push(house.connect(seeded, { cookie }))
      }
      await Promise.all(clients.map((client) => client.saved()))
      expect(house.rooms.count()).toEqual({ rooms: 30, sockets: 30 })
      for (const client of clients) client.leave()
      await expect.poll(() => house.rooms.count()).toEqual({ rooms: 0, sockets: 0 })
    }
  }, 240_000)
})

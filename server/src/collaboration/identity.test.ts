import { CLOSE } from "@recos/schemas/collaboration/room-protocol"
import { encode, writeUint8, writeVarUint } from "lib0/encoding"
import { describe, expect, it } from "vitest"
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, getState } from "yjs"
import { foldDocument } from "./fold-document.ts"
import { encodeUpdate } from "./protocol.ts"
import { titleOf, titleText, type } from "./testing/client.ts"
import { openRawSocket } from "./testing/raw-socket.ts"
import { openRoomHouse } from "./testing/room-house.ts"

/** An update of one garbage struct under somebody's id: nothing there, and everything of theirs up to its end is known. */
const garbage = (client: number, clock: number, length: number): Uint8Array =>
  encode((encoder) => {
    for (const number of [1, 1, client, clock]) writeVarUint(encoder, number)
    writeUint8(encoder, 0)
    writeVarUint(encoder, length)
    writeVarUint(encoder, 0)
  })

async function pair() {
  const house = await openRoomHouse()
  const seeded = await house.addReco()
  const ines = await house.addTeamMember(seeded.recoId, "author")
  const marcel = await house.addTeamMember(seeded.recoId, "author")
  const page = house.connect(seeded, ines)
  await page.saved()
  page.provider.awareness.setLocalStateField("cursor", null)
  return { house, seeded, ines, marcel, page }
}

describe("whose a client id is", () => {
  it.each([
    ["wrote", true],
    ["has only opened the page", false]
  ])("a colleague who %s and lost the network finds all of it on the server", async (_, wrote) => {
    const { house, seeded, marcel, page } = await pair()
    if (wrote) type(page, " avant")
    await page.saved()
    const watcher = house.connect(seeded, marcel)
    await watcher.synced()
    await watcher.until(() => watcher.provider.awareness.getStates().has(page.doc.clientID))
    page.provider.disconnect()
    await watcher.until(() => !watcher.provider.awareness.getStates().has(page.doc.clientID))
    const { socket, closed } = await openRawSocket(house, seeded, marcel)
    const clock = getState(page.doc.store, page.doc.clientID)
    socket.send(encodeUpdate(garbage(page.doc.clientID, clock, 1_000_000)))
    expect(await closed).toBe(CLOSE.unreadable)
    for (let count = 0; count < 50; count++) type(page, ` ${count}.`)
    page.provider.connect()
    await page.saved()
    await watcher.until(() => titleText(watcher).endsWith(" 49."))
    const expected = `Lombalgie commune${wrote ? " avant" : ""}${Array.from({ length: 50 }, (_, count) => ` ${count}.`).join("")}`
    expect([titleText(page), titleText(watcher)]).toEqual([expected, expected])
    type(page, "ENCORE")
    await page.saved()
    expect(JSON.stringify(await house.rooms.read(seeded.documentId))).toContain(`${expected}ENCORE`)
  })

  it("words under somebody else's id are refused, after folding and in a new room too", async () => {
    const { house, seeded, marcel, page } = await pair()
    type(page, " à moi")
    await page.saved()
    const forged = new Doc()
    applyUpdate(forged, encodeStateAsUpdate(page.doc))
    forged.clientID = page.doc.clientID
    const before = encodeStateVector(forged)
    titleOf({ fragment: forged.getXmlFragment("content") }).insert(0, "FAUX ")
    const update = encodeStateAsUpdate(forged, before)
    const send = async () => {
      const { socket, closed } = await openRawSocket(house, seeded, marcel)
      socket.send(encodeUpdate(update))
      return closed
    }
    expect(await send()).toBe(CLOSE.unreadable)
    page.leave()
    await expect.poll(() => house.rooms.count().rooms).toBe(0)
    await foldDocument(house.house, seeded.documentId, house.house.now())
    expect(await send()).toBe(CLOSE.unreadable)
    expect(JSON.stringify(await house.rooms.read(seeded.documentId))).not.toContain("FAUX")
  })

  it("the house's own id is nobody's, and a member keeps theirs on a new connection and a new device", async () => {
    const { house, seeded, ines, marcel, page } = await pair()
    const [seed] = [...page.doc.store.clients.keys()]
    const { socket, closed } = await openRawSocket(house, seeded, marcel)
    socket.send(encodeUpdate(garbage(seed ?? 0, getState(page.doc.store, seed ?? 0), 10)))
    expect(await closed).toBe(CLOSE.unreadable)
    type(page, " un")
    await page.saved()
    const copy = encodeStateAsUpdate(page.doc)
    const { clientID } = page.doc
    page.leave()
    const other = house.connect(seeded, ines)
    await other.saved()
    applyUpdate(other.doc, copy)
    const fresh = other.doc.clientID
    other.doc.clientID = clientID
    type(other, " deux")
    await other.saved()
    other.doc.clientID = fresh
    expect(titleText(other)).toBe("Lombalgie commune un deux")
  })

  it("what a colleague wrote may be deleted", async () => {
    const { house, seeded, marcel, page } = await pair()
    type(page, " en trop")
    await page.saved()
    const other = house.connect(seeded, marcel)
    await other.synced()
    const title = titleOf(other)
    title.delete(title.length - 8, 8)
    await other.saved()
    await page.until(() => titleText(page) === "Lombalgie commune")
  })
})

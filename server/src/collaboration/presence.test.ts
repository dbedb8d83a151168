import type { PresenceUser } from "@recos/schemas/collaboration/room-protocol"
import { encode, writeVarUint, writeVarUint8Array } from "lib0/encoding"
import { describe, expect, it } from "vitest"
import { Awareness, encodeAwarenessUpdate } from "y-protocols/awareness"
import { createRelativePositionFromTypeIndex, Doc, relativePositionToJSON } from "yjs"
import { type Client, titleOf } from "./testing/client.ts"
import { openRawSocket } from "./testing/raw-socket.ts"
import { openRoomHouse } from "./testing/room-house.ts"

async function houseWithTwo() {
  const house = await openRoomHouse()
  const seeded = await house.addReco()
  const author = await house.addTeamMember(seeded.recoId, "author", { name: "Ana Petit", college: "citizen" })
  const other = await house.addTeamMember(seeded.recoId, "author", { name: "Béa Roy", college: "professional" })
  const ana = house.connect(seeded, author)
  const bea = house.connect(seeded, other)
  await Promise.all([ana.saved(), bea.saved()])
  return { house, seeded, author, other, ana, bea }
}

interface Seen {
  user: PresenceUser
  cursor?: { anchor: unknown; head: unknown } | null
  [field: string]: unknown
}

const seenBy = (client: Client, who: Client): Seen | undefined =>
  client.provider.awareness.getStates().get(who.doc.clientID) as Seen | undefined

const caret = (client: Client, index: number) => {
  const position = relativePositionToJSON(createRelativePositionFromTypeIndex(titleOf(client), index))
  return { anchor: position, head: position }
}

/** An awareness message as a hostile client writes it. */
function presenceMessage(client: number, state: Record<string, unknown> | null): Uint8Array {
  const doc = new Doc()
  doc.clientID = client
  const awareness = new Awareness(doc)
  awareness.setLocalState({})
  const states = new Map(state ? [[client, state]] : [])
  const update = encodeAwarenessUpdate(awareness, [client], states)
  awareness.destroy()
  return encode((encoder) => {
    writeVarUint(encoder, 1)
    writeVarUint8Array(encoder, update)
  })
}

describe("who is here", () => {
  it("is named by the session, whatever a client says of itself", async () => {
    const { author, ana, bea } = await houseWithTwo()
    ana.provider.awareness.setLocalState({
      user: { id: "admin", name: "Le directeur", colour: 99, color: "red;background:url(//evil)" },
      cursor: caret(ana, 3),
      extra: "<script>"
    })
    await bea.until(() => Boolean(seenBy(bea, ana)?.cursor))
    expect(seenBy(bea, ana)).toEqual({
      user: { id: author.id, name: "Ana Petit", college: "citizen", colour: expect.any(Number), writes: true },
      cursor: caret(ana, 3)
    })
  })

  it("has a colour of their own, the same in all their tabs", async () => {
    const { house, seeded, author, ana, bea } = await houseWithTwo()
    const tab = house.connect(seeded, author)
    await tab.until(() => Boolean(seenBy(tab, ana) && seenBy(tab, bea)))
    await bea.until(() => Boolean(seenBy(bea, tab) && seenBy(bea, ana)))
    expect(seenBy(bea, tab)?.user.colour).toBe(seenBy(bea, ana)?.user.colour)
    expect(seenBy(tab, bea)?.user.colour).not.toBe(seenBy(bea, ana)?.user.colour)
  })

  it("is told to one who arrives, and gone when the socket closes, whatever the way", async () => {
    const { house, seeded, author, ana, bea } = await houseWithTwo()
    const late = house.connect(seeded, author)
    await late.until(() => Boolean(seenBy(late, ana) && seenBy(late, bea)))
    ana.provider.ws?.close()
    await bea.until(() => !seenBy(bea, ana))
    await bea.until(() => Boolean(seenBy(bea, ana)))
    ana.provider.destroy()
    await bea.until(() => !seenBy(bea, ana))
  })

  it("is seen as a reader without a caret", async () => {
    const { house, seeded, bea } = await houseWithTwo()
    const lou = house.connect(seeded, await house.addTeamMember(seeded.recoId, "reader", { name: "Lou Morel" }))
    await lou.synced()
    lou.provider.awareness.setLocalState({ cursor: caret(lou, 2) })
    await bea.until(() => seenBy(bea, lou)?.user.writes === false)
    expect(seenBy(bea, lou)).not.toHaveProperty("cursor")
  })

  it("cannot be shown, moved or removed by another", async () => {
    const { house, seeded, other, ana, bea } = await houseWithTwo()
    ana.provider.awareness.setLocalState({ cursor: caret(ana, 3) })
    await bea.until(() => Boolean(seenBy(bea, ana)?.cursor))
    const before = seenBy(bea, ana)
    const hostile = await openRawSocket(house, seeded, other)
    hostile.socket.send(presenceMessage(ana.doc.clientID, { user: { name: "Ana Petit" }, cursor: null }))
    hostile.socket.send(presenceMessage(ana.doc.clientID, null))
    hostile.socket.send(presenceMessage(4242, { cursor: null }))
    await bea.until(() => bea.provider.awareness.getStates().has(4242))
    expect(seenBy(bea, ana)).toEqual(before)
    expect((bea.provider.awareness.getStates().get(4242) as Seen).user.name).toBe("Béa Roy")
    hostile.socket.send(presenceMessage(4343, { cursor: null }))
    hostile.socket.send(Uint8Array.of(77))
    await hostile.closed
    await bea.until(() => !bea.provider.awareness.getStates().has(4242))
    expect(bea.provider.awareness.getStates().has(4343)).toBe(false)
  })

  it("has a caret only where a caret can be: other editors draw by it", async () => {
    const { ana, bea } = await houseWithTwo()
    for (const cursor of [{ anchor: "x", head: 1 }, { anchor: { item: { client: -1, clock: "a" } }, head: {} }, []]) {
      ana.provider.awareness.setLocalState({ cursor })
      ana.provider.awareness.setLocalState({ cursor: caret(ana, 1) })
    }
    // The last of them, so that nothing is on its way any more.
    ana.provider.awareness.setLocalState({ cursor: caret(ana, 2) })
    await bea.until(() => JSON.stringify(seenBy(bea, ana)?.cursor) === JSON.stringify(caret(ana, 2)))
    const carets: unknown[] = []
    bea.provider.awareness.on("change", () => carets.push(seenBy(bea, ana)?.cursor))
    ana.provider.awareness.setLocalState({ cursor: { anchor: "x", head: 1 } })
    await bea.until(() => seenBy(bea, ana)?.cursor === null)
    expect(carets).toEqual([null])
  })

  it("is bounded: more than 2 KB is not passed on, nor more than twenty moves a second", async () => {
    const { ana, bea } = await houseWithTwo()
    let heard = 0
    const begun = performance.now()
    bea.provider.awareness.on("update", () => {
      heard += 1
    })
    ana.provider.awareness.setLocalState({ note: "é".repeat(1100) })
    for (let index = 0; index < 200; index++) ana.provider.awareness.setLocalState({ cursor: caret(ana, index % 10) })
    titleOf(ana).insert(0, "fin ")
    await bea.until(() => titleOf(bea).toString().startsWith("fin "))
    expect(heard).toBeGreaterThan(5)
    // Twenty at once, then twenty for each second that this machine took, and what others said meanwhile.
    const seconds = Math.ceil((performance.now() - begun) / 1000)
    expect(heard).toBeLessThanOrEqual(20 + 20 * seconds + 10)
  })
})

import { CLOSE, DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import { runs } from "@recos/schemas/testing/long-run"
import fc from "fast-check"
import { encode, writeUint8Array, writeVarUint, writeVarUint8Array } from "lib0/encoding"
import { describe, expect, it } from "vitest"
import { applyUpdate, Doc, encodeStateAsUpdate, XmlElement, XmlText } from "yjs"
import { documentUpdate } from "../storage/tables/documents.ts"
import { decodeMessage, encodeUpdate, MalformedMessage } from "./protocol.ts"
import { titleOf, titleText, type } from "./testing/client.ts"
import { openRawSocket } from "./testing/raw-socket.ts"
import { openRoomHouse } from "./testing/room-house.ts"

async function houseWithAuthor(limits: Parameters<typeof openRoomHouse>[0] = {}) {
  const house = await openRoomHouse(limits)
  const seeded = await house.addReco()
  const author = await house.addTeamMember(seeded.recoId, "author")
  return { house, seeded, author }
}

describe("8. limits", () => {
  it("a message too long closes its socket for good; nothing of it is stored", async () => {
    const { house, seeded, author } = await houseWithAuthor()
    const ana = house.connect(seeded, author)
    const bea = house.connect(seeded, author)
    await Promise.all([ana.saved(), bea.saved()])
    type(ana, "é".repeat(600 * 1024))
    await ana.until(() => ana.closed === CLOSE.tooLarge)
    expect(ana.provider.shouldConnect).toBe(false)
    type(bea, " court")
    await bea.saved()
    expect(titleText(bea)).toBe("Lombalgie commune court")
  })

  it("a document is bounded in bytes, not in characters, and may still be shortened when full", async () => {
    const { house, seeded, author } = await houseWithAuthor({ stateBytes: 20_000 })
    const ana = house.connect(seeded, author)
    await ana.saved()
    type(ana, "a".repeat(7000))
    await ana.saved()
    const bea = house.connect(seeded, author)
    await bea.saved()
    type(bea, "é".repeat(7000))
    await bea.until(() => bea.closed === CLOSE.tooLarge)
    ana.fragment.delete(3, 5)
    await ana.saved()
    expect(ana.provider.wsconnected).toBe(true)
    const later = house.connect(seeded, author)
    await later.synced()
    expect(titleText(later)).toHaveLength("Lombalgie commune".length + 7000)
  })

  it("a document takes so many sockets, and a member so many", async () => {
    const { house, seeded, author } = await houseWithAuthor({ socketsPerDocument: 3, socketsPerMember: 2 })
    const first = [house.connect(seeded, author), house.connect(seeded, author)]
    await Promise.all(first.map((client) => client.synced()))
    const third = house.connect(seeded, author)
    await third.until(() => third.closed === CLOSE.tooMany)
    const bea = house.connect(seeded, await house.addTeamMember(seeded.recoId, "author"))
    await bea.synced()
    const carl = house.connect(seeded, await house.addTeamMember(seeded.recoId, "author"))
    await carl.until(() => carl.closed === CLOSE.tooMany)
    first[0]?.leave()
    await expect.poll(() => house.rooms.count().sockets).toBe(2)
    const again = house.connect(seeded, author)
    await again.synced()
  })

  it("a socket that says nothing valid in time is closed, by a code that comes back", async () => {
    const { house, seeded, author } = await houseWithAuthor({ firstMessageMilliseconds: 20 })
    const { closed } = await openRawSocket(house, seeded, author)
    expect(await closed).toBe(CLOSE.silent)
  })

  it("a flood of messages closes its socket", async () => {
    const { house, seeded, author } = await houseWithAuthor({ messageBurst: 50, messagesPerSecond: 1 })
    const { socket, closed } = await openRawSocket(house, seeded, author)
    for (let count = 0; count < 400; count++) socket.send(Uint8Array.of(3))
    expect(await closed).toBe(CLOSE.tooMany)
  })

  it("a reader too slow to take what is sent is let go, and the others are not held up", async () => {
    const { house, seeded, author } = await houseWithAuthor({ bufferedBytes: 256 * 1024 })
    const slow = await openRawSocket(house, seeded, author)
    slow.socket.pause()
    const ana = house.connect(seeded, author)
    const bea = house.connect(seeded, author)
    await Promise.all([ana.saved(), bea.saved()])
    while (house.rooms.count().sockets > 2) {
      type(ana, "x".repeat(200_000))
      await ana.saved()
      const title = titleOf(ana)
      title.delete(title.length - 200_000, 200_000)
      await ana.saved()
    }
    await bea.until(() => titleText(bea) === titleText(ana))
  })

  it("a socket that no longer answers is cut", async () => {
    const { house, seeded, author } = await houseWithAuthor()
    const { socket } = await openRawSocket(house, seeded, author)
    socket.pause()
    await house.rooms.sweep()
    await house.rooms.sweep()
    await expect.poll(() => house.rooms.count().sockets).toBe(0)
  })
})

describe("10. a malformed message", () => {
  const truncated = encode((encoder) => {
    writeVarUint(encoder, 0)
    writeVarUint(encoder, 2)
    writeVarUint(encoder, 5000)
  })
  const trailing = encode((encoder) => {
    writeVarUint(encoder, 0)
    writeVarUint(encoder, 0)
    writeVarUint8Array(encoder, Uint8Array.of(0))
    writeUint8Array(encoder, Uint8Array.of(1, 2, 3))
  })
  const messages: [string, Uint8Array | string][] = [
    ["an empty one", new Uint8Array()],
    ["a text", "bonjour"],
    ["an unknown type", Uint8Array.of(77)],
    ["a truncated one", truncated],
    ["one with a tail", trailing],
    ["an update that is none", encodeUpdate(Uint8Array.of(9, 9, 9, 9))],
    ["a state vector that is none", Uint8Array.of(0, 0, 1, 255)],
    ["presence that is none", Uint8Array.of(1, 2, 1, 255)]
  ]

  it.each(messages)("%s closes its own socket and no other", async (_name, message) => {
    const { house, seeded, author } = await houseWithAuthor()
    const ana = house.connect(seeded, author)
    await ana.saved()
    const { socket, closed } = await openRawSocket(house, seeded, author)
    socket.send(message)
    expect(await closed).toBe(CLOSE.malformed)
    type(ana, " toujours là")
    await ana.saved()
    expect(ana.closed).toBeNull()
  })

  it("never makes the decoder fail in another way, nor take long, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decodeMessage(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedMessage)
        }
      }),
      { numRuns: runs(5000) }
    )
  })

  it("never spoils the document: mutilated updates are refused, or change what everybody sees alike", async () => {
    const { house, seeded, author } = await houseWithAuthor()
    const ana = house.connect(seeded, author)
    await ana.saved()
    const doc = new Doc()
    applyUpdate(doc, encodeStateAsUpdate(ana.doc))
    let update: Uint8Array = new Uint8Array()
    doc.on("update", (bytes: Uint8Array) => {
      update = bytes
    })
    const paragraph = new XmlElement("paragraph")
    paragraph.insert(0, [new XmlText("Restez actif")])
    ;(doc.getXmlFragment(DOCUMENT_FIELD).get(1) as XmlElement).insert(0, [paragraph])
    await fc.assert(
      fc.asyncProperty(fc.nat(update.length - 1), fc.integer({ min: 1, max: 255 }), async (index, change) => {
        const mutilated = Uint8Array.from(update, (byte, at) => (at === index ? byte ^ change : byte))
        const { socket, closed } = await openRawSocket(house, seeded, author)
        socket.send(encodeUpdate(mutilated))
        socket.send(Uint8Array.of(77))
        await closed
      }),
      { numRuns: runs(150) }
    )
    expect(ana.closed).toBeNull()
    type(ana, " intact")
    await ana.saved()
    await house.rooms.settled()
    const later = house.connect(seeded, author)
    await later.synced()
    expect(later.fragment.toString()).toBe(ana.fragment.toString())
  }, 240_000)

  const unreadable: [string, (doc: Doc) => void][] = [
    [
      "an element that the schema does not know",
      (doc) => doc.getXmlFragment(DOCUMENT_FIELD).push([new XmlElement("script")])
    ],
    ["another root", (doc) => doc.getMap("elsewhere").set("key", "x")],
    ["a mark that the schema does not know", (doc) => firstText(doc).format(0, 4, { blink: {} })],
    ["an element inside a text", (doc) => firstText(doc).insertEmbed(0, new XmlElement("paragraph"))],
    ["an embedded value", (doc) => firstText(doc).insertEmbed(0, { image: "x" })],
    [
      "a subdocument",
      (doc) =>
        (doc.getXmlFragment(DOCUMENT_FIELD).get(0) as XmlElement).setAttribute("sub", new Doc() as unknown as string)
    ]
  ]

  it.each(unreadable)("content that no editor could read (%s) is refused whole", async (_name, spoil) => {
    const { house, seeded, author } = await houseWithAuthor()
    const ana = house.connect(seeded, author)
    const bea = house.connect(seeded, author)
    await Promise.all([ana.saved(), bea.saved()])
    const before = (await house.house.database.select().from(documentUpdate)).length
    spoil(bea.doc)
    await bea.until(() => bea.closed === CLOSE.unreadable)
    type(ana, " intact")
    await ana.saved()
    expect((await house.house.database.select().from(documentUpdate)).length).toBe(before + 1)
    expect(JSON.stringify(await house.rooms.read(seeded.documentId))).toContain("Lombalgie commune intact")
  })
})

function firstText(doc: Doc): XmlText {
  const text = (doc.getXmlFragment(DOCUMENT_FIELD).get(0) as XmlElement).get(0)
  if (!(text instanceof XmlText)) throw new Error("the seed has a title")
  return text
}

import { CLOSE, DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import { MOST_NODES } from "@recos/schemas/document/text-bounds"
import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, XmlElement, XmlText } from "yjs"
import { commit } from "../storage/commit.ts"
import { document, documentSetAside, documentUpdate } from "../storage/tables/documents.ts"
import { journal } from "../storage/tables/journal.ts"
import { jsonOf } from "../testing/answers.ts"
import { openRecoHouse } from "../testing/reco-house.ts"
import { encodeUpdate } from "./protocol.ts"
import type { SeededReco } from "./testing/add-reco.ts"
import { type } from "./testing/client.ts"
import { openRawSocket } from "./testing/raw-socket.ts"
import { openRoomHouse, type RoomHouse } from "./testing/room-house.ts"

/** An update that puts something in the first section of a text. */
function updateOn(state: Uint8Array, put: (section: XmlElement, doc: Doc) => void): Uint8Array {
  const doc = new Doc()
  applyUpdate(doc, state)
  const before = encodeStateVector(doc)
  doc.transact(() => put(doc.getXmlFragment(DOCUMENT_FIELD).get(1) as XmlElement, doc))
  const update = encodeStateAsUpdate(doc, before)
  doc.destroy()
  return update
}

const nested = (levels: number) => (section: XmlElement) => {
  let inside: XmlElement = section
  for (let level = 0; level < levels; level++) {
    const list = new XmlElement("bulletList")
    const item = new XmlElement("listItem")
    inside.push([list])
    list.push([item])
    inside = item
  }
  inside.push([new XmlElement("paragraph")])
}

const wide = (cells: number) => (section: XmlElement) => {
  section.push(
    Array.from({ length: cells }, () => {
      const paragraph = new XmlElement("paragraph")
      paragraph.push([new XmlText("a")])
      return paragraph
    })
  )
}

const marked = (changes: number) => (section: XmlElement) => {
  const [paragraph, text] = [new XmlElement("paragraph"), new XmlText()]
  section.push([paragraph])
  paragraph.push([text])
  text.applyDelta(
    Array.from({ length: changes }, (_, place) => ({ insert: "a", attributes: place % 2 ? { bold: {} } : {} }))
  )
}

const attributed = (name: string, value: unknown) => (section: XmlElement) =>
  section.setAttribute(name, value as string)

async function stateOf(house: RoomHouse, seeded: SeededReco): Promise<Uint8Array> {
  const [row] = await house.house.database
    .select()
    .from(documentUpdate)
    .where(eq(documentUpdate.documentId, seeded.documentId))
  return row?.data ?? new Uint8Array()
}

describe("accepted means readable", () => {
  it.each([
    ["60 KB of lists within lists", nested(3000), CLOSE.unreadable],
    ["lists as deep as no reader goes", nested(30), CLOSE.unreadable],
    ["more paragraphs than a text holds", wide(MOST_NODES / 2), CLOSE.tooLarge],
    ["a mark at each letter", marked(MOST_NODES + 100), CLOSE.tooLarge],
    ["an attribute that the schema does not know", attributed("onclick", "x"), CLOSE.unreadable],
    ["an attribute with a value that none has", attributed("kind", { deep: [] }), CLOSE.unreadable],
    ["a text of a million letters in an attribute", attributed("kind", "a".repeat(900_000)), CLOSE.unreadable]
  ])("%s is refused, and a colleague goes on writing", async (_, put, code) => {
    const house = await openRoomHouse()
    const seeded = await house.addReco()
    const author = await house.addTeamMember(seeded.recoId, "author")
    const ana = house.connect(seeded, await house.addTeamMember(seeded.recoId, "author"))
    await ana.saved()
    type(ana, " a")
    await ana.saved()
    const { socket, closed } = await openRawSocket(house, seeded, author)
    socket.send(encodeUpdate(updateOn(await stateOf(house, seeded), put)))
    expect(await closed).toBe(code)
    type(ana, "b")
    await ana.saved()
    expect(JSON.stringify(await house.rooms.read(seeded.documentId))).toContain("Lombalgie commune ab")
    expect(house.failures).toEqual([])
  })

  it("lists that a reader can follow are kept", async () => {
    const house = await openRoomHouse()
    const seeded = await house.addReco()
    const author = await house.addTeamMember(seeded.recoId, "author")
    const ana = house.connect(seeded, author)
    await ana.saved()
    applyUpdate(ana.doc, updateOn(await stateOf(house, seeded), nested(28)))
    await ana.saved()
    expect(ana.closed).toBeNull()
  })
})

/** A text as an older server may have accepted it: put straight into the log. */
async function brokenReco(levels: number) {
  const kit = await openRecoHouse()
  const house = kit.house
  const log = () => house.database.select().from(documentUpdate).where(eq(documentUpdate.documentId, kit.documentId))
  const before = JSON.stringify(await house.rooms.read(kit.documentId))
  const doc = new Doc()
  for (const { data } of await log()) applyUpdate(doc, data)
  const data = Buffer.from(updateOn(encodeStateAsUpdate(doc), nested(levels)))
  await commit(house, [
    house.database.insert(documentUpdate).values({ documentId: kit.documentId, at: house.now(), data })
  ])
  return { ...kit, before, data }
}

describe("a text that cannot be read", () => {
  it.each([61, 3000, 30_000])(
    "nested %d times is told, kept whole, and taken back by who writes it",
    async (levels) => {
      const { house, marcel, abel, recoId, documentId, before, data } = await brokenReco(levels)
      expect((await marcel.call(`/api/recos/${recoId}`)).status).toBe(200)
      expect((await marcel.call(`/api/recos/${recoId}/versions`)).status).toBe(200)
      expect((await marcel.call("/api/recos")).status).toBe(200)
      const shown = await jsonOf<{ document: null; generation: string; wayBack: { later: number } }>(
        marcel.call(`/api/documents/${documentId}`)
      )
      expect(shown).toMatchObject({ document: null, wayBack: { later: 1 } })
      expect((await abel.call(`/api/documents/${documentId}/take-back`, { method: "POST" })).status).toBe(403)
      expect((await marcel.call(`/api/documents/${documentId}/take-back`, { method: "POST" })).status).toBe(204)
      expect(JSON.stringify(await house.rooms.read(documentId))).toBe(before)
      const [row] = await house.database.select().from(document).where(eq(document.id, documentId))
      expect(row?.generation).not.toBe(shown.generation)
      const aside = await house.database.select().from(documentSetAside)
      expect(aside.some((piece) => piece.data.equals(data) && piece.generation === shown.generation)).toBe(true)
      const events = (await house.database.select().from(journal)).map(({ event }) => event)
      expect(events).toContain("text.taken-back")
      expect((await marcel.call(`/api/documents/${documentId}/take-back`, { method: "POST" })).status).toBe(409)
    }
  )
})

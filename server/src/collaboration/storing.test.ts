import { CLOSE } from "@recos/schemas/collaboration/room-protocol"
import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { document, documentContributor, documentSnapshot, documentUpdate } from "../storage/tables/documents.ts"
import { reco } from "../storage/tables/recos.ts"
import { readText } from "./document-text.ts"
import { loadDocument } from "./load-document.ts"
import type { SeededReco } from "./testing/add-reco.ts"
import { titleText, type } from "./testing/client.ts"
import { openRoomHouse, type RoomHouse } from "./testing/room-house.ts"

async function houseWithTwo(limits?: Parameters<typeof openRoomHouse>[0]) {
  const house = await openRoomHouse(limits)
  const seeded = await house.addReco()
  const author = await house.addTeamMember(seeded.recoId, "author")
  const ana = house.connect(seeded, author)
  const bea = house.connect(seeded, await house.addTeamMember(seeded.recoId, "coordinator"))
  await Promise.all([ana.saved(), bea.saved()])
  return { house, seeded, author, ana, bea }
}

async function textOnDisk(house: RoomHouse, { documentId }: SeededReco): Promise<string> {
  const { doc } = await loadDocument(house.house.database, documentId)
  return JSON.stringify(readText(doc))
}

const refuseInserts = (house: RoomHouse, documentId: string) =>
  house.house.database.$client.exec(
    `create trigger full before insert on document_update when new.document_id = '${documentId}'
     begin select raise(abort, 'database or disk is full'); end`
  )

const acceptInserts = (house: RoomHouse) => house.house.database.$client.exec("drop trigger full")

describe("4. an update", () => {
  it("is on disk before anybody else receives it", async () => {
    const { house, seeded, ana, bea } = await houseWithTwo()
    const { $client } = house.house.database
    const rows = $client.prepare("select count(*) from document_update").pluck()
    const before = rows.get() as number
    const onDiskAtReceipt: number[] = []
    bea.doc.on("update", () => onDiskAtReceipt.push(rows.get() as number))
    for (const word of [" un", " deux", " trois"]) {
      type(ana, word)
      await bea.until(() => titleText(bea).endsWith(word))
    }
    expect(onDiskAtReceipt).toEqual([before + 1, before + 2, before + 3])
    expect(await textOnDisk(house, seeded)).toContain("un deux trois")
  })

  it("is confirmed to its writer alone, with the last number on disk", async () => {
    const { house, ana, bea } = await houseWithTwo()
    const heard = { ...bea.durable }
    type(ana, " !")
    await ana.saved()
    const { $client } = house.house.database
    expect(ana.durable.seq).toBe($client.prepare("select max(seq) from document_update").pluck().get())
    expect(bea.durable).toEqual(heard)
  })

  it("names its writer as last editor and contributor", async () => {
    const { house, author, ana } = await houseWithTwo()
    type(ana, " !")
    await ana.saved()
    const [row] = await house.house.database.select().from(document)
    expect(row).toMatchObject({ lastEditorId: author.id, title: "Lombalgie commune !" })
    const contributors = await house.house.database.select().from(documentContributor)
    expect(contributors.map((contributor) => contributor.memberId)).toEqual([author.id])
  })

  it("that cannot be stored reaches nobody, and comes back whole once the disk is well again", async () => {
    const { house, seeded, ana, bea } = await houseWithTwo()
    refuseInserts(house, seeded.documentId)
    type(ana, " perdu ?")
    await ana.until(() => ana.closed === CLOSE.busy)
    expect(house.failures).toContain("collaboration.store-failed")
    expect(titleText(bea)).toBe("Lombalgie commune")
    acceptInserts(house)
    await ana.until(() => ana.provider.synced)
    await bea.until(() => titleText(bea) === "Lombalgie commune perdu ?")
    await ana.saved()
    expect(await textOnDisk(house, seeded)).toContain("Lombalgie commune perdu ?")
  })

  it("of one document that cannot be stored does not hold up another document", async () => {
    const { house, seeded, ana } = await houseWithTwo()
    const other = await house.addReco()
    const carl = house.connect(other, await house.addTeamMember(other.recoId, "author"))
    await carl.saved()
    refuseInserts(house, seeded.documentId)
    type(ana, " refusé")
    type(carl, " gardé")
    await carl.saved()
    expect(await textOnDisk(house, other)).toContain("gardé")
    expect(await textOnDisk(house, seeded)).not.toContain("refusé")
    acceptInserts(house)
  })

  it("is refused by the commit itself when the reco was locked in between, and its writer then only reads", async () => {
    const { house, seeded, ana, bea } = await houseWithTwo()
    await house.house.database.update(reco).set({ status: "in-review" }).where(eq(reco.id, seeded.recoId))
    type(ana, " trop tard")
    await ana.until(() => ana.notices.some((notice) => notice.code === "access" && notice.refusal === "status"))
    expect(titleText(bea)).toBe("Lombalgie commune")
    expect(await textOnDisk(house, seeded)).not.toContain("trop tard")
    expect(ana.durable.count).toBeLessThan(ana.sent)
  })

  it("is asked for again when the reco moved on but may still be written", async () => {
    const { house, seeded, ana, bea } = await houseWithTwo()
    await house.house.database.update(reco).set({ status: "under-revision" }).where(eq(reco.id, seeded.recoId))
    type(ana, " révisée")
    await ana.saved()
    await bea.until(() => titleText(bea) === "Lombalgie commune révisée")
    expect(await textOnDisk(house, seeded)).toContain("Lombalgie commune révisée")
    expect(ana.provider.wsconnected).toBe(true)
  })

  it("of a document that cannot even be read back sends everybody away, and the next to come finds it well", async () => {
    const { house, seeded, ana, bea } = await houseWithTwo()
    refuseInserts(house, seeded.documentId)
    const { $client } = house.house.database
    const kept = $client.prepare("select data from document_update").pluck().get()
    $client.prepare("update document_update set data = ?").run(Buffer.from([1, 1]))
    type(ana, " gardé ici")
    await Promise.all([ana, bea].map((client) => client.until(() => client.closed === CLOSE.busy)))
    expect(house.failures).toContain("collaboration.room-abandoned")
    $client.prepare("update document_update set data = ?").run(kept)
    acceptInserts(house)
    await bea.until(() => titleText(bea) === "Lombalgie commune gardé ici")
    await ana.saved()
    ana.provider.destroy()
    bea.provider.destroy()
    await expect.poll(() => house.rooms.count()).toEqual({ rooms: 0, sockets: 0 })
  })
})

describe("5. folding", () => {
  it("happens past a threshold, while people write, and loses nothing", async () => {
    const { house, seeded, ana, bea } = await houseWithTwo({ foldAfter: 10 })
    const words = Array.from({ length: 45 }, (_, index) => ` mot${index}`)
    for (const word of words) {
      type(ana, word)
      await ana.saved()
    }
    await bea.until(() => titleText(bea).endsWith("mot44"))
    const { database } = house.house
    await expect.poll(async () => (await database.select().from(documentUpdate)).length).toBeLessThan(20)
    expect(await textOnDisk(house, seeded)).toContain(words.join(""))
  })

  it("happens when the room empties, and the room leaves memory", async () => {
    const { house, seeded, ana, bea } = await houseWithTwo()
    type(ana, " : bouger")
    await ana.saved()
    ana.provider.destroy()
    bea.provider.destroy()
    await expect.poll(() => house.rooms.count()).toEqual({ rooms: 0, sockets: 0 })
    expect(await house.house.database.select().from(documentUpdate)).toEqual([])
    const [snapshot] = await house.house.database.select().from(documentSnapshot)
    expect(snapshot?.throughSeq).toBe(ana.durable.seq)
    const text = await house.rooms.read(seeded.documentId)
    expect(JSON.stringify(text)).toContain("Lombalgie commune : bouger")
    expect(house.rooms.count().rooms).toBe(0)
  })
})

describe("9. a stop", () => {
  it("stores what was received, tells everybody to come back, folds, and lets nobody in", async () => {
    const { house, seeded, ana, bea } = await houseWithTwo()
    type(ana, " écrit juste avant")
    await bea.until(() => titleText(bea).includes("juste avant"))
    await house.rooms.close()
    expect(house.failures).toEqual([])
    await Promise.all([ana, bea].map((client) => client.until(() => client.closed === CLOSE.restart)))
    expect(await house.house.database.select().from(documentUpdate)).toEqual([])
    expect(await textOnDisk(house, seeded)).toContain("écrit juste avant")
  })
})

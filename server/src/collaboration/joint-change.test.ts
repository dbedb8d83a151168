import { CLOSE } from "@recos/schemas/collaboration/room-protocol"
import { emptyDocument } from "@recos/schemas/document/template"
import type { DocumentId } from "@recos/schemas/ids"
import type { DocumentJson } from "@recos/schemas/versions/frozen"
import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { guarded, type Write } from "../storage/commit.ts"
import { reco } from "../storage/tables/recos.ts"
import { readText } from "./document-text.ts"
import { loadDocument } from "./load-document.ts"
import { addLanguage, type SeededReco } from "./testing/add-reco.ts"
import { type Client, titleText, type } from "./testing/client.ts"
import { openRoomHouse, type RoomHouse } from "./testing/room-house.ts"

const titled = (title: string): DocumentJson => emptyDocument(title) as DocumentJson

/** A reco in two languages, with somebody in each room, and a third room that has nothing to do with it. */
async function houseInTwoLanguages() {
  const house = await openRoomHouse()
  const french = await house.addReco({ text: emptyDocument("Mal de dos") })
  const english = await addLanguage(house.house, french, "en", emptyDocument("Back pain"))
  const other = await house.addReco()
  const author = await house.addTeamMember(french.recoId, "author")
  const ana = house.connect(french, author)
  const bea = house.connect(english, author)
  const carl = house.connect(other, await house.addTeamMember(other.recoId, "author"))
  await Promise.all([ana, bea, carl].map((client) => client.saved()))
  const both = (words: string, bad?: DocumentJson) =>
    new Map([
      [french.documentId, titled(`Lombalgie ${words}`)],
      [english.documentId, bad ?? titled(`Low back pain ${words}`)]
    ])
  const replace = (texts: ReadonlyMap<DocumentId, DocumentJson>, ...alongside: Write[]) =>
    house.rooms.replace(texts, author.id, alongside)
  return { house, french, english, other, author, ana, bea, carl, both, replace }
}

async function onDisk(house: RoomHouse, { documentId }: SeededReco): Promise<string> {
  const { doc } = await loadDocument(house.house.database, documentId)
  return JSON.stringify(readText(doc))
}

const refuseInserts = (house: RoomHouse, { documentId }: SeededReco) =>
  house.house.database.$client.exec(
    `create trigger full before insert on document_update when new.document_id = '${documentId}'
     begin select raise(abort, 'database or disk is full'); end`
  )

const never = (house: RoomHouse) => guarded(house.house.database.update(reco).set({ revision: 9 }).where(sql`1 = 0`))

describe("a change of several texts", () => {
  it("reaches everybody in every room, and keeps what is typed in each at that moment", async () => {
    const { house, french, english, ana, bea, both, replace } = await houseInTwoLanguages()
    type(ana, " avant")
    type(bea, " before")
    const replaced = replace(both("commune"))
    type(ana, " (avis)")
    type(bea, " (opinion)")
    await replaced
    await Promise.all([ana.saved(), bea.saved()])
    // Where the words come to stand in a title made anew is Yjs’s affair; none is lost.
    const holds = (client: Client, ...words: string[]) =>
      client.until(() => words.every((word) => titleText(client).includes(word)))
    await holds(ana, "Lombalgie commune", " (avis)")
    await holds(bea, "Low back pain commune", " (opinion)")
    expect(await onDisk(house, french)).toContain(titleText(ana))
    expect(await onDisk(house, english)).toContain(titleText(bea))
  })

  it("is in the log of all of them before anybody sees it in one", async () => {
    const { house, english, ana, both, replace } = await houseInTwoLanguages()
    // In the log, or handed over to the history with the text that it led to.
    const rows = house.house.database.$client
      .prepare(
        `select count(*) from (select seq, document_id from document_update union all select seq, document_id from document_past)
         where document_id = '${english.documentId}'`
      )
      .pluck()
    const before = rows.get() as number
    const seen: number[] = []
    ana.doc.on("update", () => seen.push(rows.get() as number))
    await replace(both("commune"))
    await ana.until(() => titleText(ana) === "Lombalgie commune")
    expect(seen).toEqual([before + 1])
  })

  it("with a guard that fails leaves all of them untouched", async () => {
    const { house, ana, bea, both, replace } = await houseInTwoLanguages()
    type(ana, " avant")
    type(bea, " before")
    await expect(replace(both("perdue"), never(house))).rejects.toMatchObject({ code: "conflict" })
    type(ana, " après")
    type(bea, " after")
    await Promise.all([ana.saved(), bea.saved()])
    expect([titleText(ana), titleText(bea)]).toEqual(["Mal de dos avant après", "Back pain before after"])
    expect(house.failures).toEqual([])
  })

  it("of which one does not fit the schema leaves all of them untouched", async () => {
    const { house, french, english, ana, bea, both, replace } = await houseInTwoLanguages()
    const bad = { type: "doc" as const, content: [{ type: "script" }] }
    await expect(replace(both("perdue", bad))).rejects.toMatchObject({ code: "bad-document" })
    type(ana, " intact")
    type(bea, " intact")
    await Promise.all([ana.saved(), bea.saved()])
    expect(await onDisk(house, french)).toContain("Mal de dos intact")
    expect(await onDisk(house, english)).toContain("Back pain intact")
  })

  it("of which one cannot be stored is stored nowhere, and hurts nobody’s typing elsewhere", async () => {
    const { house, french, english, other, ana, bea, carl, both, replace } = await houseInTwoLanguages()
    refuseInserts(house, english)
    type(ana, " gardé")
    type(carl, " gardé aussi")
    await expect(replace(both("perdue"))).rejects.toThrow("full")
    await Promise.all([ana.saved(), carl.saved()])
    expect(await onDisk(house, french)).toContain("Mal de dos gardé")
    expect(await onDisk(house, other)).toContain("gardé aussi")
    expect(await onDisk(house, english)).not.toContain("perdue")
    house.house.database.$client.exec("drop trigger full")
    type(bea, " kept")
    await bea.saved()
    expect(await onDisk(house, english)).toContain("Back pain kept")
  })

  it("fails in all when one room has to be given up, and the others go on", async () => {
    const { house, french, english, ana, bea, both, replace } = await houseInTwoLanguages()
    refuseInserts(house, english)
    const { $client } = house.house.database
    const kept = $client
      .prepare("select data from document_update where document_id = ?")
      .pluck()
      .get(english.documentId)
    const put = (data: unknown) =>
      $client.prepare("update document_update set data = ? where document_id = ?").run(data, english.documentId)
    put(Buffer.from([1, 1]))
    await expect(replace(both("perdue"))).rejects.toThrow()
    await bea.until(() => bea.closed === CLOSE.busy)
    expect(house.failures).toContain("collaboration.room-abandoned")
    put(kept)
    $client.exec("drop trigger full")
    type(ana, " gardé")
    await ana.saved()
    expect(await onDisk(house, french)).toContain("Mal de dos gardé")
    await replace(both("commune"))
    expect(await onDisk(house, french)).toContain("Lombalgie commune")
    expect(await onDisk(house, english)).toContain("Low back pain commune")
  })

  it("waits for no other: many that share rooms, in any order, all end, and the last is the last in each", async () => {
    const { house, french, english, ana, bea, both, replace } = await houseInTwoLanguages()
    const changes = Array.from({ length: 24 }, (_, turn) => {
      const texts = both(`${turn}`)
      const [one] = texts
      if (turn % 3 === 1) return replace(new Map([...texts].toReversed()))
      if (turn % 3 === 2 && one) return replace(new Map([one]))
      return replace(texts, ...(turn % 4 === 0 ? [never(house)] : [])).catch(() => undefined)
    })
    for (let turn = 0; turn < 10; turn++) {
      type(ana, ".")
      type(bea, ".")
    }
    await Promise.all([...changes, replace(both("enfin")), ana.saved(), bea.saved()])
    expect(await onDisk(house, french)).toContain("Lombalgie enfin")
    expect(await onDisk(house, english)).toContain("Low back pain enfin")
  })

  it("of no text at all is no more than what goes with it", async () => {
    const { house, author } = await houseInTwoLanguages()
    await house.rooms.replace(new Map(), author.id, [house.house.database.update(reco).set({ revision: 7 })])
    const revisions = house.house.database.$client.prepare("select distinct revision from reco").pluck().all()
    expect(revisions).toEqual([7])
  })
})

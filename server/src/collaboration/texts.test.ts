import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import type { RecoDocument } from "@recos/schemas/document/document"
import { evidenceTablesOf } from "@recos/schemas/document/evidence-tables"
import { readDocument } from "@recos/schemas/document/read-document"
import { emptyDocument } from "@recos/schemas/document/template"
import type { DocumentId, MemberId } from "@recos/schemas/ids"
import type { DocumentJson } from "@recos/schemas/versions/frozen"
import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { encodeStateVector, XmlElement } from "yjs"
import { newId } from "../house.ts"
import { guarded } from "../storage/commit.ts"
import { document, documentUpdate } from "../storage/tables/documents.ts"
import { reco } from "../storage/tables/recos.ts"
import { titleText, type } from "./testing/client.ts"
import { openRoomHouse } from "./testing/room-house.ts"

const titled = (title: string): DocumentJson => emptyDocument(title) as DocumentJson

async function houseWithAuthor() {
  const house = await openRoomHouse()
  const text = emptyDocument("Lombalgie commune")
  const seeded = await house.addReco({ text })
  const author = await house.addTeamMember(seeded.recoId, "author")
  return { house, seeded, author, text }
}

const titleIn = (json: DocumentJson | null): string => {
  const read = readDocument(json)
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  return read.document.content[0]?.content?.[0]?.text ?? ""
}

describe("the text of a document", () => {
  it("is what it was seeded with, whether its room is open or not", async () => {
    const { house, seeded, author, text } = await houseWithAuthor()
    const read = async (): Promise<RecoDocument | undefined> => {
      const result = readDocument(await house.rooms.read(seeded.documentId))
      return "document" in result ? result.document : undefined
    }
    expect(await read()).toEqual(text)
    const ana = house.connect(seeded, author)
    await ana.saved()
    expect(await read()).toEqual(text)
  })

  it("takes an evidence table as any block, and gives it back", async () => {
    const { house, seeded, author } = await houseWithAuthor()
    const ana = house.connect(seeded, author)
    await ana.saved()
    const table = new XmlElement("evidenceTable")
    table.setAttribute("id", "t1")
    table.setAttribute("question", "otite")
    const section = ana.doc.getXmlFragment(DOCUMENT_FIELD).get(1)
    if (!(section instanceof XmlElement)) throw new Error("the template has no section")
    section.push([table])
    await ana.saved()
    const read = readDocument(await house.rooms.read(seeded.documentId))
    if ("problems" in read) throw new Error(JSON.stringify(read.problems))
    expect(evidenceTablesOf(read.document)).toEqual([{ id: "t1", question: "otite" }])
  })

  it("is read without a trace: the Y.Doc stays as it is and no room is opened", async () => {
    const { house, seeded, author } = await houseWithAuthor()
    await house.rooms.read(seeded.documentId)
    expect(house.rooms.count().rooms).toBe(0)
    const ana = house.connect(seeded, author)
    await ana.saved()
    const before = encodeStateVector(ana.doc)
    const rows = (await house.house.database.select().from(documentUpdate)).length
    await house.rooms.read(seeded.documentId)
    expect(encodeStateVector(ana.doc)).toEqual(before)
    expect((await house.house.database.select().from(documentUpdate)).length).toBe(rows)
  })

  it("of an unknown document is not found", async () => {
    const { house } = await houseWithAuthor()
    await expect(house.rooms.read(newId<DocumentId>())).rejects.toMatchObject({ code: "not-found" })
    const replacing = house.rooms.replace(new Map([[newId<DocumentId>(), titled("x")]]), "nobody" as MemberId)
    await expect(replacing).rejects.toMatchObject({ code: "not-found" })
  })

  it("is answered over HTTP to those who may read it", async () => {
    const { house, seeded } = await houseWithAuthor()
    const path = `/api/documents/${seeded.documentId}`
    const reader = await house.addMember()
    const stranger = await house.signIn(reader)
    expect((await house.stranger(path)).status).toBe(401)
    expect((await stranger(path)).status).toBe(403)
    expect((await stranger(`/api/documents/${crypto.randomUUID()}`)).status).toBe(404)
    const administrator = await house.signIn(await house.addMember({ role: "administrator" }))
    const answer = await administrator(path)
    expect(answer.status).toBe(200)
    const body = (await answer.json()) as { document: DocumentJson }
    expect(body).toMatchObject({ recoId: seeded.recoId, language: "fr", generation: seeded.generation })
    expect(titleIn(body.document)).toBe("Lombalgie commune")
  })
})

describe("replacing a text", () => {
  it("is a change that everybody in the room sees, on disk when it resolves, and keeps what is typed meanwhile", async () => {
    const { house, seeded, author } = await houseWithAuthor()
    const ana = house.connect(seeded, author)
    await ana.saved()
    const replaced = house.rooms.replace(new Map([[seeded.documentId, titled("Mal de dos commune")]]), author.id)
    type(ana, " (avis)")
    await replaced
    await ana.saved()
    await ana.until(() => titleText(ana) === "Mal de dos commune (avis)")
    expect(titleIn(await house.rooms.read(seeded.documentId))).toBe("Mal de dos commune (avis)")
  })

  it("works without anybody there, and leaves no room open", async () => {
    const { house, seeded, author } = await houseWithAuthor()
    await house.rooms.replace(new Map([[seeded.documentId, titled("Mal de dos")]]), author.id)
    await expect.poll(() => house.rooms.count().rooms).toBe(0)
    expect(titleIn(await house.rooms.read(seeded.documentId))).toBe("Mal de dos")
    const [row] = await house.house.database.select().from(document)
    expect(row).toMatchObject({ title: "Mal de dos", lastEditorId: author.id })
  })

  it("twice with the same text doubles nothing", async () => {
    const { house, seeded, author } = await houseWithAuthor()
    for (let turn = 0; turn < 3; turn++)
      await house.rooms.replace(new Map([[seeded.documentId, titled("Mal de dos")]]), author.id)
    const result = readDocument(await house.rooms.read(seeded.documentId))
    expect("document" in result && result.document).toEqual(emptyDocument("Mal de dos"))
  })

  it("refuses a text that does not fit the schema, and leaves the document as it was", async () => {
    const { house, seeded, author } = await houseWithAuthor()
    const ana = house.connect(seeded, author)
    await ana.saved()
    const bad = { type: "doc" as const, content: [{ type: "script" }] }
    await expect(house.rooms.replace(new Map([[seeded.documentId, bad]]), author.id)).rejects.toMatchObject({
      code: "bad-document"
    })
    type(ana, " intact")
    await ana.saved()
    expect(titleIn(await house.rooms.read(seeded.documentId))).toBe("Lombalgie commune intact")
  })

  it("shares its fate with the writes alongside: a guard that fails leaves text, log and people untouched", async () => {
    const { house, seeded, author } = await houseWithAuthor()
    const ana = house.connect(seeded, author)
    await ana.saved()
    const never = guarded(house.house.database.update(reco).set({ revision: 9 }).where(sql`1 = 0`))
    const replacing = house.rooms.replace(new Map([[seeded.documentId, titled("Perdu")]]), author.id, [never])
    await expect(replacing).rejects.toMatchObject({ code: "conflict" })
    type(ana, " intact")
    await ana.saved()
    expect(titleText(ana)).toBe("Lombalgie commune intact")
    expect(titleIn(await house.rooms.read(seeded.documentId))).toBe("Lombalgie commune intact")
  })
})

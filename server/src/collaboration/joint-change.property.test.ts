import { emptyDocument } from "@recos/schemas/document/template"
import type { DocumentId } from "@recos/schemas/ids"
import { runs } from "@recos/schemas/testing/long-run"
import type { DocumentJson } from "@recos/schemas/versions/frozen"
import { sql } from "drizzle-orm"
import fc from "fast-check"
import { expect, it } from "vitest"
import { guarded } from "../storage/commit.ts"
import { documentContributor } from "../storage/tables/documents.ts"
import { reco } from "../storage/tables/recos.ts"
import { readText } from "./document-text.ts"
import { loadDocument } from "./load-document.ts"
import { addLanguage } from "./testing/add-reco.ts"
import { titleText, type } from "./testing/client.ts"
import { openRoomHouse, type RoomHouse } from "./testing/room-house.ts"

const RUNS = runs(25, 400)
const ROOMS = [0, 1, 2]

const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant("type" as const), room: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("wait" as const), room: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("change" as const),
      rooms: fc.shuffledSubarray(ROOMS, { minLength: 1 }),
      fails: fc.option(fc.constantFrom("guard" as const, "text" as const, "disk" as const), { freq: 1 })
    })
  }
)
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never
type Change = Extract<Act, { does: "change" }>

/** Makes the last document of each change of that member unstorable. */
const refuseFrom = (house: RoomHouse, memberId: string, documentId: string) =>
  house.house.database.$client.exec(
    `create trigger "full ${memberId}" before insert on document_update
     when new.member_id = '${memberId}' and new.document_id = '${documentId}'
     begin select raise(abort, 'database or disk is full'); end`
  )

async function writeTogether(house: RoomHouse, acts: readonly Act[]) {
  const french = await house.addReco({ text: emptyDocument("fr") })
  const english = await addLanguage(house.house, french, "en", emptyDocument("en"))
  const arabic = await addLanguage(house.house, french, "ar", emptyDocument("ar"))
  const seeded = [french, english, arabic]
  const author = await house.addTeamMember(french.recoId, "author")
  const clients = seeded.map((one) => house.connect(one, author))
  await Promise.all(clients.map((client) => client.saved()))

  /** Each change is a member’s of its own, so that the list of contributors tells where it was stored. */
  const made: { memberId: string; documents: DocumentId[]; ok: Promise<boolean>; mayPass: boolean }[] = []
  const change = async ({ rooms, fails }: Change, turn: number) => {
    const { id: memberId } = await house.addMember()
    const documents = rooms.flatMap((room) => seeded[room]?.documentId ?? [])
    const texts = new Map<DocumentId, DocumentJson>(
      documents.map((id) => [id, emptyDocument(`‹${turn}›`) as DocumentJson])
    )
    const last = documents.at(-1) ?? ("" as DocumentId)
    if (fails === "text") texts.set(last, { type: "doc", content: [{ type: "script" }] })
    if (fails === "disk") refuseFrom(house, memberId, last)
    const never = guarded(house.house.database.update(reco).set({ revision: 9 }).where(sql`1 = 0`))
    const ok = house.rooms.replace(texts, memberId, fails === "guard" ? [never] : []).then(
      () => true,
      () => false
    )
    made.push({ memberId, documents, ok, mayPass: fails === null })
  }
  for (const [turn, one] of acts.entries()) {
    const client = one.does === "change" ? undefined : clients[one.room]
    if (one.does === "change") await change(one, turn)
    else if (client && one.does === "type") type(client, `‹t${turn}›`)
    else if (client) await client.saved()
  }
  const results = await Promise.all(made.map(async ({ ok, ...rest }) => ({ ...rest, ok: await ok })))
  await Promise.all(clients.map((client) => client.saved()))
  return { seeded, clients, results }
}

it("is stored in all its documents or in none, whatever is typed and whatever fails meanwhile", async () => {
  const house = await openRoomHouse()
  const { database } = house.house
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 24 }), async (acts) => {
      const { seeded, clients, results } = await writeTogether(house, acts)
      const contributors = await database.select().from(documentContributor)
      for (const { memberId, documents, ok, mayPass } of results) {
        expect(ok).toBe(mayPass)
        const where = contributors.filter((row) => row.memberId === memberId).map(({ documentId }) => documentId)
        expect(where.toSorted()).toEqual(ok ? documents.toSorted() : [])
      }
      for (const [room, client] of clients.entries()) {
        const { doc } = await loadDocument(database, seeded[room]?.documentId ?? ("" as DocumentId))
        const stored = JSON.stringify(readText(doc))
        await client.until(() => stored.includes(`"${titleText(client)}"`))
        client.leave()
      }
    }),
    { numRuns: RUNS }
  )
}, 600_000)

import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, XmlElement, type XmlFragment, XmlText } from "yjs"
import type { House } from "../house.ts"
import { documentUpdate } from "../storage/tables/documents.ts"
import { openTestHouse } from "../testing/house.ts"
import { readText } from "./document-text.ts"
import { foldDocument } from "./fold-document.ts"
import { loadDocument } from "./load-document.ts"
import { addReco } from "./testing/add-reco.ts"

/** One act of one of three writers, or a folding of the log so far. */
const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant("type" as const),
      who: fc.nat(2),
      at: fc.nat(40),
      text: fc.string({ minLength: 1, maxLength: 6 })
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("delete" as const),
      who: fc.nat(2),
      at: fc.nat(40),
      length: fc.integer({ min: 1, max: 5 })
    })
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("split" as const), who: fc.nat(2), at: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("mark" as const),
      who: fc.nat(2),
      at: fc.nat(40),
      length: fc.integer({ min: 1, max: 5 })
    })
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("meet" as const), who: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("fold" as const), who: fc.nat(2) }) }
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

const titleIn = (fragment: XmlFragment): XmlText => {
  const text = (fragment.get(0) as XmlElement).get(0)
  if (!(text instanceof XmlText)) throw new Error("the seed has a title")
  return text
}

function perform(doc: Doc, step: Exclude<Act, { does: "meet" | "fold" }>): void {
  const fragment = doc.getXmlFragment(DOCUMENT_FIELD)
  const title = titleIn(fragment)
  const at = Math.min(step.at, title.length)
  if (step.does === "type") title.insert(at, step.text)
  if (step.does === "delete") title.delete(at, Math.min(step.length, title.length - at))
  if (step.does === "mark") title.format(at, Math.min(step.length, title.length - at), { bold: {} })
  if (step.does === "split") {
    const section = fragment.get(1) as XmlElement
    section.insert(Math.min(step.at, section.length), [new XmlElement("paragraph")])
  }
}

async function writeTogether(house: House, steps: readonly Act[]) {
  const { documentId } = await addReco(house)
  const { doc: shared } = await loadDocument(house.database, documentId)
  const writers = [0, 1, 2].map(() => new Doc())
  for (const writer of writers) {
    applyUpdate(writer, encodeStateAsUpdate(shared))
    writer.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin === "received") return
      applyUpdate(shared, update)
      house.database
        .insert(documentUpdate)
        .values({ documentId, at: house.now(), data: Buffer.from(update) })
        .run()
    })
  }
  for (const step of steps) {
    const writer = writers[step.who]
    if (!writer) continue
    if (step.does === "fold") await foldDocument(house.database, documentId, house.now())
    else if (step.does === "meet")
      applyUpdate(writer, encodeStateAsUpdate(shared, encodeStateVector(writer)), "received")
    else perform(writer, step)
  }
  return { documentId, shared, writers }
}

describe("5. folding and replaying", () => {
  it("give the same document, whatever three people write and whenever it is folded", async () => {
    const { house } = await openTestHouse()
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (steps) => {
        const { documentId, shared, writers } = await writeTogether(house, steps)
        const replayed = await loadDocument(house.database, documentId)
        await foldDocument(house.database, documentId, house.now())
        const folded = await loadDocument(house.database, documentId)
        expect(folded.unfolded).toBe(0)
        expect(folded.seq).toBe(replayed.seq)
        for (const { doc } of [replayed, folded]) {
          expect(readText(doc)).toEqual(readText(shared))
          expect(encodeStateVector(doc)).toEqual(encodeStateVector(shared))
        }
        // A folded document is not a copy: a writer who was away still merges into it.
        for (const writer of writers) applyUpdate(folded.doc, encodeStateAsUpdate(writer))
        expect(readText(folded.doc)).toEqual(readText(shared))
      }),
      { numRuns: 60 }
    )
  }, 240_000)

  it("once folded, nothing is left to fold", async () => {
    const { house } = await openTestHouse()
    const { documentId } = await addReco(house)
    expect((await foldDocument(house.database, documentId, house.now()))?.bytes).toBeGreaterThan(0)
    expect(await foldDocument(house.database, documentId, house.now())).toBeNull()
  })

  it("is all or nothing: a fold that fails leaves the log as it was", async () => {
    const { house } = await openTestHouse()
    const { documentId } = await addReco(house)
    house.database.$client.exec(
      "create trigger stuck before delete on document_update begin select raise(abort, 'stuck'); end"
    )
    const before = await loadDocument(house.database, documentId)
    await expect(foldDocument(house.database, documentId, house.now())).rejects.toThrow()
    const after = await loadDocument(house.database, documentId)
    expect(after).toMatchObject({ seq: before.seq, unfolded: 1 })
  })
})

import { emptyDocument } from "@recos/schemas/document/template"
import { countWords } from "@recos/schemas/history/count-words"
import { runs } from "@recos/schemas/testing/long-run"
import { compareDocuments } from "@recos/schemas/versions/compare-documents"
import fc from "fast-check"
import { expect, it } from "vitest"
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from "yjs"
import { stateOf } from "../collaboration/seed-document.ts"
import { shareAtEnd } from "./digest.ts"
import { type Act, act, perform, textOf } from "./testing/two-writers.ts"

/** Two people write one text; each of them keeps one Yjs client. */
function write(steps: readonly Act[]): { docs: [Doc, Doc]; begun: Buffer } {
  const begun = stateOf(emptyDocument("Lombalgie commune")).data
  const docs: [Doc, Doc] = [new Doc(), new Doc()]
  for (const doc of docs) applyUpdate(doc, begun)
  const meet = () => {
    for (const [one, other] of [docs, docs.toReversed()] as [Doc, Doc][])
      applyUpdate(other, encodeStateAsUpdate(one, encodeStateVector(other)))
  }
  for (const step of steps) {
    const doc = docs[step.who]
    if (step.does === "meet" || step.does === "end") meet()
    else doc?.transact(() => perform(doc, step))
  }
  meet()
  return { docs, begun }
}

it("the shares of all are together the words that the comparison shows as added, whoever wrote what and when", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 50 }), fc.nat(50), (steps, cut) => {
      const since = textOf(write(steps.slice(0, cut)).docs[0])
      const { docs } = write(steps)
      const text = textOf(docs[0])
      const found = shareAtEnd([encodeStateAsUpdate(docs[0])], since)
      const { added } = countWords(compareDocuments(since, text))
      const shared = [...(found?.shares.values() ?? [])].reduce((sum, words) => sum + words, 0)
      expect(shared + (found?.unattributed ?? 0)).toBe(added)
      expect(found?.unattributed).toBe(0)
      const writers = docs.map(({ clientID }) => clientID)
      // Nobody touched the title, which is of who began the text.
      for (const client of found?.shares.keys() ?? []) expect(writers).toContain(client)
    }),
    { numRuns: runs(100) }
  )
})

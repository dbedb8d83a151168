import type { RecoDocument } from "@recos/schemas/document/document"
import { emptyDocument } from "@recos/schemas/document/template"
import { countWords } from "@recos/schemas/history/count-words"
import { runs } from "@recos/schemas/testing/long-run"
import { compareDocuments } from "@recos/schemas/versions/compare-documents"
import fc from "fast-check"
import { expect, it } from "vitest"
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from "yjs"
import { stateOf } from "../collaboration/seed-document.ts"
import { captureChange } from "../collaboration/try-update.ts"
import { type DigestedSession, digestSessions, textAtEnd } from "./digest.ts"
import { type Act, act, perform, textOf } from "./testing/two-writers.ts"

interface Told {
  sessions: Uint8Array[][]
  /** The text at the end of each session. */
  texts: RecoDocument[]
}

/** Two people who write, on and off the network; what the room stored, session by session, and the text at the end of each. */
function write(steps: readonly Act[]): Told {
  const shared = new Doc()
  const begun = stateOf(emptyDocument("Lombalgie commune")).data
  applyUpdate(shared, begun)
  const told: Told = { sessions: [[begun]], texts: [] }
  const writers = [0, 1].map(() => new Doc())
  for (const writer of writers) {
    applyUpdate(writer, begun)
    writer.on("update", (update: Uint8Array, origin: unknown) => {
      const change = origin === "received" ? null : captureChange(shared, () => applyUpdate(shared, update))
      if (change) told.sessions.at(-1)?.push(change.update)
    })
  }
  const end = () => {
    told.texts.push(textOf(shared))
    told.sessions.push([])
  }
  end()
  for (const step of steps) {
    const writer = writers[step.who]
    if (!writer) continue
    if (step.does === "end") {
      if ((told.sessions.at(-1)?.length ?? 0) > 0) end()
    } else if (step.does === "meet")
      applyUpdate(writer, encodeStateAsUpdate(shared, encodeStateVector(writer)), "received")
    else writer.transact(() => perform(writer, step))
  }
  end()
  told.sessions.pop()
  return told
}

/** What is read to show a moment, as the house reads it: the last whole state, and what came since. */
function chainUntil(kept: readonly DigestedSession[], place: number): Uint8Array[] {
  const until = kept.slice(0, place + 1)
  const start = until.findLastIndex(({ whole }) => whole !== null)
  const whole = until[start]?.whole
  return [...(whole ? [whole] : []), ...until.slice(start + 1).map(({ delta }) => delta)]
}

it("each moment of a history is the text as it was, and its words are those that the comparison shows", () => {
  let wholes = 0
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), fc.nat(4), fc.constantFrom(0, 400, 100_000), (steps, cut, light) => {
      const { sessions, texts } = write(steps)
      // As on the disk: what is digested later goes on from what was kept.
      const first = digestSessions({ chain: [], sessions: sessions.slice(0, cut + 1), counts: true }, light)
      const rest = sessions.slice(cut + 1)
      const chain = chainUntil(first, first.length - 1)
      const kept = [...first, ...digestSessions({ chain, sessions: rest, counts: true }, light)]
      wholes += kept.filter(({ whole }) => whole).length
      kept.forEach(({ counted }, place) => {
        const [before, after] = [texts[place - 1], texts[place]]
        expect(textAtEnd(chainUntil(kept, place))).toEqual(after)
        if (before && after) expect(counted).toEqual(countWords(compareDocuments(before, after)))
      })
      // Going back through the sessions takes out of the text what they had brought.
      const net = kept.slice(1).reduce((sum, { counted }) => sum + (counted?.added ?? 0) - (counted?.removed ?? 0), 0)
      const [begun, last] = [texts[0], texts.at(-1)]
      if (begun && last) {
        const whole = countWords(compareDocuments(begun, last))
        expect(whole.added - whole.removed).toBe(net)
      }
    }),
    { numRuns: runs(150) }
  )
  expect(wholes).toBeGreaterThan(0)
})

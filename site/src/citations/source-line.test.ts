import { expect, it } from "vitest"
import { wordsFor } from "../words/words.ts"
import { sourceLine } from "./source-line.ts"

const SOURCE = { id: "he-2013", csl: { type: "report", title: "Sel" }, checkedOn: null } as const

it("says of a source in doubt what was found, when and why, and nothing of one in order", () => {
  const mark = { kind: "retracted", reason: "Données inventées.", on: "2026-03-03" } as const
  expect(sourceLine({ ...SOURCE, mark }, wordsFor("fr")).mark).toBe(
    "Source rétractée (signalée le 3 mars 2026)\u202f: Données inventées."
  )
  expect(sourceLine({ ...SOURCE, mark: { ...mark, kind: "unreachable" } }, wordsFor("en")).mark).toMatch(
    /^Source out of reach \(marked on 3 March 2026\)/
  )
  expect(sourceLine(SOURCE, wordsFor("ar")).mark).toBe("")
})

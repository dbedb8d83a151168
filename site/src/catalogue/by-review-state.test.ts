import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { plainReco } from "../../test/fixture-document.ts"
import { publishFixture } from "../../test/publish-fixture.ts"
import { readCorpus } from "../corpus/read-corpus.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { inState } from "./by-review-state.ts"

describe("the state of a reco to be reviewed before 3 March 2028", () => {
  let folder: string
  let cards: RecoCard[]
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "recos-states-"))
    const recosDir = join(folder, "recos")
    await publishFixture(recosDir, { settings: { slug: "dos" }, documents: { fr: plainReco("Dos") } })
    cards = await readCorpus({ recosDir, cacheDir: join(folder, "cache"), demonstration: "include" })
  })
  afterAll(() => rm(folder, { recursive: true }))

  it.each([
    ["2027-09-02", 0],
    ["2027-09-03", 1],
    ["2029-01-01", 1]
  ])("on %s, counts %d to be reviewed soon, and always one in force", (day, count) => {
    expect(inState(cards, "fr", "a-revoir", day)).toHaveLength(count)
    expect(inState(cards, "fr", "en-vigueur", day)).toHaveLength(1)
  })
})

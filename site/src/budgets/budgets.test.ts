import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { plainReco } from "../../test/fixture-document.ts"
import { publishFixture } from "../../test/publish-fixture.ts"
import { readCorpus } from "../corpus/read-corpus.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { checkBudgets, PastBudget } from "./check-budgets.ts"
import { ecoIndex } from "./eco-index.ts"

describe("EcoIndex", () => {
  it.each([
    [100, 100, 100, 72],
    [240, 20, 331, 83],
    [200, 200, 10_000, 46],
    [2355, 267, 2493, 10],
    [0, 0, 0, 100]
  ])("gives the published score for %d elements, %d requests and %d KB", (elements, requests, kilobytes, score) => {
    expect(Math.round(ecoIndex({ elements, requests, kilobytes }))).toBe(score)
  })

  it("gives 0 past every page of the web", () => {
    expect(ecoIndex({ elements: 1e6, requests: 1e6, kilobytes: 1e6 })).toBe(0)
  })
})

describe("the budget of a reco's page", () => {
  let folder: string
  let cards: RecoCard[]
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "recos-budget-"))
    await publishFixture(join(folder, "recos"), { settings: { slug: "dos" }, documents: { fr: plainReco("Dos") } })
    cards = await readCorpus({
      recosDir: join(folder, "recos"),
      cacheDir: join(folder, "cache"),
      demonstration: "include"
    })
    await mkdir(join(folder, "r/dos"), { recursive: true })
  })
  afterAll(() => rm(folder, { recursive: true }))

  const check = async (html: string) => {
    await writeFile(join(folder, "r/dos/index.html"), html)
    return checkBudgets(cards, folder)
  }

  it("lets an ordinary page through, even one that only looks heavy before compression", async () => {
    await check(`<p>${"mot ".repeat(30_000)}</p>`)
  })

  it("stops a page with too many elements, and names it", async () => {
    const refused = check("<p>mot</p>".repeat(600))
    await expect(refused).rejects.toThrow(PastBudget)
    await expect(refused).rejects.toThrow("/r/dos/")
  })

  it("stops a page too heavy on the wire", async () => {
    const noise = Array.from({ length: 60_000 }, (_, index) => ((index * 2_654_435_761) % 4_294_967_296).toString(36))
    await expect(check(`<p>${noise.join(" ")}</p>`)).rejects.toThrow(PastBudget)
  })
})

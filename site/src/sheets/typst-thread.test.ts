import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it, onTestFinished } from "vitest"
import { plainReco } from "../../test/fixture-document.ts"
import { SITE_URL } from "../../test/open-fixture.ts"
import { publishFixture } from "../../test/publish-fixture.ts"
import { filesOf } from "../../test/site-files.ts"
import { trainingReco } from "../../test/training-document.ts"
import { readCorpus } from "../corpus/read-corpus.ts"
import { buildSheets } from "./build-sheets.ts"
import { onPresses, pressesHere } from "./typst-thread.ts"

const LONG = 240_000

/** A corpus of seven texts, and the building of its sheets from nothing on so many presses. */
async function openCorpus() {
  const folder = mkdtempSync(join(tmpdir(), "recos-presses-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const recosDir = join(folder, "recos")
  for (const slug of ["dos", "toux", "sel"]) {
    await publishFixture(recosDir, {
      settings: { slug },
      documents: { fr: trainingReco({ title: slug }), ar: trainingReco({ title: slug }) }
    })
  }
  await publishFixture(recosDir, { settings: { slug: "tiques" }, documents: { fr: plainReco("Tiques") } })
  const cacheDir = join(folder, "cache")
  const cards = await readCorpus({ recosDir, cacheDir, demonstration: "include" })
  return async (presses: number) => {
    const outDir = join(folder, `site-${presses}`)
    const told: number[] = []
    const sheetCache = join(folder, `sheets-${presses}`)
    const onSheet = (done: number) => told.push(done)
    await buildSheets({ cards, recosDir, cacheDir, sheetCache, outDir, siteUrl: SITE_URL, presses, onSheet })
    return { files: await filesOf(outDir), told }
  }
}

it("sets the same bytes however many presses are at work, and tells of each set", { timeout: LONG }, async () => {
  const build = await openCorpus()
  const one = await build(1)
  expect(Object.keys(one.files).length).toBeGreaterThan(60)
  expect(one.told).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(await build(2)).toEqual(one)
  expect(await build(5)).toEqual(one)
})

it("has a press a core at most, and one at least", () => {
  expect(pressesHere()).toBeGreaterThanOrEqual(1)
  expect(pressesHere()).toBeLessThanOrEqual(8)
})

it("takes nothing new once one has failed, and lets what was begun end", { timeout: LONG }, async () => {
  const begun: number[] = []
  const ended: number[] = []
  const first = Promise.withResolvers<void>()
  const work = onPresses([1, 2, 3, 4, 5], 2, async (_make, one) => {
    begun.push(one)
    if (begun.length === 2) first.resolve()
    await first.promise
    if (one === 1) throw new Error("the paper is out")
    await new Promise((later) => setImmediate(later))
    ended.push(one)
  })
  await expect(work).rejects.toThrow("the paper is out")
  expect(begun).toEqual([1, 2])
  expect(ended).toEqual([2])
})

it("says which sheet cannot be made, by whichever press", { timeout: LONG }, async () => {
  const work = onPresses([1], 2, async (make) => {
    // What is asked is no source: the thread answers with an error, or dies of it.
    await make(JSON.parse("{}"))
  })
  await expect(work).rejects.toThrow()
})

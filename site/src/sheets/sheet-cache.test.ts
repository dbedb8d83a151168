import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it, onTestFinished } from "vitest"
import { SITE_URL } from "../../test/open-fixture.ts"
import { publishFixture } from "../../test/publish-fixture.ts"
import { trainingReco } from "../../test/training-document.ts"
import { readCorpus } from "../corpus/read-corpus.ts"
import { buildSheets } from "./build-sheets.ts"

const DAY = 24 * 3600_000
const LONG = 240_000

/** A corpus of one reco, and the building of its sheets into a new folder with one and the same cache. */
async function openCache() {
  const folder = mkdtempSync(join(tmpdir(), "recos-sheet-cache-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const recosDir = join(folder, "recos")
  const cacheDir = join(folder, "cache")
  const sheetCache = join(folder, "sheets")
  await publishFixture(recosDir, { settings: { slug: "dos" }, documents: { fr: trainingReco() } })
  let builds = 0
  const build = async (siteUrl: string): Promise<string[]> => {
    builds += 1
    const outDir = join(folder, `site-${builds}`)
    const cards = await readCorpus({ recosDir, cacheDir, demonstration: "include" })
    await buildSheets({ cards, recosDir, cacheDir, sheetCache, outDir, siteUrl })
    return readdirSync(join(outDir, "r", "dos", "v", "1.0"))
  }
  const kept = () => readdirSync(sheetCache)
  const age = (name: string, days: number) => {
    const at = (Date.now() - days * DAY) / 1000
    utimesSync(join(sheetCache, name), at, at)
  }
  return { sheetCache, build, kept, age }
}

it("a set of sheets stays in the cache as long as builds use it, and goes once none has for a month", {
  timeout: LONG
}, async () => {
  const { build, kept, age } = await openCache()
  const sheets = await build(SITE_URL)
  const [first] = kept()
  if (first === undefined) throw new Error("nothing was kept")
  // Used again, it stays whatever its age, and it is the same one.
  age(first, 400)
  expect(await build(SITE_URL)).toEqual(sheets)
  expect(kept()).toEqual([first])
  // Another address makes other sheets; the old ones are kept for those who come back to the old address, not for ever.
  age(first, 29)
  await build("https://autre.example.org")
  expect(kept()).toHaveLength(2)
  age(first, 31)
  await build("https://autre.example.org")
  expect(kept()).toHaveLength(1)
  expect(kept()).not.toContain(first)
  expect(await build(SITE_URL)).toEqual(sheets)
})

it("what a stopped build left half made goes too, and what another makes now stays", { timeout: LONG }, async () => {
  const { build, sheetCache, age } = await openCache()
  for (const name of ["abandoned.4242", "under-way.4343"]) {
    mkdirSync(join(sheetCache, name), { recursive: true })
    writeFileSync(join(sheetCache, name, "memo.pdf"), "%PDF")
  }
  age("abandoned.4242", 31)
  await build(SITE_URL)
  expect(existsSync(join(sheetCache, "abandoned.4242"))).toBe(false)
  expect(existsSync(join(sheetCache, "under-way.4343"))).toBe(true)
})

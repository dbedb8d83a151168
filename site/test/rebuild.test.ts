import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { paragraph, plainReco, SOURCE, section } from "./fixture-document.ts"
import { publishFixture } from "./publish-fixture.ts"
import { runBuild } from "./run-build.ts"
import { filesOf } from "./site-files.ts"

let folder: string
let recosDir: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "recos-rebuild-"))
  recosDir = join(folder, "recos")
})
afterEach(() => rm(folder, { recursive: true }))

const publish = (slug: string, title: string) =>
  publishFixture(recosDir, { settings: { slug }, documents: { fr: plainReco(title) }, references: [SOURCE] })

async function build(home: string, name: string): Promise<Record<string, string>> {
  const { code, errors } = await runBuild(home, join(home, name))
  if (code !== 0) throw new Error(errors)
  return filesOf(join(home, name))
}

/** A site of the same corpus, built where nothing was built before. */
async function buildAnew(): Promise<Record<string, string>> {
  const home = join(folder, "anew")
  await cp(recosDir, join(home, "recos"), { recursive: true })
  return build(home, "site")
}

it("gives byte for byte the site of a build from nothing, whatever has changed since the last one", async () => {
  for (const [slug, title] of [
    ["dos", "Mal de dos"],
    ["toux", "Toux"],
    ["tiques", "Tiques"],
    ["sel", "Sel"]
  ] as const) {
    await publish(slug, title)
  }
  const before = await build(folder, "first")

  const newer = plainReco("Mal de dos : bouger")
  newer.content.push(section("environment", paragraph("Un examen évité épargne la planète.")))
  await publishFixture(recosDir, {
    settings: { slug: "dos" },
    number: "1.1",
    previous: "1.0",
    documents: { fr: newer, en: plainReco("Back pain: keep moving") },
    references: [SOURCE]
  })
  const withdrawn = { on: "2026-05-02", reason: "Une étude récente dit le contraire." }
  await writeFile(join(recosDir, "toux/status.json"), JSON.stringify({ format: 1, withdrawn }))
  await rm(join(recosDir, "tiques"), { recursive: true })
  await publish("sommeil", "Sommeil")

  const after = await build(folder, "second")
  expect(after).toEqual(await buildAnew())
  expect(Object.keys(after)).toContain("en/r/dos/index.html")
  expect(Object.keys(after).filter((path) => path.includes("tiques"))).toEqual([])
  // The site that was live meanwhile is as it was.
  expect(await filesOf(join(folder, "first"))).toEqual(before)
}, 300_000)

it("builds from what is left of its cache", async () => {
  await publish("dos", "Mal de dos")
  const whole = await build(folder, "first")
  const [code = ""] = (await readdir(join(folder, "cache"))).filter((name) => name.startsWith("code-"))
  for (const parts of [["versions"], ["page-code"], ["pages", "records", "cards.json"]]) {
    for (const part of parts) await rm(join(folder, "cache", code, part), { recursive: true })
    expect(await build(folder, `without-${parts[0]}`)).toEqual(whole)
  }
}, 300_000)

it("builds beside other builds of the same code, each its own corpus", async () => {
  const slugs = ["dos", "toux", "tiques"]
  const sites = await Promise.all(
    slugs.map(async (slug) => {
      const home = join(folder, slug)
      const texts = { settings: { slug }, documents: { fr: plainReco(slug) }, references: [SOURCE] }
      await publishFixture(join(home, "recos"), texts)
      return build(home, "site")
    })
  )
  for (const [index, files] of sites.entries()) {
    const recos = Object.keys(files).filter((path) => /^r\/[a-z]+\/index\.html$/.test(path))
    expect(recos).toEqual([`r/${slugs[index]}/index.html`])
  }
}, 300_000)

import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { paragraph, plainReco, SOURCE, section } from "./fixture-document.ts"
import { publishFixture } from "./publish-fixture.ts"
import { runBuild } from "./run-build.ts"
import { filesOf } from "./site-files.ts"

/** Where each corpus has its folder, with the recos that it begins with. */
const CORPORA = { some: ["dos", "toux", "tiques", "sel"], one: ["toux"], other: ["tiques"] }
type Corpus = keyof typeof CORPORA
const NAMES = Object.keys(CORPORA) as Corpus[]

let folder: string
/** The first site of each corpus. They are built at the same time, each from nothing. */
let first: Record<Corpus, Record<string, string>>
const home = (corpus: string): string => join(folder, corpus)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recos-rebuild-"))
  const sites = NAMES.map(async (corpus) => {
    for (const slug of CORPORA[corpus]) await publish(corpus, slug)
    return [corpus, await build(corpus, "first")] as const
  })
  first = Object.fromEntries(await Promise.all(sites)) as typeof first
})
afterAll(() => rm(folder, { recursive: true }))

const publish = (corpus: Corpus, slug: string) =>
  publishFixture(join(home(corpus), "recos"), {
    settings: { slug },
    documents: { fr: plainReco(`Quoi faire : ${slug}`) },
    references: [SOURCE]
  })

async function build(corpus: string, site: string): Promise<Record<string, string>> {
  const { code, errors } = await runBuild(home(corpus), join(home(corpus), site))
  if (code !== 0) throw new Error(errors)
  return filesOf(join(home(corpus), site))
}

it("builds beside other builds of the same code, each its own corpus", () => {
  for (const corpus of NAMES) {
    const recos = Object.keys(first[corpus]).filter((path) => /^r\/[a-z]+\/index\.html$/.test(path))
    expect(recos.sort()).toEqual(CORPORA[corpus].map((slug) => `r/${slug}/index.html`).sort())
  }
})

it("builds from what is left of its cache", async () => {
  const [code = ""] = (await readdir(join(home("one"), "cache"))).filter((name) => name.startsWith("code-"))
  for (const parts of [["versions"], ["page-code"], ["pages", "records", "cards.json"]]) {
    for (const part of parts) await rm(join(home("one"), "cache", code, part), { recursive: true })
    expect(await build("one", `without-${parts[0]}`)).toEqual(first.one)
  }
})

it("gives byte for byte the site of a build from nothing, whatever has changed since the last one", async () => {
  const recosDir = join(home("some"), "recos")
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
  await publish("some", "sommeil")

  const after = await build("some", "second")
  await cp(recosDir, join(home("anew"), "recos"), { recursive: true })
  expect(after).toEqual(await build("anew", "site"))
  expect(Object.keys(after)).toContain("en/r/dos/index.html")
  expect(Object.keys(after).filter((path) => path.includes("tiques"))).toEqual([])
  // The site that was live meanwhile is as it was.
  expect(await filesOf(join(home("some"), "first"))).toEqual(first.some)
})

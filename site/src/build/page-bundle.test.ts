import { execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, readdirSync } from "node:fs"
import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it, onTestFinished, vi } from "vitest"
import { copyCode, placeIn } from "../../test/copy-code.ts"
import { plainReco, SOURCE } from "../../test/fixture-document.ts"
import { publishFixture } from "../../test/publish-fixture.ts"
import { filesOf } from "../../test/site-files.ts"
import { codeOf, SITE_CODE } from "../stamp/code-stamp.ts"

const ROOT = join(import.meta.dirname, "../../..")
const SCRIPT = join(ROOT, "site/scripts/build.ts")
const LONG = 900_000

/** One reco, a copy of the house, and builds of its site by that copy. */
async function openHouse() {
  const folder = await mkdtemp(join(tmpdir(), "recos-bundle-"))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const recosDir = join(folder, "recos")
  await publishFixture(recosDir, {
    settings: { slug: "dos" },
    documents: { fr: plainReco("Dos") },
    references: [SOURCE]
  })
  const copy = join(folder, "house")
  await copyCode([...(await codeOf(SITE_CODE)).files, SCRIPT], copy)
  let builds = 0
  return {
    /** Begins a build and ends it as a power cut would, once it is making the code of the pages. */
    buildKilled: async () => {
      const options = ["--recos", recosDir, "--out", join(folder, "killed"), "--cache", join(folder, "cache")]
      const child = spawn(process.execPath, [placeIn(copy, SCRIPT), ...options], { stdio: "ignore" })
      const gone = once(child, "exit")
      await vi.waitFor(() => expect(unfinishedIn(join(folder, "cache"))).toHaveLength(1), {
        timeout: LONG,
        interval: 5
      })
      child.kill("SIGKILL")
      expect((await gone)[1]).toBe("SIGKILL")
    },
    place: (file: string) => placeIn(copy, join(ROOT, file)),
    cache: join(folder, "cache"),
    build: () => {
      builds += 1
      const out = join(folder, `site-${builds}`)
      const options = ["--recos", recosDir, "--out", out, "--cache", join(folder, "cache")]
      const env = { ...process.env, BUILT_ON: "2026-07-01" }
      return new Promise<{ said: string; files: Record<string, string> | null }>((resolve, reject) => {
        execFile(process.execPath, [placeIn(copy, SCRIPT), ...options], { env }, (error, _out, said) => {
          if (error) resolve({ said, files: null })
          else filesOf(out).then((files) => resolve({ said, files }), reject)
        })
      })
    }
  }
}

/** Codes of pages that are half made. */
const unfinishedIn = (cache: string): string[] =>
  (existsSync(cache) ? readdirSync(cache, { recursive: true, encoding: "utf8" }) : []).filter((path) =>
    /page-code\.\d+$/.test(path)
  )

async function edit(file: string, change: (text: string) => string): Promise<() => Promise<void>> {
  const text = await readFile(file, "utf8")
  const changed = change(text)
  if (changed === text) throw new Error(`${file} is as it was`)
  await writeFile(file, changed)
  return () => writeFile(file, text)
}

it("is made once a state of the code, and made again when it is not whole", { timeout: LONG }, async () => {
  const { build, buildKilled, cache, place } = await openHouse()
  await buildKilled()
  const first = await build()
  expect(first.files).not.toBeNull()
  expect(unfinishedIn(cache)).toEqual([])
  const [code = ""] = await readdir(cache)
  const bundle = join(cache, code, "page-code")
  const [chunk = ""] = await readdir(join(bundle, "code/chunks"))
  const madeAt = async () => (await stat(join(bundle, "seal.json"))).mtimeMs
  const made = await madeAt()
  expect(await build()).toEqual(first)
  expect(await madeAt()).toBe(made)

  // As a power cut may leave them.
  await truncate(join(bundle, "code/chunks", chunk))
  expect(await build()).toEqual(first)
  expect(await madeAt()).not.toBe(made)
  await truncate(join(bundle, "seal.json"))
  expect(await build()).toEqual(first)
  await cp(join(bundle, "code"), join(bundle, "fixed/left"), { recursive: true })
  expect(await build()).toEqual(first)

  // A word of a template is on every page at once.
  await edit(place("site/src/components/Disclaimers.astro"), (text) =>
    text.replace("---\n\n", "---\n<p>Un mot de plus</p>\n")
  )
  const changed = await build()
  expect(changed.files?.["r/dos/index.html"]).not.toBe(first.files?.["r/dos/index.html"])
})

it("is refused when a page has what the kept code cannot hold", { timeout: LONG }, async () => {
  const { build, place } = await openHouse()
  const page = place("site/src/pages/[...lang]/personnes.astro")
  const undo = await edit(page, (text) => `${text}\n<style>p { color: red }</style>\n`)
  const styled = await build()
  expect(styled.files).toBeNull()
  expect(styled.said).toContain("has a stylesheet of its own")
  await undo()

  // Were imports of templates not followed, the stamp would not know of what they bring.
  await edit(place("site/src/stamp/code-graph.ts"), (text) =>
    text.replace('if (file.endsWith(".astro")) return /', 'if (file.endsWith(".astro")) return /never')
  )
  await appendFile(page, "\n")
  const unseen = await build()
  expect(unseen.files).toBeNull()
  expect(unseen.said).toContain("modules that no stamp is of")
})

import { execFile } from "node:child_process"
import { appendFile, copyFile, glob, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, join, relative, sep } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { describe, expect, it, onTestFinished } from "vitest"
import { copyCode, placeIn } from "../../test/copy-code.ts"
import { publishFixture } from "../../test/publish-fixture.ts"
import { filesOf } from "../../test/site-files.ts"
import { trainingReco } from "../../test/training-document.ts"
import { BOOKLET_CODE, codeOf, codeStamp, SHEET_CODE, SITE_CODE, type StampedCode } from "./code-stamp.ts"

const ROOT = join(import.meta.dirname, "../../..")
const LONG = 900_000
const run = promisify(execFile)

const scratch = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "recos-stamp-"))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** All files of the two workspaces that the site is made of. */
async function everyFile(): Promise<string[]> {
  const files: string[] = []
  const patterns = ["schemas/src/**/*", "site/{src,public,scripts,test}/**/*", "site/*.{ts,json}"]
  for await (const entry of glob(patterns, { cwd: ROOT, withFileTypes: true })) {
    if (entry.isFile()) files.push(join(entry.parentPath, entry.name))
  }
  return [...files, join(ROOT, "tsconfig.base.json")]
}

const CODES: [string, StampedCode][] = [
  ["pages and index", SITE_CODE],
  ["sheets", SHEET_CODE],
  ["booklets", BOOKLET_CODE]
]

describe.each(CODES)("the stamp of %s", (_, code) => {
  it("changes with each file that they are made of, and with no other", { timeout: LONG }, async () => {
    const copy = await scratch()
    await copyCode(await everyFile(), copy)
    const stamp = () => codeStamp(code, copy)
    const { files } = await codeOf(code, copy)
    const first = await stamp()
    expect(await codeStamp(code)).toBe(first)
    for (const file of files) {
      const bytes = await readFile(file)
      await appendFile(file, "\n")
      expect(await stamp(), relative(copy, file)).not.toBe(first)
      await writeFile(file, bytes)
    }
    expect(await stamp()).toBe(first)
    const made = new Set(files)
    const others = (await everyFile()).map((file) => placeIn(copy, file)).filter((file) => !made.has(file))
    expect(others.length).toBeGreaterThan(100)
    for (const file of others) await appendFile(file, "\n")
    expect(await stamp()).toBe(first)
  })

  it("changes with each of their packages, and with no other", async () => {
    const copy = await scratch()
    await copyCode((await codeOf(code)).files, copy)
    const first = await codeStamp(code, copy)
    const lock = join(copy, "package-lock.json")
    const text = await readFile(lock, "utf8")
    const stampWith = async (name: string): Promise<string> => {
      const changed = JSON.parse(text)
      changed.packages[`node_modules/${name}`].integrity = "sha512-other"
      await writeFile(lock, JSON.stringify(changed))
      return codeStamp(code, copy)
    }
    // `micromark` is a package of a package.
    for (const name of ["zod", "mdast-util-from-markdown", "micromark"]) expect(await stampWith(name)).not.toBe(first)
    for (const name of ["hono", "yjs", "vitest"]) expect(await stampWith(name)).toBe(first)
  })

  it("changes with each file that is read of a package", async () => {
    const folder = await scratch()
    const data = []
    for (const file of code.data) {
      data.push(join(folder, basename(file)))
      await copyFile(file, join(folder, basename(file)))
    }
    const first = await codeStamp({ ...code, data })
    expect(first).toBe(await codeStamp(code))
    for (const file of data) {
      const bytes = await readFile(file)
      await appendFile(file, "\n")
      expect(await codeStamp({ ...code, data }), file).not.toBe(first)
      await writeFile(file, bytes)
    }
  })
})

it.each([
  ["sheets", SHEET_CODE, ["site/src/sheets/typst-worker.ts"]],
  ["booklets", BOOKLET_CODE, ["site/src/sheets/typst-worker.ts"]]
] as const)("follows for %s the modules that Node loads, no more and no less", async (_, code, threads) => {
  const { files } = await codeOf(code)
  const known = files.filter((file) => file.endsWith(".ts"))
  const entries = [...code.entries, ...threads.filter((thread) => known.includes(join(ROOT, thread)))]
  const { stdout } = await run(process.execPath, [join(ROOT, "site/test/loaded-modules.ts"), ...entries], { cwd: ROOT })
  const urls: string[] = JSON.parse(stdout)
  const loaded = urls.filter((url) => url.startsWith("file:")).map((url) => fileURLToPath(url))
  const ours = loaded.filter((file) => !file.includes(`${sep}node_modules${sep}`))
  expect([...new Set(ours)].sort()).toEqual(known)
})

/** Publishes a reco that has something for every sheet. */
const publish = (recosDir: string) =>
  publishFixture(recosDir, { settings: { slug: "dos" }, documents: { fr: trainingReco(), ar: trainingReco() } })

it("leaves no file out that sheets are set with: they are the same from a house that has these files alone", {
  timeout: LONG
}, async () => {
  const folder = await scratch()
  const recosDir = join(folder, "recos")
  await publish(recosDir)
  const script = join(ROOT, "site/test/set-sheets.ts")
  const copy = join(folder, "house")
  await copyCode([...(await codeOf(SHEET_CODE)).files, script], copy)
  const [here, there] = await Promise.all(
    [script, placeIn(copy, script)].map((file, index) =>
      run(process.execPath, [file, recosDir, join(folder, `cache-${index}`)])
    )
  )
  expect(there?.stdout).toBe(here?.stdout)
  expect(Object.keys(JSON.parse(here?.stdout ?? "").sheets)).toHaveLength(24)
})

it("leaves no file out that a site is built with: it is the same from a house that has these files alone", {
  timeout: LONG
}, async () => {
  const folder = await scratch()
  await publish(join(folder, "recos"))
  const script = join(ROOT, "site/scripts/build.ts")
  const copy = join(folder, "house")
  await copyCode([...(await codeOf(SITE_CODE)).files, script], copy)
  const build = async (file: string, name: string): Promise<Record<string, string>> => {
    const options = [
      "--recos",
      join(folder, "recos"),
      "--out",
      join(folder, name),
      "--cache",
      join(folder, `${name}-cache`)
    ]
    await run(process.execPath, [file, ...options], { env: { ...process.env, BUILT_ON: "2026-07-01" } })
    return filesOf(join(folder, name))
  }
  const here = await build(script, "here")
  expect(Object.keys(here).length).toBeGreaterThan(50)
  expect(await build(placeIn(copy, script), "there")).toEqual(here)
})

it("is a hash of names and lengths too: what moves from one file to the next is seen", async () => {
  const folder = await scratch()
  const stampOf = async (one: string, two: string): Promise<string> => {
    const data = [join(folder, "one"), join(folder, "two")]
    await writeFile(join(folder, "one"), one)
    await writeFile(join(folder, "two"), two)
    return codeStamp({ entries: [], others: [], data })
  }
  expect(await stampOf("ab", "c")).not.toBe(await stampOf("a", "bc"))
})

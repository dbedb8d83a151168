import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { readConfig } from "../config.ts"
import { siteFingerprint } from "./site-fingerprint.ts"

const SITE = join(import.meta.dirname, "../../../site")

/** A corpus of one file and the site's own folder, in a copy without its packages. */
function openCopy() {
  const folder = mkdtempSync(join(tmpdir(), "recos-fingerprint-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of ["src", "scripts", "public", "test", "astro.config.ts", "package.json", "tsconfig.json"]) {
    cpSync(join(SITE, name), join(folder, "site", name), { recursive: true, preserveTimestamps: true })
  }
  mkdirSync(join(folder, "recos/dos"), { recursive: true })
  writeFileSync(join(folder, "recos/dos/reco.json"), "{}")
  const config = (more: Record<string, string> = {}) =>
    readConfig({
      RECOS_DIR: join(folder, "recos"),
      SITE_BUILD_SCRIPT: join(folder, "site/scripts/build.ts"),
      PUBLIC_URL: "https://recos.example.org",
      ...more
    })
  const take = (more?: Record<string, string>, demo = true) => siteFingerprint({ ...config(more), demo })
  return { folder, take }
}

const MADE_FROM = [
  "recos/dos/reco.json",
  "site/src/addresses.ts",
  "site/src/sheets/memo.typ",
  "site/src/pages/methode.mdx",
  "site/scripts/build.ts",
  "site/public/og/site.png",
  "site/astro.config.ts",
  "site/package.json",
  "site/tsconfig.json"
]

test("the fingerprint changes with all that a site is made from, and its address, and with nothing else", async () => {
  const { folder, take } = openCopy()
  let last = await take()
  expect(await take()).toBe(last)
  for (const file of MADE_FROM) {
    appendFileSync(join(folder, file), "\n")
    const next = await take()
    expect(next, file).not.toBe(last)
    last = next
  }
  // As long as before, at another date: somebody has put another file there.
  utimesSync(join(folder, "site/src/addresses.ts"), new Date(0), new Date(0))
  expect(await take()).not.toBe(last)
  last = await take()
  writeFileSync(join(folder, "recos/dos/status.json"), "{}")
  expect(await take()).not.toBe(last)
  last = await take()
  expect(await take({}, false)).not.toBe(last)
  expect(await take({ PUBLIC_URL: "https://autre.example.org" })).not.toBe(last)
  appendFileSync(join(folder, "site/test/site.test.ts"), "\n")
  mkdirSync(join(folder, "site/.astro/builds"), { recursive: true })
  writeFileSync(join(folder, "site/.astro/builds/left"), "")
  expect(await take()).toBe(last)
})

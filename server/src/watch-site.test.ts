import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { startChildServer } from "./testing/child-server.ts"

const LONG = { timeout: 240_000 }
const TINY_SITE = join(import.meta.dirname, "testing/tiny-site.ts")

/** The real server on folders of its own, told to watch what the site is made of. */
async function startWatching() {
  const folder = mkdtempSync(join(tmpdir(), "recos-watch-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const recosDir = join(folder, "recos")
  const publish = (number: string) => {
    mkdirSync(join(recosDir, "dos", number), { recursive: true })
    writeFileSync(join(recosDir, "dos", number, "reco.json"), JSON.stringify({ hash: `hash of ${number}` }))
  }
  publish("1.0")
  const config = { dataDir: join(folder, "data"), recosDir, siteBuildScript: TINY_SITE }
  const server = await startChildServer(config, { WATCH_SITE: "1" })
  const page = async () => await (await fetch(`${server.url}/`)).text()
  return { server, recosDir, publish, page }
}

test("a file that changes is soon on the site, also one that changes during a build", LONG, async () => {
  const { server, recosDir, publish, page } = await startWatching()
  expect(await page()).toContain("hash of 1.0")
  publish("1.1")
  await expect.poll(page).toContain("hash of 1.1")

  writeFileSync(join(recosDir, "hold-build"), "sheets")
  publish("1.2")
  await expect.poll(() => server.said().split("…").length).toBeGreaterThan(1)
  publish("1.3")
  rmSync(join(recosDir, "hold-build"))
  await expect.poll(page).toContain("hash of 1.3")
  expect(await server.stop()).toBe(0)
})

test("a build that fails is told, leaves the site as it was, and the next change mends it", LONG, async () => {
  const { server, recosDir, publish, page } = await startWatching()
  writeFileSync(join(recosDir, "refuse-build"), "")
  publish("1.1")
  await expect.poll(server.said).toContain("lombalgie/1.0/fr.mdx")
  expect(await page()).not.toContain("hash of 1.1")
  rmSync(join(recosDir, "refuse-build"))
  await expect.poll(page).toContain("hash of 1.1")
  expect(await server.stop()).toBe(0)
})

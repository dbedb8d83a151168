import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { strFromU8, unzipSync } from "fflate"
import { type Browser, chromium, type FrameLocator, type Page } from "playwright-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import { findBrowser } from "../../../test/find-browser.ts"
import { openFixture } from "../../../test/open-fixture.ts"
import { serveFolder } from "../../../test/serve-folder.ts"
import { quiz, trainingReco } from "../../../test/training-document.ts"
import { makeScorm } from "./make-scorm.ts"

const HOSTILE = `</script><script>window.hacked = 1</script> "'&<b>`
const PLATFORM = createRequire(import.meta.url).resolve("scorm-again/scorm12/min")

/** A learning platform of one page: the reference run-time of scorm-again around the package. */
const PAGE = `<!doctype html><html lang="fr"><title>LMS</title><script src="scorm12.js"></script><script>
window.API = new Scorm12API({ autocommit: false, logLevel: 4 })
window.done = []
for (const event of ["LMSInitialize", "LMSCommit", "LMSFinish"]) window.API.on(event, () => window.done.push(event))
</script><iframe src="course/index.html" title="course" style="width:900px;height:700px"></iframe></html>`

let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>
let files: Record<string, Uint8Array>

beforeAll(async () => {
  const source = await openFixture([trainingReco({ question: HOSTILE, extra: [quiz("z2", "Et la nuit ?")] })])
  files = unzipSync(makeScorm(source))
  const folder = await mkdtemp(join(tmpdir(), "recos-scorm-"))
  await mkdir(join(folder, "course"))
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, "course", name), bytes)
  await writeFile(join(folder, "scorm12.js"), await readFile(PLATFORM))
  await writeFile(join(folder, "index.html"), PAGE)
  await writeFile(join(folder, "404.html"), "")
  server = await serveFolder(folder)
  browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"], timeout: 60_000 })
})

afterAll(async () => {
  await browser.close()
  server.close()
})

const openCourse = async (): Promise<{ page: Page; course: FrameLocator }> => {
  const page = await browser.newPage()
  await page.goto(`${server.origin}/`)
  const course = page.frameLocator("iframe")
  await course.getByRole("button", { name: "Voir mes réponses" }).waitFor()
  return { page, course }
}

const value = (page: Page, name: string): Promise<string> => page.evaluate(`API.LMSGetValue(${JSON.stringify(name)})`)

it("holds a manifest that names the version, its page and its script", () => {
  const manifest = strFromU8(files["imsmanifest.xml"] ?? new Uint8Array())
  expect(manifest).toContain("<schemaversion>1.2</schemaversion>")
  expect(manifest).toContain('adlcp:scormtype="sco" href="index.html"')
  expect([...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name)).toEqual(["index.html", "runtime.js"])
  expect(Object.keys(files).toSorted()).toEqual(["imsmanifest.xml", "index.html", "runtime.js"])
})

it("opens a session, marks right answers as passed, and tells the platform each answer", async () => {
  const { page, course } = await openCourse()
  expect(await value(page, "cmi.core.lesson_status")).toBe("incomplete")
  for (const answer of await course.getByText("Bouger un peu.").all()) await answer.click()
  await course.getByRole("button", { name: "Voir mes réponses" }).click()
  await expect
    .poll(() => course.getByRole("status").textContent())
    .toBe("Réponses justes : 2 / 2".replace(" :", "\u202f:"))
  expect(await value(page, "cmi.core.score.raw")).toBe("100")
  expect(await value(page, "cmi.core.lesson_status")).toBe("passed")
  expect(await value(page, "cmi.interactions._count")).toBe("2")
  await expect.poll(() => page.evaluate("window.done")).toEqual(["LMSInitialize", "LMSCommit"])
  await page.evaluate("document.querySelector('iframe').remove()")
  await expect.poll(() => page.evaluate("window.done")).toContain("LMSFinish")
  await page.close()
})

it("marks wrong answers as failed, and shows why", async () => {
  const { page, course } = await openCourse()
  for (const answer of await course.getByText("Rester au lit.").all()) await answer.click()
  await course.getByRole("button", { name: "Voir mes réponses" }).click()
  await course.getByText("Le lit retarde la guérison.").first().waitFor()
  expect(await value(page, "cmi.core.lesson_status")).toBe("failed")
  await page.close()
})

it("waits until every question has an answer", async () => {
  const { page, course } = await openCourse()
  await course.getByRole("button", { name: "Voir mes réponses" }).click()
  await expect.poll(() => course.getByRole("status").textContent()).toContain("Choisissez au moins une réponse")
  expect(await value(page, "cmi.core.lesson_status")).toBe("incomplete")
  await page.close()
})

it("works as a plain page too, and never runs what people typed", async () => {
  const page = await browser.newPage()
  await page.goto(`${server.origin}/course/index.html`)
  for (const answer of await page.getByText("Bouger un peu.").all()) await answer.click()
  await page.getByRole("button", { name: "Voir mes réponses" }).click()
  await expect.poll(() => page.getByRole("status").textContent()).toContain("2 / 2")
  expect(await page.evaluate("window.hacked")).toBeUndefined()
  await page.getByText(HOSTILE).first().waitFor()
  await page.close()
})

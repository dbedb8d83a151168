import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readConfig } from "@recos/server/config"
import { openHouse } from "@recos/server/open-house"
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import { seedDemonstration } from "../seed/seed-demonstration.ts"
import { ROOT } from "../setup/run.ts"
import { accessibilityFaults } from "./accessibility.ts"
import { openBrowser, openVisitor } from "./browser.ts"
import { signIn } from "./demonstration-house.ts"
import { type RunningHouse, startHouse } from "./running-house.ts"

let folder: string
let house: RunningHouse
let browser: Browser
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "recos-booklet-"))
  cpSync(join(ROOT, "recos"), join(folder, "recos"), { recursive: true })
  const places = { DATA_DIR: join(folder, "data"), RECOS_DIR: join(folder, "recos"), DEMO: "1" }
  const open = await openHouse(readConfig(places))
  await seedDemonstration(open.house)
  await open.close()
  house = await startHouse(places)
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await house?.remove()
  rmSync(folder, { recursive: true, force: true })
})

it("a member chooses recos, names the session, and has the booklet", async () => {
  const { page, context, complaints } = await openVisitor(browser)
  await signIn(page, house.url, "Marcel")
  const isBuilt = async () => (await page.request.get(`${house.url}/recos.json`)).ok()
  await expect.poll(isBuilt, { timeout: 120_000 }).toBe(true)
  await page.getByRole("link", { name: "Livret de formation" }).click()
  await page.getByRole("button", { name: "Télécharger le livret" }).waitFor()
  await page.getByLabel("Titre du livret").fill("Soirée à Florac")
  await page.getByRole("button", { name: "Télécharger le livret" }).click()
  await page.getByText("Choisissez au moins une reco.").waitFor()
  await page.getByLabel(/^Toux/).check()
  await page.getByLabel(/^Lombalgie/).check()
  expect(await accessibilityFaults(page)).toEqual([])
  const begun = page.waitForEvent("download")
  await page.getByRole("button", { name: "Télécharger le livret" }).click()
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(await (await begun).path())), verbosity: 0 })
    .promise
  const chapters = (await pdf.getOutline()).map(({ title }) => title)
  expect(chapters.findIndex((title) => title.startsWith("Toux"))).toBe(1)
  expect(chapters.findIndex((title) => title.startsWith("Lombalgie"))).toBe(2)
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: "Soirée à Florac" })
  await page.getByText("Le livret est dans vos téléchargements.").waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

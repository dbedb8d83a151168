import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"
import { expect, it } from "vitest"
import { ROOT } from "../setup/run.ts"
import { accessibilityFaults } from "./accessibility.ts"
import { placesIn, seedIn } from "./demonstration-house.ts"
import { startHouse } from "./running-house.ts"
import { stageOfFile } from "./stage.ts"

const BUILT_WITHIN = 300_000
const COMPOSED_WITHIN = 120_000

const stage = stageOfFile(async () => {
  const folder = mkdtempSync(join(tmpdir(), "recos-booklet-"))
  cpSync(join(ROOT, "recos"), join(folder, "recos"), { recursive: true })
  await seedIn(folder)
  const house = await startHouse(placesIn(folder))
  return {
    ...house,
    remove: async () => {
      await house.remove()
      rmSync(folder, { recursive: true, force: true })
    }
  }
})

it("a member chooses recos, names the session, and has the booklet", async () => {
  const { page, complaints } = await stage.member("Marcel")
  const isBuilt = async () => (await page.request.get(`${stage.house.url}/recos.json`)).ok()
  await expect.poll(isBuilt, { timeout: BUILT_WITHIN }).toBe(true)
  await page.getByRole("link", { name: "Livret de formation" }).click()
  await page.getByRole("button", { name: "Télécharger le livret" }).waitFor()
  await page.getByLabel("Titre du livret").fill("Soirée à Florac")
  await page.getByRole("button", { name: "Télécharger le livret" }).click()
  await page.getByText("Choisissez au moins une reco.").waitFor()
  await page.getByLabel(/^Toux/).check()
  await page.getByLabel(/^Lombalgie/).check()
  expect(await accessibilityFaults(page)).toEqual([])
  const begun = page.waitForEvent("download", { timeout: COMPOSED_WITHIN })
  await page.getByRole("button", { name: "Télécharger le livret" }).click()
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(await (await begun).path())), verbosity: 0 })
    .promise
  const chapters = (await pdf.getOutline()).map(({ title }) => title)
  expect(chapters.findIndex((title) => title.startsWith("Toux"))).toBe(1)
  expect(chapters.findIndex((title) => title.startsWith("Lombalgie"))).toBe(2)
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: "Soirée à Florac" })
  await page.getByText("Le livret est dans vos téléchargements.").waitFor()
  expect(complaints).toEqual([])
})

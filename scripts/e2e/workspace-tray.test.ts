import { expect, it } from "vitest"
import { demoTeam } from "../seed/demo-life.ts"
import { accessibilityFaults, overflowOf } from "./accessibility.ts"
import { byKeyboard } from "./by-keyboard.ts"
import { expectCount } from "./expect-on-page.ts"
import { stageOfEachTest } from "./stage.ts"

const stage = stageOfEachTest()
const [citizen] = demoTeam("lombalgie-commune").readings

it("a citizen goes by keyboard from what awaits them to their opinion, gives it, and is awaited no more", async () => {
  const { page, complaints } = await stage.member(citizen.by.name)
  const hands = byKeyboard(page)
  const tray = page.getByRole("navigation").getByRole("link", { name: "Ce qui m’attend" })
  const asked = page.getByRole("link", { name: /^Lire et donner votre avis Lombalgie/ })
  await hands.press(tray)
  await asked.waitFor()
  await page.setViewportSize({ width: 360, height: 800 })
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 800 })
  await hands.press(asked)

  await hands.press(page.getByRole("link", { name: "Donner mon avis sur cette version" }))
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("avis")
  await hands.pick(page.getByRole("radio", { name: /J’approuve cette version/ }))
  await hands.write(page.getByLabel("Vos raisons"), "Je comprends quand appeler.")
  await hands.press(page.getByRole("button", { name: "Donner cet avis" }))
  await page.getByText("Votre lecture est enregistrée.").waitFor()

  await hands.press(tray)
  await page.getByRole("heading", { level: 1, name: "Ce qui m’attend" }).waitFor()
  await page.locator("main :is(.reco-list, .empty-state-title)").first().waitFor()
  await expectCount(asked, 0)
  expect(complaints).toEqual([])
})

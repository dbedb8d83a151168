import { expect, it } from "vitest"
import { demoTeam } from "../seed/demo-life.ts"
import { accessibilityFaults, overflowOf } from "./accessibility.ts"
import { byKeyboard } from "./by-keyboard.ts"
import { expectCount } from "./expect-on-page.ts"
import { stageOfEachTest } from "./stage.ts"

const stage = stageOfEachTest()
const { readings, coordinator } = demoTeam("lombalgie-commune")
const [citizen] = readings

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

it("a coordinator sees by itself that changes are asked for, counted in the menu as the page lists them, and goes straight to the gesture", async () => {
  const there = await stage.member(coordinator.name)
  const { page } = there
  const menu = page.getByRole("navigation")
  const shown = page.locator(".rail-places .rail-count")
  await menu.getByRole("link", { name: "Ce qui m’attend" }).click()
  await page.getByRole("heading", { level: 1, name: "Ce qui m’attend" }).waitFor()
  const listed = async () => {
    await page.waitForFunction(() => !document.querySelector(".loading"))
    return page.locator("main li.reco-row", { hasNot: page.getByRole("link", { name: /^Continuer le texte/ }) }).count()
  }
  const before = await listed()
  await expect.poll(async () => Number((await shown.allTextContents())[0] ?? 0)).toBe(before)

  const here = await stage.member(citizen.by.name)
  await here.page.getByRole("navigation").getByRole("link", { name: "Ce qui m’attend" }).click()
  await here.page.getByRole("link", { name: /^Lire et donner votre avis Lombalgie/ }).click()
  await here.page.getByRole("radio", { name: /Je demande des changements/ }).check()
  await here.page.getByLabel("Vos raisons").fill("Quand appeler n’est pas dit.")
  await here.page.getByRole("button", { name: "Donner cet avis" }).click()
  await here.page.getByText("Votre lecture est enregistrée.").waitFor()

  const again = page.getByRole("link", { name: /^Reprendre l’écriture Lombalgie/ })
  await again.waitFor()
  await expect.poll(async () => Number((await shown.allTextContents())[0] ?? 0)).toBe(await listed())
  const row = page.locator("li.reco-row", { has: again })
  await row.getByText("depuis aujourd’hui").waitFor()
  await row.getByRole("link", { name: /^Voir ce qui est demandé/ }).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await again.click()
  const asked = page.getByRole("dialog", { name: /^Reprendre l’écriture/ })
  await asked.waitFor()
  await expect.poll(() => asked.getByRole("textbox").evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.press("Escape")
  await expectCount(asked, 0)
  expect([...there.complaints, ...here.complaints]).toEqual([])
})

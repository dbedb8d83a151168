import type { Page } from "playwright-core"
import { expect, it } from "vitest"
import { demoTeam } from "../seed/demo-life.ts"
import { accessibilityFaults, overflowOf, smallTargets } from "./accessibility.ts"
import { expectCount } from "./expect-on-page.ts"
import { stageOfEachTest } from "./stage.ts"

const stage = stageOfEachTest()
const { readings, coordinator } = demoTeam("lombalgie-commune")
const [citizen] = readings

/** Asks the interface as a page of the workspace does. */
async function ask<Answer>(page: Page, path: string, json?: object): Promise<Answer> {
  const answer = await page.evaluate(
    async ([path, body]) => {
      const init = body === null ? {} : { method: "POST", headers: { "content-type": "application/json" }, body }
      return (await fetch(path, init)).text()
    },
    [path, json === undefined ? null : JSON.stringify(json)] as const
  )
  return JSON.parse(answer) as Answer
}

it("who is answered reads it without asking, goes to the thread, and reads it as new once", async () => {
  const [here, there] = [await stage.member(citizen.by.name), await stage.member(coordinator.name)]
  const { items } = await ask<{ items: { id: string; title: string }[] }>(here.page, "/api/recos?q=lombalgie")
  const remarks = `/api/recos/${items[0]?.id}/remarks`
  const { id } = await ask<{ id: string }>(here.page, remarks, { target: { kind: "reco" }, words: "Pour qui ?" })
  await here.page.getByRole("navigation").getByRole("link", { name: "Ce qui m’attend" }).click()
  await here.page.getByRole("heading", { level: 1, name: "Ce qui m’attend" }).waitFor()
  const told = here.page.getByRole("link", { name: `${coordinator.name} répond dans une remarque` })
  await here.page.waitForFunction(() => !document.querySelector(".loading"))
  await expectCount(told, 0)

  await ask(there.page, `${remarks}/${id}/messages`, { words: "Pour tout le monde." })
  await told.waitFor()
  await here.page.getByText("Nouveau", { exact: true }).waitFor()
  await here.page.setViewportSize({ width: 360, height: 800 })
  expect(await accessibilityFaults(here.page)).toEqual([])
  expect(await overflowOf(here.page)).toBeLessThanOrEqual(0)
  await here.page.setViewportSize({ width: 1280, height: 860 })
  await here.page.reload()
  await told.waitFor()
  await expectCount(here.page.getByText("Nouveau", { exact: true }), 0)
  await told.click()
  await here.page.getByText("Pour tout le monde.").waitFor()
  expect([...here.complaints, ...there.complaints]).toEqual([])
})

it("one chooses which mails one receives, by keyboard, and finds the choice again", async () => {
  const { page, complaints } = await stage.member(citizen.by.name)
  await page.goto(`${stage.house.url}/atelier/compte#courriels`)
  const title = page.getByRole("heading", { name: "Les courriels que vous recevez" })
  await expect.poll(() => title.evaluate((element) => element === document.activeElement)).toBe(true)
  const named = page.getByLabel("Une remarque vous nomme")
  expect(await named.inputValue()).toBe("daily")
  await named.focus()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await page.locator("[data-told*='Votre choix est enregistré.']").waitFor({ state: "attached" })
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    expect(await smallTargets(page)).toEqual([])
  }
  await page.reload()
  await expect.poll(() => named.inputValue()).toBe("never")
  expect(complaints).toEqual([])
})

it("one follows a reco from its overview, finds that one does, and follows it no more", async () => {
  const { page, complaints } = await stage.member(citizen.by.name)
  await page.getByRole("link", { name: /^Lombalgie/ }).click()
  const follow = page.getByRole("button", { name: "Suivre cette reco", exact: true })
  const unfollow = page.getByRole("button", { name: "Ne plus suivre cette reco" })
  await follow.click()
  await unfollow.waitFor()
  await page.getByText("Vous suivez cette reco").waitFor()
  await page.reload()
  await unfollow.click()
  await follow.waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  expect(complaints).toEqual([])
})

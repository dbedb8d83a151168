import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest"
import { type OpenSite, openSite } from "./open-site.ts"

let site: OpenSite

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site?.close())

/** Opens the page that keeps back pain on the device, presses its button and waits until it is done. */
async function keepTheme(button = "Garder sur cet appareil") {
  const page = await site.open("/themes/back-and-joints/")
  const problems: string[] = []
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()))
  await page.getByRole("link", { name: "Garder ce thème hors ligne" }).click()
  await page.getByRole("button", { name: button }).click()
  await page.getByText("C’est gardé").waitFor()
  // Its policy let all of it happen.
  expect(problems).toEqual([])
  return page
}

describe("a theme kept on the device", () => {
  it("is read without a network, each page saying that it is a copy and of which version", async () => {
    const page = await keepTheme()
    await page.context().setOffline(true)
    for (const path of ["/r/mal-de-dos/", "/r/mal-de-dos/sources/", "/r/mal-de-dos/v/1.1/"]) {
      await page.goto(site.origin + path)
      const notice = await page.getByRole("note").first().textContent()
      expect(notice).toContain("Hors ligne. Copie gardée sur cet appareil le")
      expect(notice).toContain("Version 1.1 du 1er juin 2026.")
    }
    await page.goto(`${site.origin}/themes/back-and-joints/`)
    await page.getByRole("heading", { level: 1 }).waitFor()
    // The memo is there as well, whole.
    const memo = await page.evaluate(
      async () => (await (await caches.match("/r/mal-de-dos/v/1.1/memo.pdf"))?.blob())?.size
    )
    expect(memo).toBe((await readFile(join(site.out, "r/mal-de-dos/v/1.1/memo.pdf"))).length)
    // A withdrawn reco is kept with what says so.
    await page.goto(`${site.origin}/r/retiree/`)
    expect(await page.getByRole("note").allTextContents()).toEqual([
      expect.stringContaining("Hors ligne."),
      expect.stringContaining("Une étude récente dit le contraire.")
    ])
  })

  it("opens at the front door without a network, in each language, and says of what was not taken what was", async () => {
    const page = await keepTheme()
    await page.context().setOffline(true)
    for (const path of ["/", "/recherche/", "/ar/", "/ar/r/mal-de-dos/", "/en/r/mal-de-dos/"]) {
      await page.goto(site.origin + path)
      expect(await page.getByRole("note").first().textContent(), path).toMatch(/Hors ligne|Offline|دون اتصال/)
    }
    for (const [path, says, list] of [
      ["/r/hostile/", "cette page n’est pas gardée sur cet appareil", "/themes/back-and-joints/"],
      ["/ar/methode/", "غير محفوظة على هذا الجهاز", "/themes/back-and-joints/"]
    ] as const) {
      await page.goto(site.origin + path)
      expect(await page.getByRole("note").textContent()).toContain(says)
      expect(await page.locator(".themes a").evaluateAll((all) => all.map((one) => one.getAttribute("href")))).toEqual([
        list
      ])
      expect(await page.locator('a[href="tel:15"]').count()).toBe(1)
    }
    await page.locator(".themes a").click()
    await page.waitForURL("**/themes/back-and-joints/")
  })

  it("takes the sheets to hand out by choice, and says what is kept, what it weighs and what is not", async () => {
    const page = await keepTheme()
    const kept = () => page.locator("#garder [role=status]").textContent()
    expect(await kept()).toMatch(/^C’est gardé\u202f: \d+ pages et 4 fiches, \d+,\d\u00a0Mo sur cet appareil\./)
    const main = (await page.locator("main").textContent()) ?? ""
    const [, pages, sheets] = /environ (\d+,\d)\u00a0Mo\..*ajoutent environ (\d+,\d)\u00a0Mo\./.exec(main) ?? []
    expect(await kept()).toContain(`${pages}\u00a0Mo`)
    expect(main).toContain("Demandent le réseau\u202f: la recherche par mots")
    await page.getByRole("button", { name: "Garder aussi les fiches" }).click()
    await expect.poll(kept).toMatch(/ et ([5-9]|\d\d) fiches/)
    const number = (text = "") => Number(text.replace(",", "."))
    const [, now] = /(\d+,\d)\u00a0Mo/.exec((await kept()) ?? "") ?? []
    // Each is rounded.
    expect(Math.abs(number(now) - number(pages) - number(sheets))).toBeLessThan(0.16)
    await page.context().setOffline(true)
    for (const sheet of ["r/mal-de-dos/v/1.1/fiche-a-remettre.pdf", "r/mal-de-dos/v/1.1/facile-a-lire.pdf"]) {
      const size = await page.evaluate(async (path) => (await (await fetch(path)).blob()).size, `/${sheet}`)
      expect(size).toBe((await readFile(join(site.out, sheet))).length)
    }
    await page.goto(`${site.origin}/r/mal-de-dos/pour-tous/`)
    expect(await page.getByRole("note").first().textContent()).toContain("Hors ligne.")
    await page.context().setOffline(false)
    await page.goto(`${site.origin}/hors-ligne/back-and-joints/`)
    await expect.poll(kept).toContain("Déjà sur cet appareil")
  })

  it("shows the published page while there is a network, and keeps it for later", async () => {
    const page = await keepTheme()
    const file = join(site.out, "r/mal-de-dos/index.html")
    const before = await readFile(file, "utf8")
    onTestFinished(() => writeFile(file, before))
    await writeFile(file, before.replaceAll("Version 1.1 du", "Version 1.2 du"))
    await page.goto(`${site.origin}/r/mal-de-dos/`)
    expect(await page.getByText("Version 1.2 du").count()).toBeGreaterThan(0)
    expect(await page.getByText("Copie gardée").count()).toBe(0)
    await page.waitForFunction(async () => (await (await caches.match("/r/mal-de-dos/"))?.text())?.includes("1.2 du"))
    await page.context().setOffline(true)
    await page.reload()
    expect(await page.getByRole("note").first().textContent()).toContain("Version 1.2 du")
  })

  it("leaves the device when its reader says so", async () => {
    const page = await keepTheme()
    await page.getByRole("button", { name: "Retirer de cet appareil" }).click()
    await page.getByText("ne sont plus sur cet appareil").waitFor()
    const left = () =>
      page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])
    await expect.poll(left).toEqual([[], 0])
  })

  it("runs no script before its page is opened, and none that its page does not name", async () => {
    expect(await site.html("themes/back-and-joints/index.html")).not.toContain("<script")
    expect(await site.html("hors-ligne/back-and-joints/index.html")).toContain("script-src 'self';")
  })
})

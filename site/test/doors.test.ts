import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type OpenSite, openSite } from "./open-site.ts"

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site?.close())

const doorsOf = async (path: string): Promise<[string | null, string | null][]> => {
  const page = await site.open(path)
  const doors = await page
    .locator(".doors a")
    .evaluateAll((all) => all.map((door): [string, string | null] => [door.textContent, door.getAttribute("href")]))
  await page.context().close()
  return doors
}

describe("the doors under a title", () => {
  it.each([
    [
      "/r/mal-de-dos/",
      [
        ["Facile à lire", "/r/mal-de-dos/pour-tous/"],
        ["العربية", "/ar/r/mal-de-dos/"],
        ["English", "/en/r/mal-de-dos/"],
        ["Fiche à imprimer", "/r/mal-de-dos/v/1.1/fiche-a-remettre.pdf"],
        ["Signes d’alerte", "/r/mal-de-dos/#warning-signs"]
      ]
    ],
    [
      "/r/mal-de-dos/pour-tous/",
      [
        ["Fiche à imprimer", "/r/mal-de-dos/v/1.1/facile-a-lire.pdf"],
        ["Signes d’alerte", "/r/mal-de-dos/#warning-signs"]
      ]
    ],
    [
      "/",
      [
        ["Facile à lire", "/facile-a-lire/"],
        ["English", "/en/"],
        ["العربية", "/ar/"],
        ["Fiche à imprimer", "/fiches-a-imprimer/"],
        ["Signes d’alerte", "/signes-d-alerte/"]
      ]
    ],
    // Nothing of what is withdrawn is to be followed.
    ["/r/retiree/", []]
  ])("of %s lead to the easy text, the other languages, paper and the warning signs", async (path, doors) => {
    expect((await doorsOf(path)).toSorted()).toEqual(doors.toSorted())
  })

  it("are as high as a finger", async () => {
    const page = await site.open("/r/mal-de-dos/")
    const heights = await page
      .locator(".doors a")
      .evaluateAll((all) => all.map((door) => door.getBoundingClientRect().height))
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(44)
  })

  it("lead from the first page to each reco that has such a text, never to one that is withdrawn", async () => {
    const page = await site.open("/fiches-a-imprimer/")
    const leads = await page.locator(".catalogue a").evaluateAll((all) => all.map((one) => one.getAttribute("href")))
    expect(leads.toSorted()).toEqual([
      "/r/hostile/v/1.0/fiche-a-remettre.pdf",
      "/r/mal-de-dos/v/1.1/fiche-a-remettre.pdf"
    ])
  })
})

describe("whom to call at once", () => {
  it.each(["/", "/ar/", "/r/mal-de-dos/", "/r/mal-de-dos/pour-tous/", "/r/mal-de-dos/v/1.0/", "/signes-d-alerte/"])(
    "is one press away on %s",
    async (path) => {
      const page = await site.open(path)
      const calls = await page.locator(".urgent a").evaluateAll((all) => all.map((one) => one.getAttribute("href")))
      expect(calls).toEqual(["tel:15", "tel:112", "sms:114", "tel:3114"])
    }
  )
})

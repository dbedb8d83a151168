import { mkdirSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { describe, expect, it, onTestFinished } from "vitest"
import type { Page } from "../storage/page.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { openTestHouse } from "../testing/house.ts"
import { composeBooklet } from "./compose-booklet.ts"
import type { BookletChoice } from "./recos-for-booklet.ts"

type Choices = Page<BookletChoice>

const ROOT = resolve(import.meta.dirname, "../../..")
const SOIREE = { slugs: ["toux-miel", "lombalgie-commune"], title: "Soirée", heldOn: "2026-03-10", language: "fr" }

const inFrench = (slug: string, title: string, withdrawn: object | null = null) => ({
  slug,
  withdrawn,
  languages: [{ language: "fr", title }]
})

/** A house whose live site lists a few recos. */
async function openHouseWithSite(config: Parameters<typeof openTestHouse>[0] = {}) {
  const kit = await openTestHouse(config)
  const { published } = kit.house
  mkdirSync(published.buildFolder("one"), { recursive: true })
  const recos = [
    inFrench("toux-miel", "Toux de l’enfant"),
    inFrench("lombalgie-commune", "Mal de dos"),
    { slug: "tension-sel", withdrawn: null, languages: [{ language: "en", title: "Salt", upToDate: false }] },
    inFrench("piqures-de-tique", "Tiques", { on: "2026-02-01", reason: "Un texte plus récent." })
  ]
  writeFileSync(join(published.buildFolder("one"), "recos.json"), JSON.stringify({ format: 1, recos }))
  await published.switchLive({ name: "one", fingerprint: "f" })
  const call = await kit.signIn(await kit.addMember())
  const compose = (change: object = {}, by = call) =>
    by("/api/booklets", { method: "POST", json: { ...SOIREE, ...change } })
  return { ...kit, call, compose }
}

describe("the recos to choose from", () => {
  it("are those in force, in the language, by title", async () => {
    const { call } = await openHouseWithSite()
    expect(await jsonOf(call("/api/booklets/recos?language=fr"))).toEqual({
      items: [
        { slug: "lombalgie-commune", title: "Mal de dos" },
        { slug: "toux-miel", title: "Toux de l’enfant" }
      ],
      next: null
    })
    expect(await jsonOf(call("/api/booklets/recos?language=en"))).toEqual({ items: [], next: null })
  })

  it("are none before the first publication", async () => {
    const { addMember, signIn } = await openTestHouse()
    const call = await signIn(await addMember())
    expect(await jsonOf(call("/api/booklets/recos?language=fr"))).toEqual({ items: [], next: null })
  })

  it("are found by words of their titles in any order, without accents or capitals", async () => {
    const { call } = await openHouseWithSite()
    const found = async (q: string) =>
      (await jsonOf<Choices>(call(`/api/booklets/recos?language=fr&q=${encodeURIComponent(q)}`))).items.map(
        ({ title }) => title
      )
    expect(await found("ENFANT toux")).toEqual(["Toux de l’enfant"])
    expect(await found("dos toux")).toEqual([])
    expect(await found("  ")).toHaveLength(2)
  })

  it("come by pages, each once, whatever their titles share, and follow what is published meanwhile", async () => {
    const same = "Œdème de la cheville, un titre aussi long que beaucoup d’autres et presque le même "
    const titles = Array.from({ length: 120 }, (_, turn) => `${turn % 3 === 0 ? "écoute" : same}${turn}`)
    const { call, house } = await openHouseWithSite()
    const publish = async (name: string, recos: unknown[]) => {
      mkdirSync(house.published.buildFolder(name), { recursive: true })
      writeFileSync(join(house.published.buildFolder(name), "recos.json"), JSON.stringify({ format: 1, recos }))
      await house.published.switchLive({ name, fingerprint: name })
    }
    await publish(
      "two",
      titles.map((title, turn) => inFrench(`reco-${turn}`, title))
    )
    const ask = (after: string | null) =>
      jsonOf<Choices>(call(`/api/booklets/recos?language=fr${after === null ? "" : `&after=${after}`}`))
    const read: string[][] = []
    let next: string | null = null
    do {
      const page = await ask(next)
      read.push(page.items.map(({ title }) => title))
      next = page.next
    } while (next !== null)
    expect(read.map(({ length }) => length)).toEqual([50, 50, 20])
    expect(new Set(read.flat())).toEqual(new Set(titles))
    await publish("three", [inFrench("asthme", "Asthme")])
    expect((await ask(null)).items).toEqual([{ slug: "asthme", title: "Asthme" }])
    expect((await call("/api/booklets/recos?language=fr&after=not-ours")).status).toBe(400)
  })
})

describe("a booklet", () => {
  it("is a real PDF with its title, in the order chosen", { timeout: 240_000 }, async () => {
    const { compose } = await openHouseWithSite({
      config: { recosDir: join(ROOT, "recos"), bookletScript: join(ROOT, "site/scripts/booklet.ts") }
    })
    const answer = await compose({ title: "--out=/tmp/x #panic() « Soirée »" })
    expect(answer.status).toBe(200)
    expect(answer.headers.get("content-type")).toBe("application/pdf")
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="livret-2026-03-10.pdf"')
    const pdf = Buffer.from(await answer.arrayBuffer())
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
    expect(pdf.toString("utf8")).toContain("--out=/tmp/x #panic() « Soirée »")
    expect(pdf.length).toBeGreaterThan(50_000)
  })

  it("is asked of the script with the day, the order and nothing of the server", async () => {
    const { compose } = await openHouseWithSite()
    const text = await (await compose()).text()
    expect(JSON.parse(text.slice("%PDF-1.7 ".length))).toMatchObject({
      slugs: ["toux-miel", "lombalgie-commune"],
      title: "Soirée",
      on: "2026-03-03",
      "held-on": "2026-03-10",
      lang: "fr",
      "site-url": "http://recos.test"
    })
  })

  it.each([
    ["no reco", { slugs: [] }],
    ["too many recos", { slugs: Array.from({ length: 201 }, (_, index) => `reco-${index}`) }],
    ["the same reco twice", { slugs: ["toux-miel", "toux-miel"] }],
    ["a way out of the folder", { slugs: ["../server"] }],
    ["an option of the script", { slugs: ["--out"] }],
    ["an empty title", { title: "  " }],
    ["a title that cuts an argument", { title: "Soirée\u0000" }],
    ["half a letter", { title: "\ud83d" }],
    ["a day that does not exist", { heldOn: "2026-02-30" }],
    ["a language of nowhere", { language: "xx" }]
  ])("is refused for %s", async (_name, change) => {
    const { compose } = await openHouseWithSite()
    expect((await compose(change)).status).toBe(400)
  })

  it.each([
    ["unknown", { slugs: ["toux-miel", "inconnue"] }],
    ["withdrawn", { slugs: ["piqures-de-tique"] }],
    ["without this language", { language: "en" }],
    ["withdrawn since the site was built", { title: "Refusé" }]
  ])("says that a reco is %s", async (_name, change) => {
    const { compose } = await openHouseWithSite()
    const answer = await compose(change)
    expect(answer.status).toBe(409)
    expect((await errorOf(answer)).message).toContain("n’est plus publiée dans cette langue")
  })

  it("that cannot be composed is told as such", async () => {
    const { house, compose } = await openHouseWithSite()
    const logged: unknown[] = []
    house.log.error = (_event, cause) => logged.push(cause)
    const answer = await compose({ title: "Raté" })
    expect(answer.status).toBe(500)
    expect((await errorOf(answer)).message).toContain("Le livret n’a pas pu être composé.")
    expect(String(logged.map((cause) => (cause as Error).cause))).toContain("Le papier manque.")
  })

  it("is one at a time for a member, and few in all; who leaves makes room", async () => {
    const { call, addMember, signIn } = await openHouseWithSite()
    const others = await Promise.all([1, 2].map(async () => signIn(await addMember())))
    const leaving = new AbortController()
    onTestFinished(() => leaving.abort())
    const slow = (by: typeof call, signal = leaving.signal) =>
      by("/api/booklets", { method: "POST", json: { ...SOIREE, title: "Lent" }, signal })
    // Whichever of two asked at once comes second is the one refused, and the only one answered.
    const mine = [slow(call), slow(call)]
    const own = await Promise.race(mine)
    expect([own.status, (await errorOf(own)).message]).toEqual([
      429,
      "Un livret est déjà en préparation pour vous. Attendez qu’il arrive, puis recommencez."
    ])
    const theirs = others.map((other) => slow(other))
    const third = await Promise.race(theirs)
    expect((await errorOf(third)).message).toContain("D’autres membres composent un livret")
    leaving.abort()
    await Promise.all([...mine, ...theirs])
    expect((await slow(call, AbortSignal.timeout(300))).status).toBe(504)
  })

  it("that takes too long is stopped, and says what to do", async () => {
    const { house } = await openHouseWithSite()
    const slow = composeBooklet(house, { ...SOIREE, title: "Lent", language: "fr" }, new AbortController().signal, 300)
    await expect(slow).rejects.toMatchObject({ code: "too-slow" })
  })
})

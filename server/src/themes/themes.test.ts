import { readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { publishedThemes } from "@recos/schemas/themes/published-themes"
import { FOUNDING_THEMES } from "@recos/schemas/themes/theme"
import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { job } from "../storage/tables/jobs.ts"
import { journal } from "../storage/tables/journal.ts"
import { jsonOf } from "../testing/answers.ts"
import { type Caller, openTestHouse, type TestHouse } from "../testing/house.ts"
import { openRecoHouse } from "../testing/reco-house.ts"
import { publishThemes } from "./publish-themes.ts"
import { type KeptTheme, readThemes } from "./read-themes.ts"

const names = (fr: string, en = "", ar = "") => ({ fr, en, ar })
const list = (call: Caller) => jsonOf<KeptTheme[]>(call("/api/themes"))
const add = (call: Caller, given: object) => call("/api/themes", { method: "POST", json: { names: given } })
const change = (call: Caller, slug: string, json: object) => call(`/api/themes/${slug}`, { method: "PATCH", json })
const reasonOf = async (answer: Response) => ((await answer.json()) as { error: { message: string } }).error.message

async function administered(): Promise<TestHouse & { call: Caller }> {
  const kit = await openTestHouse()
  return { ...kit, call: await kit.signIn(await kit.addMember({ name: "Solange", role: "administrator" })) }
}

describe("the list of themes", () => {
  it("begins with the founding ones in every house, for every member", async () => {
    const kit = await openTestHouse()
    const call = await kit.signIn(await kit.addMember())
    expect(await list(call)).toEqual(FOUNDING_THEMES.map((theme) => ({ ...theme, revision: 0 })))
  })

  it("takes a theme whose address comes from its French name, once, and is never that of another page", async () => {
    const { call } = await administered()
    const added = async (given: object) => (await jsonOf<KeptTheme>(add(call, given))).slug
    expect(await added(names("Œil et vue"))).toBe("oeil-et-vue")
    expect(await added(names("Site"))).toBe("theme-site")
    expect(await added(names("Public (tout)"))).toBe("theme-public-tout")
    expect(await added(names("العدوى الشديدة"))).toBe("theme")
    expect(await added(names("الصحة"))).toBe("theme-2")
    expect(await added(names("Children"))).toBe("children-2")
    expect((await list(call)).map(({ slug }) => slug)).toContain("oeil-et-vue")
  })

  it("refuses a name that another theme has in any language, however it is spelt, and names that cannot be read", async () => {
    const { call } = await administered()
    for (const taken of [
      names("ENFANTS"),
      names("Respiratíon"),
      names("Petits", "Children"),
      names("Ab", "", "العدوى")
    ]) {
      expect(await reasonOf(await add(call, taken))).toMatch(/^Un autre thème porte déjà ce nom/)
    }
    for (const wrong of [names(""), names(" "), names("a\u202Eb"), names("a".repeat(61)), { fr: "Peau" }]) {
      expect((await add(call, wrong)).status).toBe(400)
    }
  })

  it("renames, merges, separates, retires and takes up again, each in the journal and with a new build", async () => {
    const { call, house } = await administered()
    expect((await change(call, "children", { revision: 0, names: names("Enfants et ados") })).status).toBe(204)
    expect((await change(call, "breathing", { revision: 0, mergedInto: "environment" })).status).toBe(204)
    expect((await change(call, "infections", { revision: 0, retired: true })).status).toBe(204)
    const themes = await readThemes(house.database)
    expect(themes.find(({ slug }) => slug === "children")?.names).toEqual(names("Enfants et ados"))
    expect(themes.find(({ slug }) => slug === "breathing")?.mergedInto).toBe("environment")
    expect(themes.find(({ slug }) => slug === "infections")?.retired).toBe(true)
    expect((await change(call, "breathing", { revision: 1, mergedInto: null })).status).toBe(204)
    expect((await change(call, "infections", { revision: 1, retired: false })).status).toBe(204)
    const rows = await house.database.select().from(journal)
    expect(rows.map(({ event }) => event)).toEqual([
      "theme.renamed",
      "theme.merged",
      "theme.retired",
      "theme.separated",
      "theme.taken-up"
    ])
    expect(rows[0]?.detail).toEqual({ slug: "children", before: "Enfants", name: "Enfants et ados" })
    expect(rows[1]?.detail).toMatchObject({ into: "environment", intoName: "Environnement et santé" })
    expect(await house.database.select().from(job).where(eq(job.kind, "rebuild"))).toHaveLength(5)
  })

  it("refuses what would make a circle, a theme that is not offered, or a list with nothing to choose", async () => {
    const { call } = await administered()
    const refused = async (slug: string, json: object) => reasonOf(await change(call, slug, json))
    const target = /^Ce thème ne peut pas être réuni/
    expect(await refused("children", { revision: 0, mergedInto: "children" })).toMatch(target)
    expect(await refused("children", { revision: 0, mergedInto: "nowhere" })).toMatch(target)
    await change(call, "children", { revision: 0, mergedInto: "breathing" })
    expect(await refused("breathing", { revision: 0, mergedInto: "children" })).toMatch(target)
    expect(await refused("children", { revision: 1, mergedInto: "infections" })).toMatch(target)
    const offered = FOUNDING_THEMES.map(({ slug }) => slug).filter((slug) => slug !== "children")
    for (const slug of offered.slice(1))
      expect((await change(call, slug, { revision: 0, retired: true })).status).toBe(204)
    expect(await refused(offered[0] ?? "", { revision: 0, retired: true })).toMatch(/^C’est le dernier thème/)
    expect((await change(call, "nowhere", { revision: 0, retired: true })).status).toBe(404)
  })

  it("keeps what was first: two at once are told so, and two changes in one request are refused", async () => {
    const { call, house } = await administered()
    const answers = await Promise.all([
      change(call, "children", { revision: 0, mergedInto: "breathing" }),
      change(call, "breathing", { revision: 0, mergedInto: "children" })
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409])
    expect((await readThemes(house.database)).filter(({ mergedInto }) => mergedInto !== null)).toHaveLength(1)
    expect((await change(call, "infections", { revision: 3, retired: true })).status).toBe(409)
    expect((await change(call, "infections", { revision: 0, retired: true, mergedInto: "children" })).status).toBe(400)
  })

  it("is published as one file, which is left alone while the list is the same", async () => {
    const { call, house } = await administered()
    await add(call, names("Peau", "Skin"))
    await publishThemes(house)
    const file = join(house.config.recosDir, "themes.json")
    const { themes } = publishedThemes.parse(JSON.parse(readFileSync(file, "utf8")))
    expect(themes.find(({ slug }) => slug === "peau")).toEqual({
      slug: "peau",
      names: names("Peau", "Skin"),
      mergedInto: null,
      retired: false
    })
    const before = statSync(file)
    await publishThemes(house)
    expect(statSync(file).ino).toBe(before.ino)
  })
})

describe("the themes of a reco", () => {
  const settingsWith = async (themes: string[], kit: Awaited<ReturnType<typeof openRecoHouse>>) => {
    const { settings, revision } = await jsonOf<{ settings: { slug: string; themes: string[] }; revision: number }>(
      kit.solange.call(`/api/recos/${kit.recoId}`)
    )
    const json = { settings: { ...settings, themes }, revision }
    return kit.solange.call(`/api/recos/${kit.recoId}`, { method: "PATCH", json })
  }
  const borne = async (kit: Awaited<ReturnType<typeof openRecoHouse>>) =>
    (await jsonOf<{ settings: { themes: string[] } }>(kit.solange.call(`/api/recos/${kit.recoId}`))).settings.themes

  it("are those offered; a retired one stays where it is, a merged one becomes the other", async () => {
    const kit = await openRecoHouse()
    const administrator = await kit.signIn(await kit.addMember({ name: "Ada", role: "administrator" }))
    await change(administrator, "back-and-joints", { revision: 0, retired: true })
    await change(administrator, "breathing", { revision: 0, mergedInto: "environment" })
    await change(administrator, "infections", { revision: 0, retired: true })
    expect((await settingsWith(["back-and-joints", "breathing", "environment"], kit)).status).toBe(200)
    expect(await borne(kit)).toEqual(["back-and-joints", "environment"])
    const refused = await settingsWith(["infections"], kit)
    expect(refused.status).toBe(400)
    expect(await reasonOf(refused)).toMatch(/^Un des thèmes choisis n’est pas/)
    expect((await settingsWith(["environment"], kit)).status).toBe(200)
    expect((await settingsWith(["back-and-joints"], kit)).status).toBe(400)
  })
})

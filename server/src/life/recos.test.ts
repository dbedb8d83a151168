import type { DocumentId } from "@recos/schemas/ids"
import { describe, expect, it } from "vitest"
import type { Page } from "../storage/page.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { openRecoHouse, type RecoHouse } from "../testing/reco-house.ts"
import { sampleText } from "../testing/sample-text.ts"
import type { RecoDetail } from "./read-reco.ts"
import type { RecoLine } from "./reco-lines.ts"

const create = ({ solange }: RecoHouse, title: unknown, language: unknown = "fr") =>
  solange.call("/api/recos", { method: "POST", json: { title, language } })

const list = async ({ solange }: RecoHouse, query = "") =>
  (await jsonOf<Page<RecoLine>>(solange.call(`/api/recos?${new URLSearchParams({ q: query })}`))).items

const detailOf = ({ recoId, solange }: RecoHouse) => jsonOf<RecoDetail>(solange.call(`/api/recos/${recoId}`))

describe("beginning a reco", () => {
  it("is refused to strangers", async () => {
    const { stranger } = await openRecoHouse()
    const answer = await stranger("/api/recos", { method: "POST", json: { title: "Grippe", language: "fr" } })
    expect(answer.status).toBe(401)
  })

  it.each([
    ["nothing", "", "fr"],
    ["two letters", "ab", "fr"],
    ["201 letters", "a".repeat(201), "fr"],
    ["an unseen character", "Gri\u0000ppe", "fr"],
    ["a number", 42, "fr"],
    ["a language of nobody here", "Grippe", "de"]
  ])("is refused for %s", async (_what, title, language) => {
    const kit = await openRecoHouse()
    const answer = await create(kit, title, language)
    expect(answer.status).toBe(400)
    expect((await errorOf(answer)).fields).toHaveLength(1)
  })

  it("is refused for a body that is too large, or not JSON", async () => {
    const { solange } = await openRecoHouse()
    const huge = await solange.call("/api/recos", { method: "POST", json: { title: "a".repeat(5_000_000) } })
    expect(huge.status).toBe(413)
    const broken = await solange.call("/api/recos", { method: "POST", body: "{title" })
    expect(broken.status).toBe(400)
    const form = await solange.call("/api/recos", {
      method: "POST",
      body: "title=Grippe",
      headers: { "content-type": "application/x-www-form-urlencoded" }
    })
    expect(form.status).toBe(415)
  })

  it("sets a French title as the page would, so that no line begins with a colon", async () => {
    const kit = await openRecoHouse()
    await create(kit, "Otite de l'enfant : soulager")
    await create(kit, "Earache : what helps?", "en")
    expect((await list(kit)).map(({ title }) => title)).toEqual(
      expect.arrayContaining(["Otite de l’enfant\u202f: soulager", "Earache : what helps?"])
    )
  })

  it("gives each an address of its own, even when two begin at once with one title", async () => {
    const kit = await openRecoHouse()
    const answers = await Promise.all([1, 2, 3].map(() => create(kit, "Éviter la grippe")))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    const slugs = (await list(kit)).map(({ slug }) => slug)
    expect(slugs).toEqual(expect.arrayContaining(["eviter-la-grippe", "eviter-la-grippe-2", "eviter-la-grippe-3"]))
  })

  it("opens the template once, with nobody as its writer, in any script", async () => {
    const kit = await openRecoHouse()
    const { id } = await jsonOf<{ id: string }>(create(kit, "ألم أسفل الظهر", "ar"))
    const detail = await jsonOf<RecoDetail>(kit.solange.call(`/api/recos/${id}`))
    expect(detail).toMatchObject({ title: "ألم أسفل الظهر", slug: "reco", status: "draft" })
    expect(detail.standing).toEqual({ status: "draft", teamRole: "coordinator", isLastEditor: false })
    expect(detail.allowed).toContain("reco.submit")
    expect(detail.waitsFor).toEqual({ code: "writing", colleges: [], fromMe: true })
    const text = JSON.stringify(await kit.house.rooms.read(detail.documents[0]?.id ?? ("" as DocumentId)))
    expect(text.match(/"in-brief"/g)).toHaveLength(1)
  })
})

describe("the list of recos", () => {
  it("shows a member the recos of their teams alone, an administrator all of them", async () => {
    const kit = await openRecoHouse()
    const outsider = await kit.person({ name: "Inès" })
    const administrator = await kit.person({ name: "Lison", role: "administrator" })
    const nothing = { items: [], next: null }
    expect(await jsonOf(outsider.call("/api/recos"))).toEqual(nothing)
    expect(await jsonOf(outsider.call("/api/recos?q=lombalgie"))).toEqual(nothing)
    expect((await outsider.call(`/api/recos/${kit.recoId}`)).status).toBe(403)
    expect(await jsonOf(administrator.call("/api/recos"))).toMatchObject({
      items: [{ id: kit.recoId, teamRole: null }],
      next: null
    })
    expect(await jsonOf(administrator.call("/api/recos?team=mine"))).toEqual(nothing)
    expect(await jsonOf(administrator.call("/api/recos/texts"))).toEqual(nothing)
    expect(await jsonOf(administrator.call("/api/tray"))).toEqual({ items: [], isMore: false })
    expect((await administrator.call("/api/recos?status=unknown")).status).toBe(400)
  })

  it("finds words of the draft, whatever accents and capitals, with what is around them", async () => {
    const kit = await openRecoHouse()
    await kit.write(kit.marcel, sampleText({ inBrief: "L’œdème n’est pas à craindre ici." }))
    await expect.poll(async () => (await list(kit, "OEDEME craindre")).length).toBe(1)
    const [line] = await list(kit, "OEDEME craindre")
    expect(line).toMatchObject({ id: kit.recoId, lastEditor: "Marcel Teissonnier" })
    expect(line?.excerpt).toContain("L’œdème n’est pas à craindre")
    expect(await list(kit, "oedeme absent")).toEqual([])
    expect(await list(kit, "%_'\"; drop table reco")).toEqual([])
  })
})

describe("the settings of a reco", () => {
  const settings = {
    slug: "mal-de-dos",
    themes: ["back-and-joints", "back-and-joints"],
    audiences: ["everyone"],
    professions: ["kinésithérapie"]
  }
  const change = ({ recoId }: RecoHouse, call: RecoHouse["solange"]["call"], json: object) =>
    call(`/api/recos/${recoId}`, { method: "PATCH", json })

  it("are changed by a coordinator alone, while the text is open", async () => {
    const kit = await openRecoHouse()
    const { revision } = await detailOf(kit)
    expect((await errorOf(change(kit, kit.marcel.call, { settings, revision }))).refusal).toBe("team-role")
    await kit.submit()
    const later = await detailOf(kit)
    const answer = await change(kit, kit.solange.call, { settings, revision: later.revision })
    expect((await errorOf(answer)).refusal).toBe("status")
  })

  it("are refused when they do not fit", async () => {
    const kit = await openRecoHouse()
    const { revision } = await detailOf(kit)
    for (const wrong of [
      { ...settings, slug: "../etc" },
      { ...settings, slug: "Majuscule" },
      { ...settings, themes: [] },
      { ...settings, themes: ["unknown"] },
      { ...settings, professions: ["a\u202Eb"] },
      { ...settings, professions: Array(13).fill("a") }
    ]) {
      expect((await change(kit, kit.solange.call, { settings: wrong, revision })).status).toBe(400)
    }
  })

  it("changed by two people at once are kept from the first, and the second is told to read again", async () => {
    const kit = await openRecoHouse()
    const { revision } = await detailOf(kit)
    const answers = await Promise.all(
      ["dos-un", "dos-deux"].map((slug) => change(kit, kit.solange.call, { settings: { ...settings, slug }, revision }))
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const told = await errorOf(answers.find(({ status }) => status === 409) ?? new Response("{}"))
    expect(told.message).toMatch(/^Quelqu’un d’autre a changé/)
    expect((await detailOf(kit)).settings.themes).toEqual(["back-and-joints"])
  })

  it("cannot take the address of another reco", async () => {
    const kit = await openRecoHouse()
    await create(kit, "Mal de dos")
    const { revision } = await detailOf(kit)
    const answer = await change(kit, kit.solange.call, { settings, revision })
    expect(answer.status).toBe(409)
    expect((await errorOf(answer)).message).toBe("Cette adresse est déjà prise. Choisissez-en une autre.")
  })
})

describe("the team of a reco", () => {
  const seat = ({ recoId }: RecoHouse, call: RecoHouse["solange"]["call"], memberId: string, role: string | null) =>
    call(`/api/recos/${recoId}/team/${memberId}`, role ? { method: "PUT", json: { role } } : { method: "DELETE" })

  it("is changed by a coordinator or an administrator alone", async () => {
    const kit = await openRecoHouse()
    const newcomer = await kit.person({ name: "Inès" })
    const administrator = await kit.person({ name: "Lison", role: "administrator" })
    expect((await seat(kit, kit.marcel.call, newcomer.member.id, "author")).status).toBe(403)
    expect((await seat(kit, newcomer.call, newcomer.member.id, "coordinator")).status).toBe(403)
    expect((await seat(kit, administrator.call, newcomer.member.id, "author")).status).toBe(204)
    expect((await detailOf(kit)).team.find(({ id }) => id === newcomer.member.id)?.teamRole).toBe("author")
  })

  it("welcomes a member by mail, in their language, and no one who is not a member", async () => {
    const kit = await openRecoHouse()
    const newcomer = await kit.person({ name: "Joy", languages: ["en"] })
    await seat(kit, kit.solange.call, newcomer.member.id, "reviewer")
    const mail = kit.house.database.$client
      .prepare('select subject from outbox where "to" = ?')
      .pluck()
      .get(newcomer.member.email)
    expect(mail).toBe("You join the team: Lombalgie commune")
    expect((await seat(kit, kit.solange.call, "nobody", "author")).status).toBe(409)
    const gone = await kit.addMember({ name: "Parti", active: false })
    expect((await seat(kit, kit.solange.call, gone.id, "author")).status).toBe(409)
    expect((await seat(kit, kit.solange.call, newcomer.member.id, "king")).status).toBe(400)
  })

  it("always keeps a coordinator, even when two of them take each other out at once", async () => {
    const kit = await openRecoHouse()
    const { solange, abel } = kit
    for (const role of ["reader", null]) {
      const answer = await seat(kit, solange.call, solange.member.id, role)
      expect((await errorOf(answer)).message).toMatch(/^Une reco garde toujours/)
    }
    await seat(kit, solange.call, abel.member.id, "coordinator")
    const answers = await Promise.all([
      seat(kit, solange.call, abel.member.id, null),
      seat(kit, abel.call, solange.member.id, null)
    ])
    expect(answers.map(({ status }) => status).toSorted()).not.toEqual([204, 204])
    const administrator = await kit.person({ name: "Lison", role: "administrator" })
    const { team } = await jsonOf<RecoDetail>(administrator.call(`/api/recos/${kit.recoId}`))
    expect(team.filter(({ teamRole }) => teamRole === "coordinator")).toHaveLength(1)
  })

  it("takes rights away at once from who leaves", async () => {
    const kit = await openRecoHouse()
    expect((await seat(kit, kit.solange.call, kit.marcel.member.id, null)).status).toBe(204)
    expect((await kit.marcel.call(`/api/recos/${kit.recoId}`)).status).toBe(403)
    expect((await seat(kit, kit.solange.call, kit.marcel.member.id, null)).status).toBe(404)
  })
})

describe("a reco’s page", () => {
  it.each(["not-a-uuid", "../../etc/passwd", "%00"])("is not found for the id %j", async (id) => {
    const { solange } = await openRecoHouse()
    expect([400, 404]).toContain((await solange.call(`/api/recos/${id}`)).status)
  })

  it("is not found for an id that nobody has", async () => {
    const { solange } = await openRecoHouse()
    expect((await solange.call(`/api/recos/${crypto.randomUUID()}`)).status).toBe(404)
  })
})

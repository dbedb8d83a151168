import { createHash } from "node:crypto"
import { frozenText } from "@recos/schemas/versions/frozen-text"
import { describe, expect, it } from "vitest"
import type { ComparedVersions } from "../heavy/compare-states.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { openRecoHouse, type Person, type RecoHouse } from "../testing/reco-house.ts"
import { sampleText } from "../testing/sample-text.ts"
import type { VersionDetail, VersionLine } from "../versions/read-versions.ts"

const list = ({ recoId }: RecoHouse, { call }: Person) => call(`/api/recos/${recoId}/versions`)
const read = ({ recoId }: RecoHouse, { call }: Person, number: string) =>
  call(`/api/recos/${recoId}/versions/${number}`)
const restore = ({ recoId }: RecoHouse, { call }: Person, number: string) =>
  call(`/api/recos/${recoId}/versions/${number}/restore`, { method: "POST", json: {} })

const addSource = async ({ recoId }: RecoHouse, { call }: Person, title: string, family: string) =>
  call(`/api/recos/${recoId}/references`, {
    method: "POST",
    json: { csl: { type: "book", title, author: [{ family }], issued: { "date-parts": [[2020]] } } }
  })

describe("a frozen version", () => {
  it("is read by the team alone", async () => {
    const kit = await openRecoHouse()
    const { number } = await kit.submit()
    const outsider = await kit.person({ name: "Inès" })
    expect((await list(kit, outsider)).status).toBe(403)
    expect((await read(kit, outsider, number)).status).toBe(403)
    expect((await read(kit, kit.abel, "7.0")).status).toBe(404)
    // An address that can name nothing.
    expect((await read(kit, kit.abel, "1")).status).toBe(404)
  })

  it("holds the text, the sources it cites and who wrote it, under the hash of exactly that", async () => {
    const kit = await openRecoHouse()
    await addSource(kit, kit.marcel, "Cité", "Zola")
    await addSource(kit, kit.marcel, "Jamais cité", "Hugo")
    await kit.write(kit.marcel, sampleText({ cites: "zola-2020" }))
    await kit.step(kit.solange, "submit", "Première version")
    const { content, hash, frozenBy } = await jsonOf<VersionDetail>(read(kit, kit.abel, "1.0"))
    expect(createHash("sha256").update(frozenText(content)).digest("hex")).toBe(hash)
    expect(content.references.map(({ id }) => id)).toEqual(["zola-2020"])
    expect(content.contributors).toEqual([
      { name: "Marcel Teissonnier", college: "citizen", background: "Vit avec un mal de dos" }
    ])
    expect(content).toMatchObject({ number: "1.0", previous: null, note: "Première version", frozenOn: "2026-03-03" })
    expect(frozenBy).toEqual({ name: "Solange Fabrègue", college: "professional" })
  })

  it("never changes, whatever happens to the text, the sources and the people", async () => {
    const kit = await openRecoHouse()
    await addSource(kit, kit.marcel, "Premier titre", "Zola")
    await kit.write(kit.marcel, sampleText({ cites: "zola-2020" }))
    await kit.step(kit.solange, "submit", "Première version")
    const before = await jsonOf<VersionDetail>(read(kit, kit.abel, "1.0"))
    await kit.step(kit.solange, "return", "À reprendre")
    await kit.write(kit.marcel, sampleText({ statement: "Autre chose." }))
    await kit.marcel.call(`/api/recos/${kit.recoId}/references/zola-2020`, {
      method: "PATCH",
      json: { csl: { type: "book", title: "Second titre" }, revision: 0 }
    })
    await kit.marcel.call("/api/me", { method: "PATCH", json: { name: "M. T.", background: "", languages: ["fr"] } })
    expect(await jsonOf<VersionDetail>(read(kit, kit.abel, "1.0"))).toEqual(before)
  })

  it("comes first in the list when it is the newest, by number and not as text", async () => {
    const kit = await openRecoHouse()
    for (let count = 0; count <= 10; count++) {
      await kit.submit(`Note ${count}`)
      await kit.step(kit.solange, "return", "Encore")
    }
    const numbers = (await jsonOf<VersionLine[]>(list(kit, kit.abel))).map(({ number }) => number)
    expect(numbers).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((minor) => `1.${minor}`))
  })
})

describe("comparing", () => {
  const compare = ({ recoId }: RecoHouse, { call }: Person, older: string, newer: string) =>
    call(`/api/recos/${recoId}/versions/${older}/compare/${newer}`)

  it("is refused outside the team, and for versions that are not there", async () => {
    const kit = await openRecoHouse()
    await kit.submit()
    const outsider = await kit.person({ name: "Inès" })
    expect((await compare(kit, outsider, "1.0", "draft")).status).toBe(403)
    expect((await compare(kit, kit.abel, "1.0", "1.1")).status).toBe(404)
    expect((await compare(kit, kit.abel, "draft", "1.0")).status).toBe(404)
  })

  it("shows what changed from one version to another, and to the text as it is now", async () => {
    const kit = await openRecoHouse()
    await kit.submit()
    await kit.step(kit.solange, "return", "À préciser")
    expect(await jsonOf(compare(kit, kit.abel, "1.0", "draft"))).toMatchObject({
      documents: { fr: { title: null, hasChanges: false } }
    })
    await kit.write(kit.marcel, sampleText({ statement: "Nous suggérons de rester actif." }))
    await kit.step(kit.solange, "submit", "Plus prudent")
    const { documents } = await jsonOf<ComparedVersions>(compare(kit, kit.abel, "1.0", "2.0"))
    const statements = documents.fr?.sections.find(({ kind }) => kind === "statements")
    expect(statements).toMatchObject({ change: "changed", blocks: [{ change: "changed", fields: [] }] })
    expect(JSON.stringify(statements)).toContain("suggérons")
  })
})

describe("restoring a version", () => {
  it("is refused to those who do not write, and while the text is closed", async () => {
    const kit = await openRecoHouse()
    await kit.submit()
    expect((await errorOf(restore(kit, kit.marcel, "1.0"))).refusal).toBe("status")
    await kit.step(kit.solange, "return", "À reprendre")
    expect((await errorOf(restore(kit, kit.abel, "1.0"))).refusal).toBe("team-role")
    expect((await restore(kit, kit.marcel, "4.2")).status).toBe(404)
  })

  it("brings its text and its sources back as one more change, with its journal row", async () => {
    const kit = await openRecoHouse()
    await addSource(kit, kit.marcel, "Cité", "Zola")
    await kit.write(kit.marcel, sampleText({ statement: "Nous recommandons de marcher.", cites: "zola-2020" }))
    await kit.step(kit.solange, "submit", "Première version")
    await kit.step(kit.solange, "return", "À reprendre")
    await kit.write(kit.marcel, sampleText({ statement: "Autre chose." }))
    await kit.marcel.call(`/api/recos/${kit.recoId}/references/zola-2020`, { method: "DELETE" })
    expect(await jsonOf(restore(kit, kit.marcel, "1.0"))).toEqual({ proposed: 0, waiting: 0, toReread: 0 })
    const text = JSON.stringify(await kit.house.rooms.read(kit.documentId))
    expect(text).toContain("Nous recommandons de marcher.")
    expect(text).not.toContain("Autre chose.")
    const sources = await jsonOf<{ id: string }[]>(kit.abel.call(`/api/recos/${kit.recoId}/references`))
    expect(sources.map(({ id }) => id)).toEqual(["zola-2020"])
    const rows = kit.house.database.$client.prepare("select detail from journal where event = 'version.restored'").all()
    expect(rows).toEqual([{ detail: '{"number":"1.0","language":"fr"}' }])
    expect((await kit.step(kit.solange, "submit", "Retour")).status).toBe(200)
    const [latest] = await jsonOf<VersionLine[]>(list(kit, kit.abel))
    expect(latest?.number).toBe("1.1")
  })
})

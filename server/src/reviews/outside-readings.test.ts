import { emptyDocument } from "@recos/schemas/document/template"
import { easyText } from "@recos/schemas/falc/easy-text"
import type { DocumentId, VersionId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { readPublishable } from "../publishing/read-publishable.ts"
import { document as documentTable } from "../storage/tables/documents.ts"
import { version as versionTable } from "../storage/tables/versions.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { openRecoHouse, type Person, type RecoHouse } from "../testing/reco-house.ts"
import { sampleText } from "../testing/sample-text.ts"
import type { OutsideReadings } from "../versions/outside-readings.ts"

/** A text with its text for everyone. */
function easyToRead(words = "Bouger aide le dos.") {
  const text = sampleText()
  for (const section of text.content) {
    if (section.attrs?.kind !== "for-everyone") continue
    section.content = [{ type: "paragraph", content: [{ type: "text", text: words }] }]
  }
  return text
}

/** A house whose version under review has an Arabic translation and a text for everyone. */
async function openTranslated() {
  const kit = await openRecoHouse()
  await kit.write(kit.marcel, easyToRead())
  const documentId = kit.house.newId<DocumentId>()
  await kit.house.database.insert(documentTable).values({
    ...(await firstDocument(kit)),
    id: documentId,
    language: "ar"
  })
  await kit.house.rooms.replace(new Map([[documentId, sampleText({ title: "آلام الظهر" })]]), kit.nadia.member.id)
  const answer = await kit.step(kit.solange, "submit", "Première version")
  if (answer.status !== 200) throw new Error(await answer.text())
  const { version: number } = (await answer.json()) as { version: string }
  const today = kit.house.now().toISOString().slice(0, 10)
  return { ...kit, number, today }
}

async function firstDocument({ house, recoId }: RecoHouse) {
  const [first] = await house.database.select().from(documentTable).where(eq(documentTable.recoId, recoId))
  if (!first) throw new Error("no text")
  return first
}

type Translated = Awaited<ReturnType<typeof openTranslated>>

const post = ({ recoId, number }: Translated, { call }: Person, what: string, json: object) =>
  call(`/api/recos/${recoId}/versions/${number}/${what}`, { method: "POST", json })

const translation = (kit: Translated, change: object = {}) => ({
  language: "ar",
  memberId: kit.nadia.member.id,
  part: "translated",
  on: kit.today,
  agreed: true,
  ...change
})

const session = (kit: Translated, change: object = {}) => ({
  language: "fr",
  on: kit.today,
  place: "Florac, salle du foyer",
  readers: ["Jo", "M. T."],
  changed: "« Lombalgie » est devenu « mal de dos ».",
  concerned: true,
  agreed: true,
  ...change
})

const noted = ({ recoId, abel }: Translated) =>
  jsonOf<OutsideReadings>(abel.call(`/api/recos/${recoId}/outside-readings`))

const journalOf = ({ house }: RecoHouse, event: string) =>
  house.database.$client.prepare("select detail from journal where event = ?").pluck().all(event) as string[]

async function publishableOf({ house, recoId }: Translated) {
  const [row] = await house.database.select().from(versionTable).where(eq(versionTable.recoId, recoId))
  return readPublishable(house, row?.id ?? ("" as VersionId), house.now())
}

describe("a person's part in a translation", () => {
  it("is noted by the coordinator, and goes into the publication with the version it was for", async () => {
    const kit = await openTranslated()
    expect((await post(kit, kit.solange, "translation-readings", translation(kit))).status).toBe(201)
    const review = translation(kit, { memberId: kit.abel.member.id, part: "reviewed" })
    expect((await post(kit, kit.solange, "translation-readings", review)).status).toBe(201)
    const { translations } = await noted(kit)
    expect(translations.map(({ name, part }) => [name, part])).toEqual([
      ["Abel Rouvière", "reviewed"],
      ["Nadia Belkacem", "translated"]
    ])
    expect((await publishableOf(kit)).translationReadings).toEqual({
      ar: [
        { name: "Abel Rouvière", college: "professional", part: "reviewed", on: kit.today, version: kit.number },
        { name: "Nadia Belkacem", college: "citizen", part: "translated", on: kit.today, version: kit.number }
      ]
    })
    expect(journalOf(kit, "translation.logged")).toHaveLength(2)
  })

  it("is refused to who translated when it is to review, to the source language, and to a day that cannot be", async () => {
    const kit = await openTranslated()
    await post(kit, kit.solange, "translation-readings", translation(kit))
    const refused = async (change: object) =>
      (await errorOf(post(kit, kit.solange, "translation-readings", translation(kit, change)))).message
    expect(await refused({ part: "reviewed" })).toMatch(/^Cette personne est déjà notée/)
    expect(await refused({ language: "fr" })).toMatch(/^Cette version n’a pas de traduction/)
    expect(await refused({ language: "en" })).toMatch(/^Cette version n’a pas de traduction/)
    expect(await refused({ on: "2999-01-01" })).toMatch(/^Donnez le jour de la lecture/)
    expect(await refused({ on: "1999-01-01" })).toMatch(/^Donnez le jour de la lecture/)
    expect(await refused({ memberId: kit.house.newId() })).toMatch(/^Cette personne n’est pas/)
    for (const change of [{ agreed: false }, { agreed: undefined }, { on: "hier" }, { part: "both" }]) {
      expect((await post(kit, kit.solange, "translation-readings", translation(kit, change))).status).toBe(400)
    }
  })

  it("noted twice at once counts once", async () => {
    const kit = await openTranslated()
    const answers = await Promise.all(
      ["translated", "reviewed"].map((part) =>
        post(kit, kit.solange, "translation-readings", translation(kit, { part }))
      )
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect((await noted(kit)).translations).toHaveLength(1)
  })
})

describe("a session of readers concerned", () => {
  it("is published with the names they chose, and never names them in the journal", async () => {
    const kit = await openTranslated()
    expect((await post(kit, kit.solange, "easy-readings", session(kit))).status).toBe(201)
    const { easyReadings, documents } = await publishableOf(kit)
    expect(easyReadings?.fr).toMatchObject([{ readers: ["Jo", "M. T."], version: kit.number, on: kit.today }])
    expect(documents.fr && easyText(documents.fr)).toContain("Bouger aide le dos.")
    const [detail] = journalOf(kit, "easy-reading.logged")
    expect(JSON.parse(detail ?? "")).toEqual({ number: kit.number, language: "fr", on: kit.today, readers: 2 })
  })

  it("asks that all be concerned, that all agree, and for a name each", async () => {
    const kit = await openTranslated()
    const wrong = [
      { concerned: false },
      { agreed: false },
      { readers: [] },
      { readers: ["  "] },
      { readers: ["J\u202eo"] },
      { readers: Array.from({ length: 21 }, (_, index) => `N${index}`) },
      { place: "" }
    ]
    for (const change of wrong) {
      expect((await post(kit, kit.solange, "easy-readings", session(kit, change))).status).toBe(400)
    }
    expect((await noted(kit)).easyReadings).toEqual([])
  })

  it("is refused where there is no such text, and on a day that cannot be", async () => {
    const kit = await openTranslated()
    const refused = async (change: object) =>
      (await errorOf(post(kit, kit.solange, "easy-readings", session(kit, change)))).message
    expect(await refused({ language: "ar" })).toMatch(/^Cette version n’a pas de texte facile/)
    expect(await refused({ language: "en" })).toMatch(/^Cette version n’a pas de texte facile/)
    expect(await refused({ on: "2999-01-01" })).toMatch(/^Donnez le jour de la lecture/)
  })

  it("can be taken back by the coordinator alone, before it is published", async () => {
    const kit = await openTranslated()
    const { id } = await jsonOf<{ id: string }>(post(kit, kit.solange, "easy-readings", session(kit)))
    const remove = ({ call }: Person, recoId = kit.recoId) =>
      call(`/api/recos/${recoId}/easy-readings/${id}`, { method: "DELETE" })
    expect((await errorOf(remove(kit.abel))).refusal).toBe("team-role")
    expect((await remove(kit.solange)).status).toBe(204)
    expect((await remove(kit.solange)).status).toBe(404)
    expect((await publishableOf(kit)).easyReadings).toBeUndefined()
    expect(journalOf(kit, "easy-reading.unlogged")).toHaveLength(1)
  })

  it("of another reco cannot be taken back from here", async () => {
    const kit = await openTranslated()
    const { id } = await jsonOf<{ id: string }>(post(kit, kit.solange, "easy-readings", session(kit)))
    const other = await jsonOf<{ id: string }>(
      kit.solange.call("/api/recos", { method: "POST", json: { title: "Otite", language: "fr" } })
    )
    await kit.house.database.$client.prepare("update reco set status = 'in-review' where id = ?").run(other.id)
    const answer = await kit.solange.call(`/api/recos/${other.id}/easy-readings/${id}`, { method: "DELETE" })
    expect(answer.status).toBe(404)
    expect((await noted(kit)).easyReadings).toHaveLength(1)
  })
})

it("an empty section is no text for everyone", () => {
  expect(easyText(emptyDocument("Otite"))).toBeNull()
})

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { TestimonyFinding } from "@recos/schemas/evidence/testimonies/testimony-privacy"
import type { VersionId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { job, publication } from "../../storage/tables/jobs.ts"
import { journal } from "../../storage/tables/journal.ts"
import { reco } from "../../storage/tables/recos.ts"
import { testimony } from "../../storage/tables/testimonies.ts"
import { version } from "../../storage/tables/versions.ts"
import { errorOf, jsonOf, type ToldError } from "../../testing/answers.ts"
import { openApprovedReco } from "../../testing/approved-reco.ts"
import { openRecoHouse, type Person, type RecoHouse } from "../../testing/reco-house.ts"
import { publishedTestimoniesOf } from "./published-testimonies.ts"
import type { ShownTestimony } from "./read-testimonies.ts"

const WORDS = "La première semaine, j’avais peur de me pencher. Marcher un peu chaque jour m’a rendu confiance."
const TOLD = {
  words: WORDS,
  signature: "usagère, 50–60 ans",
  collectedOn: "2026-03-02",
  consent: { how: "written", on: "2026-03-02", to: "publication-in-this-reco" },
  checked: { singleOut: true, link: true, infer: true },
  checkedFindings: [] as string[]
}

const path = (kit: RecoHouse, rest = "") => `/api/recos/${kit.recoId}/testimonies${rest}`
const collect = (kit: RecoHouse, { call }: Person, given: object = {}) =>
  call(path(kit), { method: "POST", json: { ...TOLD, ...given } })
const withdraw = (kit: RecoHouse, { call }: Person, id: string) =>
  call(path(kit, `/${id}/withdrawal`), { method: "POST", json: {} })
const list = (kit: RecoHouse, { call }: Person) => jsonOf<ShownTestimony[]>(call(path(kit)))
const collected = async (kit: RecoHouse, given: object = {}) => {
  // They are shown in the order in which they came.
  kit.advance(1)
  return (await jsonOf<ShownTestimony>(collect(kit, kit.nadia, given))).id
}
const findingsOf = async (answer: Promise<Response>) =>
  ((await errorOf(answer)) as ToldError & { findings: TestimonyFinding[] }).findings

/** Whether any file of the database holds words, free pages and write-ahead log included. */
function isOnDisk({ house }: RecoHouse, words: string): boolean {
  const { dataDir } = house.config
  const files = readdirSync(dataDir).filter((name) => name.startsWith("recos.sqlite"))
  expect(files.length).toBeGreaterThan(0)
  return files.some((name) => readFileSync(join(dataDir, name)).includes(Buffer.from(words)))
}

describe("a testimony", () => {
  it("is kept with how it is signed and how the consent was given", async () => {
    const kit = await openRecoHouse()
    const answer = await collect(kit, kit.nadia)
    expect(answer.status).toBe(201)
    expect(await list(kit, kit.solange)).toMatchObject([
      {
        told: {
          words: WORDS,
          signature: "usagère, 50–60 ans",
          collectedOn: "2026-03-02",
          collectedBy: { name: "Nadia Belkacem", college: "citizen" },
          consent: TOLD.consent
        },
        withdrawnAt: null
      }
    ])
  })

  it.each([
    { words: "" },
    { words: "a".repeat(6001) },
    { words: "a\u0000b" },
    { signature: "" },
    { signature: "a\nb" },
    { signature: "a".repeat(81) },
    { collectedOn: "2026-02-30" },
    { collectedOn: "2026-03-04" },
    { consent: { ...TOLD.consent, on: "2026-03-04" } },
    { consent: { ...TOLD.consent, how: "silent" } },
    { consent: { ...TOLD.consent, to: "anything" } },
    { consent: undefined },
    { checked: { singleOut: true, link: true } },
    { checked: { singleOut: true, link: true, infer: false } },
    { checked: undefined },
    { checkedFindings: "all" }
  ])("is refused without what it takes: %j", async (given) => {
    const kit = await openRecoHouse()
    expect((await collect(kit, kit.nadia, given)).status).toBe(400)
    expect(await list(kit, kit.nadia)).toEqual([])
  })

  it("with a name near a date waits until each finding was looked at", async () => {
    const kit = await openRecoHouse()
    const words = "Mme Durand m’a reçue le 3 mars 2024, et Docteur Martin aussi."
    const findings = await findingsOf(collect(kit, kit.nadia, { words }))
    expect(findings.map(({ kind }) => kind)).toEqual(["name-with-date", "name-with-date", "name", "name", "date"])
    const some = findings.slice(0, 2).map(({ found }) => found)
    expect((await collect(kit, kit.nadia, { words, checkedFindings: some })).status).toBe(422)
    const all = findings.map(({ found }) => found)
    expect((await collect(kit, kit.nadia, { words, checkedFindings: all })).status).toBe(201)
  })

  it.each([
    ["words", "Appelez le 06 12 34 56 78", "phone"],
    ["words", "0\u200b6.12.34.56.78", "phone"],
    ["words", "٠٦ ١٢ ٣٤ ٥٦ ٧٨", "phone"],
    ["words", "nadia@exemple.fr", "email"],
    ["words", "nadia arobase exemple point fr", "email"],
    ["words", "2 55 08 14 168 025 38", "social-security-number"],
    ["signature", "usagère, 06 12 34 56 78", "phone"]
  ])("never holds what reaches or names one person, even said to be checked: %s « %s »", async (where, text, kind) => {
    const kit = await openRecoHouse()
    const findings = await findingsOf(collect(kit, kit.nadia, { [where]: text }))
    expect(findings).toMatchObject([{ where, kind }])
    const checkedFindings = [text, ...findings.map(({ found }) => found)]
    const answer = await collect(kit, kit.nadia, { [where]: text, checkedFindings })
    expect(answer.status).toBe(422)
    expect((await errorOf(answer)).message).toMatch(/^Un numéro de téléphone/)
    expect(await kit.house.database.select().from(testimony)).toEqual([])
  })

  it("that was refused leaves no word on disk, in the journal or in the logs", async () => {
    const kit = await openRecoHouse()
    const lines: unknown[] = []
    kit.house.log.info = (...line) => void lines.push(line)
    kit.house.log.error = (...line) => void lines.push(line)
    await collect(kit, kit.nadia, { words: "Zéphirine habite là, joindre au 06 12 34 56 78" })
    expect(JSON.stringify(lines)).not.toContain("Zéphirine")
    expect(isOnDisk(kit, "Zéphirine")).toBe(false)
  })

  it("is out of reach from another reco and for those outside the team", async () => {
    const kit = await openRecoHouse()
    const id = await collected(kit)
    const other = await jsonOf<{ id: string }>(
      kit.nadia.call("/api/recos", { method: "POST", json: { title: "Autre", language: "fr" } })
    )
    const away = `/api/recos/${other.id}/testimonies/${id}/withdrawal`
    expect((await kit.nadia.call(away, { method: "POST", json: {} })).status).toBe(404)
    const outsider = await kit.person({ name: "Inès" })
    expect((await outsider.call(path(kit))).status).toBe(403)
    expect((await list(kit, kit.nadia))[0]?.withdrawnAt).toBeNull()
  })
})

describe("a consent withdrawn", () => {
  it("takes words and signature out of the table and out of the files, and says only that there was one", async () => {
    const kit = await openRecoHouse()
    // Long enough to overflow a page of the file.
    const words = `Aubépine ${"et sommeil retrouvé ".repeat(280)}`.trim()
    const id = await collected(kit, { words, signature: "usager de longue date" })
    const kept = await collected(kit)
    expect(isOnDisk(kit, "Aubépine et sommeil")).toBe(true)
    expect((await withdraw(kit, kit.abel, id)).status).toBe(204)
    expect(isOnDisk(kit, "Aubépine et sommeil")).toBe(false)
    expect(isOnDisk(kit, "sommeil retrouvé et sommeil")).toBe(false)
    expect(isOnDisk(kit, "usager de longue date")).toBe(false)
    const [row] = await kit.house.database.select().from(testimony).where(eq(testimony.id, id))
    expect(row).toMatchObject({ words: "", signature: "" })
    const shown = await list(kit, kit.marcel)
    expect(shown).toMatchObject([
      { id, told: null, withdrawnAt: expect.any(String) },
      { id: kept, withdrawnAt: null }
    ])
    const until = kit.house.now()
    expect(
      (await publishedTestimoniesOf(kit.house.database, kit.recoId, until)).testimonies.map((one) => one.id)
    ).toEqual([kept])
  })

  it("leaves in the journal that it was, never a word", async () => {
    const kit = await openRecoHouse()
    const id = await collected(kit)
    await withdraw(kit, kit.nadia, id)
    const rows = await kit.house.database.select().from(journal)
    const events = rows.map(({ event }) => event).filter((event) => event.startsWith("testimony"))
    expect(events).toEqual(["testimony.collected", "testimony.withdrawn"])
    expect(JSON.stringify(rows)).not.toMatch(/pencher|usagère/)
  })

  it("is heard whatever the status, twice without harm, and by an administrator outside the team", async () => {
    const kit = await openRecoHouse()
    const [first, second] = [await collected(kit), await collected(kit)]
    const administrator = await kit.person({ name: "Inès", role: "administrator" })
    for (const status of ["in-review", "approved", "withdrawn"] as const) {
      await kit.house.database.update(reco).set({ status }).where(eq(reco.id, kit.recoId))
      expect((await withdraw(kit, kit.abel, first)).status).toBe(204)
    }
    expect((await withdraw(kit, administrator, second)).status).toBe(204)
    expect((await list(kit, kit.abel)).map(({ told }) => told)).toEqual([null, null])
    const both = await Promise.all([withdraw(kit, kit.abel, first), withdraw(kit, kit.nadia, first)])
    expect(both.map(({ status }) => status)).toEqual([204, 204])
  })

  it("asks for no new site while nothing is public, and for one as soon as something is", async () => {
    const kit = await openRecoHouse()
    const [first, second] = [await collected(kit), await collected(kit)]
    await withdraw(kit, kit.nadia, first)
    expect(await kit.house.database.select().from(job)).toEqual([])
    await kit.submit()
    const [frozen] = await kit.house.database.select().from(version)
    await kit.house.database
      .insert(publication)
      .values({ versionId: frozen?.id ?? ("" as VersionId), publishedAt: kit.house.now() })
    await withdraw(kit, kit.nadia, second)
    expect(await kit.house.database.select().from(job)).toMatchObject([
      { kind: "rebuild", state: "queued", recoId: null }
    ])
  })

  it("is heard during a publication, whose files are then made anew", async () => {
    const kit = await openApprovedReco()
    await kit.house.database.update(reco).set({ status: "draft" }).where(eq(reco.id, kit.recoId))
    const id = await collected(kit)
    await kit.house.database.update(reco).set({ status: "approved" }).where(eq(reco.id, kit.recoId))
    expect((await kit.step(kit.solange, "publish")).status).toBe(200)
    expect((await withdraw(kit, kit.nadia, id)).status).toBe(204)
    const jobs = await kit.house.database.select().from(job)
    expect(jobs.map(({ kind }) => kind).toSorted()).toEqual(["publish", "rebuild"])
  })
})

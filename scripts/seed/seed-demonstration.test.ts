import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { RecoId } from "@recos/schemas/ids"
import { publishedReco } from "@recos/schemas/publication/published-reco"
import { DEMONSTRATION_PASSWORD } from "@recos/server/accounts/demonstration-accounts"
import { createRooms } from "@recos/server/collaboration/live-rooms"
import { readLiveTexts } from "@recos/server/collaboration/live-texts"
import { statementContradictions } from "@recos/server/evidence/statements/statement-contradictions"
import type { House } from "@recos/server/house"
import { type Caller, openTestHouse, type TestHouse } from "@recos/server/testing/house"
import { describe, expect, it, onTestFinished } from "vitest"
import { DEMO_MEMBERS } from "../demo/members.ts"
import { ROOT } from "../setup/run.ts"
import { seedDemonstration } from "./seed-demonstration.ts"

const openDemoHouse = (): Promise<TestHouse> =>
  openTestHouse({
    config: { demo: true, recosDir: join(ROOT, "recos") },
    rooms: (house) => {
      const rooms = createRooms(house)
      onTestFinished(() => rooms.close())
      return { rooms }
    }
  })

async function signInAs({ stranger, app }: TestHouse, email: string): Promise<Caller> {
  const answer = await stranger("/api/auth/sign-in/email", {
    method: "POST",
    json: { email, password: DEMONSTRATION_PASSWORD }
  })
  expect(answer.status).toBe(200)
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ")
  const call = (path: string, init: RequestInit = {}) =>
    app.request(path, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), cookie } })
  return Object.assign(async (path: string, init?: RequestInit) => call(path, init), { cookie })
}

interface Line {
  id: RecoId
  slug: string
  status: string
}

const linesOf = async (call: Caller): Promise<Line[]> => {
  const page = (await (await call("/api/recos")).json()) as { items: Line[]; next: string | null }
  expect(page.next).toBeNull()
  return page.items
}

const all = (house: House, query: string) => house.database.$client.prepare(query).all()

/** What is not simply published. */
const ON_THEIR_WAY: Record<string, string> = {
  "air-poussieres-maison": "in-review",
  "chaleur-personnes-agees": "draft",
  "piqures-de-tique": "withdrawn"
}

describe("the demonstration", () => {
  it("fills an empty house once, with people who can sign in", async () => {
    const kit = await openDemoHouse()
    const seeded = await seedDemonstration(kit.house)
    expect(seeded).toMatchObject({ members: DEMO_MEMBERS.length })
    expect(await seedDemonstration(kit.house)).toBeNull()
    const administrator = DEMO_MEMBERS.find(({ role }) => role === "administrator")
    const call = await signInAs(kit, administrator?.email ?? "")
    const lines = await linesOf(call)
    expect(lines).toHaveLength(seeded?.recos ?? 0)
    for (const { slug, status } of lines) expect(status, slug).toBe(ON_THEIR_WAY[slug] ?? "published")
  })

  it("shows recos at each stage whose pages open, with versions that hold the published hash", async () => {
    const kit = await openDemoHouse()
    await seedDemonstration(kit.house)
    const call = await signInAs(kit, "solange@demo.recos.example")
    for (const { id, slug, status } of await linesOf(call)) {
      const detail = await call(`/api/recos/${id}`)
      expect(detail.status, slug).toBe(200)
      const { published, steps } = (await detail.json()) as { published: unknown; steps: { missing: object[] }[] }
      expect(published !== null, slug).toBe(status !== "draft")
      if (status === "draft") expect(steps[0]?.missing.length).toBeGreaterThan(0)
      const texts = await readLiveTexts(kit.house, id)
      expect(texts.length, slug).toBeGreaterThan(0)
      expect(await statementContradictions(kit.house.database, id, texts), slug).toEqual([])
    }
    expect(all(kit.house, "select * from journal where event = 'version.published'").length).toBeGreaterThan(4)
  })

  it("keeps earlier versions beside the newest, and can compare them", async () => {
    const kit = await openDemoHouse()
    await seedDemonstration(kit.house)
    const call = await signInAs(kit, "solange@demo.recos.example")
    const lines = await linesOf(call)
    const idOf = (slug: string) => lines.find((line) => line.slug === slug)?.id ?? ""
    const expected = {
      "tension-sel": ["3.2", "3.1", "3.0", "2.0", "1.0"],
      "air-poussieres-maison": ["2.2", "2.1", "2.0", "1.0"],
      "sommeil-sans-hypnotiques": ["1.3", "1.2", "1.1", "1.0"],
      "diabete-marche": ["2.2", "2.1", "2.0", "1.0"]
    }
    for (const [slug, numbers] of Object.entries(expected)) {
      const versions = (await (await call(`/api/recos/${idOf(slug)}/versions`)).json()) as { number: string }[]
      expect(
        versions.map(({ number }) => number),
        slug
      ).toEqual(numbers)
    }
    const compared = await call(`/api/recos/${idOf("tension-sel")}/versions/1.0/compare/2.0`)
    expect(compared.status).toBe(200)
  })

  it("holds in its tables the evidence that the published versions froze", async () => {
    const kit = await openDemoHouse()
    await seedDemonstration(kit.house)
    const call = await signInAs(kit, "solange@demo.recos.example")
    const lines = await linesOf(call)
    for (const [slug, questions] of Object.entries({
      "otite-enfant-antibiotiques": 4,
      "toux-miel": 2,
      "lombalgie-commune": 5
    })) {
      const id = lines.find((line) => line.slug === slug)?.id
      const published = publishedReco.parse(
        JSON.parse(readFileSync(join(ROOT, "recos", slug, "2.0", "reco.json"), "utf8"))
      )
      expect(published.frozen.evidence?.questions).toHaveLength(questions)
      const compared = await call(`/api/recos/${id}/versions/2.0/compare/draft`)
      expect(await compared.json(), slug).toMatchObject({ evidence: [] })
    }
    expect(all(kit.house, "select * from testimony")).toHaveLength(1)
  })

  it("leaves alone a house that is not a demonstration, or that has members", async () => {
    const kit = await openTestHouse()
    expect(await seedDemonstration(kit.house)).toBeNull()
    const lived = await openTestHouse({ config: { demo: true } })
    await lived.addMember()
    expect(await seedDemonstration(lived.house)).toBeNull()
  })
})

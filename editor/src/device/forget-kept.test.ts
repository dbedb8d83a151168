import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import { beforeEach, describe, expect, it } from "vitest"
import { deviceThatKeepsNothing, emptyDevice, emptyStore } from "../testing/device.ts"
import { COPIES, copiesOfText, UNSENT } from "./copy-names.ts"
import { forgetCopies, forgetOthers, forgetReco } from "./forget-kept.ts"
import { type KeptText, parseKept, writeKept } from "./kept-facts.ts"
import { KEPT } from "./kept-key.ts"

const COUGH = { reco: "11111111-1111-4111-8111-111111111111", text: "22222222-2222-4222-8222-222222222222" }
const BACK = { reco: "33333333-3333-4333-8333-333333333333", text: "44444444-4444-4444-8444-444444444444" }

let store: Map<string, string>
beforeEach(() => {
  emptyDevice()
  store = emptyStore()
})

/** A copy as y-indexeddb leaves it, with what it remembers beside its text. */
const leaveCopy = (name: string, state: "unsent" | "confirmed"): Promise<void> =>
  new Promise((done, fail) => {
    const opening = indexedDB.open(name)
    opening.onupgradeneeded = () => opening.result.createObjectStore("custom").put(state === "unsent" ? 1 : 0, UNSENT)
    opening.onerror = () => fail(opening.error)
    opening.onsuccess = () => {
      opening.result.close()
      done()
    }
  })

const copyOf = (member: string, { text }: { text: string }): string => `${copiesOfText(member, text)}g1`

const names = async (): Promise<(string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name).toSorted()

const textOf = ({ reco, text }: { reco: string; text: string }): KeptText => ({
  reco: {
    id: reco as RecoId,
    title: "Toux",
    documents: [{ id: text as DocumentId, language: "fr", generation: "g1" }],
    standing: { status: "draft", teamRole: "author", isLastEditor: true }
  },
  documentId: text as DocumentId,
  language: "fr",
  generation: "g1",
  asOf: "2026-11-22T10:00:00.000Z"
})

const keepFor = (id: string, ...texts: KeptText[]) =>
  writeKept({
    format: 1,
    member: {
      id: id as MemberId,
      name: "Inès Castanet",
      college: "professional",
      background: "",
      email: "ines@recos.test",
      role: "member",
      languages: ["fr"],
      active: true
    },
    texts
  })

const keptRecos = () => parseKept(store.get(KEPT) ?? null)?.texts.map(({ reco }) => reco.id)

describe("the copies of a member who leaves", () => {
  it("go, and those of others stay", async () => {
    await leaveCopy(copyOf("ines", COUGH), "confirmed")
    await leaveCopy(copyOf("ines-marie", COUGH), "confirmed")
    expect(await forgetCopies("ines")).toBe("nothing")
    await expect.poll(names).toEqual([copyOf("ines-marie", COUGH)])
  })

  it("stay where something was never sent, and that is said", async () => {
    await leaveCopy(copyOf("ines", COUGH), "unsent")
    await leaveCopy(copyOf("ines", BACK), "confirmed")
    expect(await forgetCopies("ines")).toBe("unsent")
    await expect.poll(names).toEqual([copyOf("ines", COUGH)])
  })
})

describe("what is kept of somebody else than the one who is signed in", () => {
  it("goes with what opens it; one’s own copies stay", async () => {
    keepFor("ines", textOf(COUGH))
    await leaveCopy(copyOf("ines", COUGH), "confirmed")
    await leaveCopy(copyOf("paul", COUGH), "confirmed")
    expect(await forgetOthers("paul")).toBe("nothing")
    expect(store.has(KEPT)).toBe(false)
    await expect.poll(names).toEqual([copyOf("paul", COUGH)])
  })

  it("opens no more, even while it holds something unsent: that is said of the one who wrote here last alone", async () => {
    keepFor("ines", textOf(COUGH))
    await leaveCopy(copyOf("ines", COUGH), "unsent")
    expect(await forgetOthers(null)).toBe("unsent")
    expect(store.has(KEPT)).toBe(false)
    keepFor("paul", textOf(BACK))
    expect(await forgetOthers(null)).toBe("nothing")
    expect(await names()).toEqual([copyOf("ines", COUGH)])
  })

  it("is left alone for the same member", async () => {
    keepFor("ines", textOf(COUGH))
    await leaveCopy(copyOf("ines", COUGH), "confirmed")
    expect(await forgetOthers("ines")).toBe("nothing")
    expect(keptRecos()).toEqual([COUGH.reco])
    expect(await names()).toEqual([copyOf("ines", COUGH)])
  })

  it("of another product is nobody’s to erase", async () => {
    await leaveCopy("other/ines/x", "confirmed")
    expect(COPIES).not.toBe("")
    expect(await forgetOthers(null)).toBe("nothing")
    expect(await names()).toEqual(["other/ines/x"])
  })
})

describe("a reco that the server refuses", () => {
  it("opens no more, and its sent copies go; the other recos stay", async () => {
    keepFor("ines", textOf(COUGH), textOf(BACK))
    await leaveCopy(copyOf("ines", COUGH), "confirmed")
    await leaveCopy(copyOf("ines", BACK), "confirmed")
    await forgetReco(COUGH.reco)
    expect(keptRecos()).toEqual([BACK.reco])
    await expect.poll(names).toEqual([copyOf("ines", BACK)])
  })

  it("takes the member’s facts away with the last one, and leaves what was never sent", async () => {
    keepFor("ines", textOf(COUGH))
    await leaveCopy(copyOf("ines", COUGH), "unsent")
    await forgetReco(COUGH.reco)
    expect(store.has(KEPT)).toBe(false)
    expect(await names()).toEqual([copyOf("ines", COUGH)])
  })

  it("changes nothing when it was never kept", async () => {
    keepFor("ines", textOf(COUGH))
    const before = store.get(KEPT)
    await forgetReco(BACK.reco)
    expect(store.get(KEPT)).toBe(before)
  })
})

it("a browser that keeps nothing has nothing to forget", async () => {
  deviceThatKeepsNothing()
  expect(await forgetCopies("ines")).toBe("nothing")
  expect(await forgetOthers(null)).toBe("nothing")
})

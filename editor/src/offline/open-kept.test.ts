import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import type { Member } from "@recos/schemas/people/member"
import { beforeEach, expect, it, onTestFinished } from "vitest"
import { session } from "../accounts/session.ts"
import { keepText } from "../device/keep-text.ts"
import type { KeptText } from "../device/kept-facts.ts"
import { emptyStore, standsIn } from "../testing/device.ts"
import { openKept } from "../writing/open-kept.ts"

const RECO = "11111111-1111-4111-8111-111111111111" as RecoId
const FRENCH = "22222222-2222-4222-8222-222222222222" as DocumentId
const NOW = new Date("2026-11-22T10:00:00.000Z")

const memberCalled = (id: string): Member => ({
  id: id as MemberId,
  name: "Inès Castanet",
  college: "professional",
  background: "infirmière libérale",
  email: "ines@recos.test",
  role: "member",
  languages: ["fr"],
  active: true
})

const TEXT: Omit<KeptText, "asOf"> = {
  reco: {
    id: RECO,
    title: "Toux aiguë de l’adulte",
    documents: [{ id: FRENCH, language: "fr", generation: "g1" }],
    standing: { status: "draft", teamRole: "author", isLastEditor: true }
  },
  documentId: FRENCH,
  language: "fr",
  generation: "g1"
}

function signIn(id: string): void {
  const before = session.value
  session.value = { state: "member", member: memberCalled(id) }
  onTestFinished(() => {
    session.value = before
  })
}

beforeEach(() => void emptyStore())

it("a text that was kept opens for who wrote here, with the day of its copy and no stored text", () => {
  signIn("ines")
  keepText(memberCalled("ines"), TEXT, NOW)
  expect(openKept(RECO, undefined)).toEqual({ ...TEXT, stored: null, asOf: NOW.toISOString() })
  expect(openKept(RECO, "fr")).toMatchObject({ documentId: FRENCH })
})

it("none opens in another language, of another reco, nor for another member", () => {
  keepText(memberCalled("ines"), TEXT, NOW)
  signIn("ines")
  expect(openKept(RECO, "en")).toBeNull()
  expect(openKept(FRENCH, undefined)).toBeNull()
  signIn("marcel")
  expect(openKept(RECO, "fr")).toBeNull()
})

it("none opens where nothing is kept, or where the browser forbids to keep", () => {
  signIn("ines")
  expect(openKept(RECO, undefined)).toBeNull()
  const forbidden = () => {
    throw new DOMException("storage is forbidden", "SecurityError")
  }
  standsIn("localStorage", { getItem: forbidden, setItem: forbidden, removeItem: forbidden })
  expect(() => keepText(memberCalled("ines"), TEXT, NOW)).not.toThrow()
  expect(openKept(RECO, undefined)).toBeNull()
})

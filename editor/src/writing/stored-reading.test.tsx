import type { DocumentNode } from "@recos/schemas/document/document"
import { emptyDocument } from "@recos/schemas/document/template"
import type { DocumentId, RecoId } from "@recos/schemas/ids"
import { renderToStringAsync } from "preact-render-to-string"
import { afterEach, expect, it } from "vitest"
import { frozenTables } from "../evidence/tables/table-source.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import type { Opening } from "./opening.ts"
import { StoredReading } from "./stored-reading.tsx"

afterEach(() => {
  interfaceLanguage.value = "fr"
})

const RECO = "11111111-1111-4111-8111-111111111111" as RecoId
const TEXT = "22222222-2222-4222-8222-222222222222" as DocumentId

const openingOf = (stored: DocumentNode | null, language: Opening["language"] = "fr"): Opening => ({
  reco: {
    id: RECO,
    title: "Toux aiguë",
    documents: [{ id: TEXT, language, generation: "g1" }],
    standing: { status: "draft", teamRole: "author", isLastEditor: true }
  },
  documentId: TEXT,
  language,
  generation: "g1",
  stored,
  asOf: null
})

const shown = async (opening: Opening): Promise<string> =>
  renderToStringAsync(<StoredReading opening={opening} references={[]} evidence={frozenTables([])} access="write" />)

it("the last stored text is read while the room connects, and is said to be that", async () => {
  const page = await shown(openingOf(emptyDocument("Toux aiguë de l’adulte") as DocumentNode))
  expect(page).toContain("Toux aiguë de l’adulte")
  expect(page).toMatch(/role="status"[^>]*>[^<]*Texte gardé lors du dernier enregistrement/)
  expect(page).not.toContain("contenteditable")
})

it("sections that nobody has written yet are shown: one sees where one will write", async () => {
  const page = await shown(openingOf(emptyDocument("Toux") as DocumentNode))
  expect(page.match(/<h2/g)?.length ?? 0).toBeGreaterThan(3)
})

it("a text in Arabic is read from right to left, in a workspace that speaks English", async () => {
  interfaceLanguage.value = "en"
  const page = await shown(openingOf(emptyDocument("السعال") as DocumentNode, "ar"))
  expect(page).toMatch(/lang="ar"/)
  expect(page).toMatch(/dir="rtl"/)
  expect(page).toContain("Text as last saved")
})

it("without the server nothing is claimed of the text: the copy is awaited", async () => {
  const page = await shown(openingOf(null))
  expect(page).toContain("Ouverture du texte")
  expect(page).not.toContain("dernier enregistrement")
  expect(page).not.toContain("<h1")
})

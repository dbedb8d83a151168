import type { DocumentNode } from "@recos/schemas/document/document"
import { describe, expect, it } from "vitest"
import { paragraph, plainReco, reco, section, statement, table, words } from "../../test/fixture-document.ts"
import { wordsFor } from "../words/words.ts"
import { decisionTable } from "./decision-table.ts"
import { setReading } from "./sections.ts"
import { textContext } from "./text-context.ts"

const heading = (text: string): DocumentNode => ({ type: "heading", attrs: { level: 3 }, content: [words(text)] })
const AGES = table(["Âge", "Oui", "Non"], ["Moins de 1 an", "Boire souvent", "Miel"])
const SIGNS = table(["Ce que je vois", "Que faire"], ["Tache", "Consulter"])
const SWAPS = table(["Au lieu de", "Essayer"], ["Sel", "Herbes"])

const advice = (...blocks: DocumentNode[]) =>
  reco(
    "Toux",
    section("statements", statement("s1", "Nous suggérons du miel.")),
    section("practical-advice", ...blocks)
  )
const reading = (...blocks: DocumentNode[]) =>
  setReading(
    advice(...blocks),
    ["statements", "practical-advice"],
    textContext(wordsFor("fr"), "", [], { questions: [], href: "" })
  ).map(({ id, heading: said }) => `${id} – ${said.replaceAll("\u202f", " ")}`)

describe("the table of what to do", () => {
  it.each<[string, DocumentNode[], DocumentNode | null]>([
    ["opens the practical advice", [paragraph(), AGES, paragraph("Boire.")], AGES],
    ["has a column « Que faire », wherever it stands", [paragraph("Laver."), SWAPS, SIGNS], SIGNS],
    ["is none of the other tables", [paragraph("Cuisiner."), SWAPS], null]
  ])("%s", (_, blocks, found) => {
    expect(decisionTable(advice(...blocks))?.table ?? null).toBe(found)
  })

  it("stands right after the statements, by the name of what its cases differ in, and nowhere else", () => {
    expect(reading(AGES, paragraph("Boire."))).toEqual([
      "statements – En pratique",
      "que-faire – Que faire selon : âge",
      "practical-advice – Conseils pratiques"
    ])
  })

  it("keeps the anchor of the advice when nothing else is left of it, its heading included", () => {
    expect(reading(heading("Devant une tache"), SIGNS)).toEqual([
      "statements – En pratique",
      "practical-advice – Que faire selon : ce que je vois"
    ])
  })

  it("is not there when there is none", () => {
    expect(decisionTable(plainReco("Dos"))).toBeNull()
  })
})

import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it, onTestFinished } from "vitest"
import { readCooperative } from "./cooperative.ts"
import { RefusedCorpus } from "./corpus-problem.ts"

const WHOLE = {
  format: 1,
  name: "Coopérative des Cévennes",
  address: "1 rue de la Fontaine, 48400 Florac",
  registration: "SIREN 000 000 000",
  director: "Camille Roux",
  host: { name: "Hébergeur", address: "2 quai du Port, 34000 Montpellier" },
  contact: "contact@exemple.fr"
}

function folderWith(content?: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), "recos-cooperative-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  if (content !== undefined)
    writeFileSync(join(folder, "cooperative.json"), typeof content === "string" ? content : JSON.stringify(content))
  return folder
}

it("says who publishes the site, and nothing where nobody has said it", () => {
  expect(readCooperative(folderWith())).toBeNull()
  expect(readCooperative(folderWith(WHOLE))).toMatchObject({ name: "Coopérative des Cévennes", tagline: {} })
})

it.each([
  ["a part that is missing", { ...WHOLE, director: undefined }],
  ["a misspelt part", { ...WHOLE, hote: "x" }],
  ["an address that is none", { ...WHOLE, contact: "contact" }],
  ["a line that would hide another", { ...WHOLE, name: "A\u202eB" }],
  ["no JSON", "{"]
])("refuses %s, naming the file", (_what, content) => {
  try {
    readCooperative(folderWith(content))
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(RefusedCorpus)
    expect((error as RefusedCorpus).problems).toMatchObject([{ file: "cooperative.json" }])
  }
})

import { unzipSync } from "fflate"
import { expect, test } from "vitest"
import { outcome } from "../../storage/tables/questions.ts"
import { openQuestionHouse } from "../../testing/question-house.ts"
import { writeExport } from "./write-export.ts"

test("a long export, written in a thread of its own, is what would be written here; meanwhile others are answered", async () => {
  const kit = await openQuestionHouse()
  const questionId = await kit.addQuestion("Marche")
  await kit.addOutcome(questionId, "Douleur")
  const [first] = await kit.house.database.select().from(outcome)
  if (!first) throw new Error("no outcome")
  for (let position = 1; position <= 60; position++) {
    await kit.house.database.insert(outcome).values({ ...first, id: kit.house.newId(), position })
  }
  const on = kit.house.now().toISOString().slice(0, 10)
  const formats = {
    json: "export.json",
    fhir: "export.fhir.json",
    csv: "export.csv?language=en&decimal=comma"
  } as const
  const manner = { language: "en", decimal: "comma" } as const
  const asked = { statements: [], recoId: kit.recoId, on, ...manner }
  for (const [format, path] of Object.entries(formats) as ["json" | "fhir" | "csv", string][]) {
    const ended = { file: false }
    const answer = kit.marcel.call(`/api/recos/${kit.recoId}/evidence/${path}`).then((file) => {
      ended.file = true
      return file.arrayBuffer()
    })
    const other = await kit.nadia.call("/api/me")
    expect([other.status, ended.file]).toEqual([200, false])
    expect(Buffer.from(await answer).toString()).toBe(await writeExport(kit.house.database, { ...asked, format }))
  }
  const word = await kit.marcel.call(`/api/recos/${kit.recoId}/evidence/export.docx?language=en&decimal=comma`)
  const here = await writeExport(kit.house.database, { ...asked, format: "docx" })
  if (typeof here === "string") throw new Error("a Word document is bytes")
  expect(textOf(new Uint8Array(await word.arrayBuffer()))).toEqual(textOf(here))
  const outsider = await kit.person({ name: "Inès" })
  expect((await outsider.call(`/api/recos/${kit.recoId}/evidence/export.json`)).status).toBe(403)
})

/** What a Word document says, apart from the moment when it was made. */
const textOf = (file: Uint8Array) => unzipSync(file)["word/document.xml"]

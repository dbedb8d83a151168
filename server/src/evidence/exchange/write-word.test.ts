import { printedEvidence } from "@recos/schemas/evidence/export/printed/printed-evidence"
import { sampleEvidence } from "@recos/schemas/evidence/sample-evidence"
import { strFromU8, unzipSync } from "fflate"
import { expect, test } from "vitest"
import { openQuestionHouse } from "../../testing/question-house.ts"
import { writeEvidenceWord } from "./write-word.ts"

const partsOf = (file: Uint8Array) => {
  const parts = unzipSync(file)
  return { names: Object.keys(parts), document: strFromU8(parts["word/document.xml"] ?? new Uint8Array()) }
}

const wordsOf = (document: string) =>
  document
    .replaceAll(/<\/w:p>/g, "\n")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&apos;", "’")

test("the Word file read back holds headings, tables whose heads repeat, notes and the published figures, and no picture", async () => {
  const { questions } = sampleEvidence()
  const [first] = questions
  if (!first) throw new Error("the sample has no question")
  const named = [{ ...first, population: "Enfants <w:p/> & parents\u0001" }, ...questions.slice(1)]
  const evidence = { reco: { slug: "otite", title: "Otite" }, on: "2026-11-28", questions: named, references: [] }
  const { names, document } = partsOf(await writeEvidenceWord(printedEvidence(evidence, "fr")))
  expect(names.filter((name) => name.startsWith("word/media"))).toEqual([])
  expect(document).toContain('w:val="Heading1"')
  expect(document).toContain('w:val="Heading3"')
  expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(questions.length * 3)
  const said = wordsOf(document)
  expect(said).toContain("Résumé des résultats")
  expect(said).toContain("Profil de preuves")
  // Venekamp 2015, pain at two to three days.
  expect(said).toContain("48 de moins sur 1\u202f000")
  expect(said).toContain("Enfants <w:p/> &amp; parents\ufffd")
  for (const { name } of first.outcomes) expect(said).toContain(name)
})

test("a member takes the tables away as a page and as a Word file; somebody who may not read the reco does not", async () => {
  const kit = await openQuestionHouse()
  await kit.addOutcome(await kit.addQuestion("Marche"), "Douleur")
  const at = (file: string) => `/api/recos/${kit.recoId}/evidence/${file}`
  const word = await kit.marcel.call(at("export.docx?language=en"))
  expect(word.headers.get("content-type")).toContain("wordprocessingml")
  expect(word.headers.get("content-disposition")).toContain(".docx")
  const { document } = partsOf(new Uint8Array(await word.arrayBuffer()))
  expect(wordsOf(document)).toContain("Evidence profile")
  expect(wordsOf(document)).toContain("Douleur")
  const page = await kit.marcel.call(at("export.html?language=fr"))
  expect(await page.text()).toContain("<h3>Profil de preuves</h3>")
  const outsider = await kit.person({ name: "Inès" })
  for (const file of ["export.docx", "export.html"]) expect((await outsider.call(at(file))).status).toBe(403)
})

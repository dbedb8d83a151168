import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { attributeSamples, SAMPLE_QUESTIONS, SAMPLE_REFERENCES } from "@recos/schemas/document/attribute-samples"
import { visibilityProblem } from "@recos/schemas/document/attribute-visibility"
import type { RecoDocument } from "@recos/schemas/document/document"
import { withShownQuestion } from "@recos/schemas/document/with-shown-question"
import { EMPTY_METHOD } from "@recos/schemas/evidence/method-statement"
import { afterAll, beforeAll, expect, it } from "vitest"
import { plainReco } from "../../test/fixture-document.ts"
import { publishFixture } from "../../test/publish-fixture.ts"
import { openVersion } from "../corpus/open-version.ts"
import { readCorpus } from "../corpus/read-corpus.ts"
import { bookletData } from "./booklet-data.ts"
import { learnerData, trainerData } from "./course-data.ts"
import { easyReadData } from "./easy-read-data.ts"
import type { SheetSource } from "./frame.ts"
import { handOutData } from "./hand-out-data.ts"
import { memoOf } from "./memo-data.ts"
import { posterData } from "./poster-data.ts"
import { quizData } from "./quiz-data.ts"
import { deckOf } from "./slides/slides-data.ts"

const SITE = "https://recos.example.org"
let folder: string
let source: SheetSource

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recos-shown-"))
  await publishFixture(join(folder, "recos"), {
    settings: { slug: "dos" },
    documents: { fr: plainReco("Mal de dos") },
    references: SAMPLE_REFERENCES,
    evidence: { questions: SAMPLE_QUESTIONS, options: [], bases: [], method: EMPTY_METHOD }
  })
  const cacheDir = join(folder, "cache")
  const [card] = await readCorpus({ recosDir: join(folder, "recos"), cacheDir, demonstration: "include" })
  if (!card) throw new Error("the fixture was not read")
  const open = await openVersion(card.current, "fr", cacheDir)
  source = { card, version: card.current, language: "fr", open, siteUrl: SITE, pictures: folder, stale: [] }
})
afterAll(() => rm(folder, { recursive: true }))

/** All that the sheets of a text print. */
function printed(document: RecoDocument): string {
  const told = withShownQuestion(document, SAMPLE_QUESTIONS)
  const of: SheetSource = { ...source, open: { ...source.open, document: told } }
  const booklet = bookletData([of], { title: "Livret", language: "fr", siteUrl: SITE, on: "2026-03-01" })
  const sheets = [memoOf(of), handOutData(of), easyReadData(of), posterData(of, "a4"), trainerData(of), learnerData(of)]
  return JSON.stringify([...sheets, quizData(of), deckOf(of), booklet])
}

it.each(attributeSamples())("the sheets show $attribute, or say why not", (sample) => {
  expect(visibilityProblem(sample, "sheets", sample.documents.map(printed))).toBeUndefined()
})

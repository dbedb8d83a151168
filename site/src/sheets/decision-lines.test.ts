import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { DECIDED_IN_FRENCH, decidedSample } from "@recos/schemas/evidence/decision/decided-sample"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { SOURCE } from "../../test/fixture-document.ts"
import { publishFixture } from "../../test/publish-fixture.ts"
import { readPdf } from "../../test/read-pdf.ts"
import { trainingReco } from "../../test/training-document.ts"
import { openVersion } from "../corpus/open-version.ts"
import { readCorpus } from "../corpus/read-corpus.ts"
import { composeBooklet } from "./compose-booklet.ts"
import { briefDecisionLines, decisionLines } from "./decision-lines.ts"
import { memoOf } from "./memo-data.ts"
import { memoCompiler, setMemo } from "./set-memo.ts"

const { evidence } = decidedSample()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recos-decision-"))
  await publishFixture(join(folder, "recos"), {
    settings: { slug: "otite" },
    documents: { fr: trainingReco({ title: "Otite" }) },
    references: [SOURCE],
    evidence
  })
})
afterAll(() => rm(folder, { recursive: true }))

const plain = (text: string): string => text.replaceAll(/[\s\u202f\u00a0]+/g, " ")

describe("what was decided, on paper", () => {
  it("is whole in a booklet", async () => {
    const pdf = await readPdf(
      await composeBooklet({
        recosDir: join(folder, "recos"),
        cacheDir: join(folder, "cache"),
        slugs: ["otite"],
        language: "fr",
        siteUrl: "https://recos.example.org",
        title: "Soirée",
        on: "2026-11-29"
      })
    )
    const text = plain(pdf.pages.map((page) => page.text).join(" "))
    for (const words of ["De la preuve à la décision", ...DECIDED_IN_FRENCH]) expect(text).toContain(plain(words))
  })

  it("is on the memo in a line, and goes online first, which the sheet says", async () => {
    const cacheDir = join(folder, "cache")
    const [card] = await readCorpus({ recosDir: join(folder, "recos"), cacheDir, demonstration: "include" })
    if (!card) throw new Error("the fixture was not read")
    const open = await openVersion(card.current, "fr", cacheDir)
    const siteUrl = "https://recos.example.org"
    const memo = memoOf({ card, version: card.current, language: "fr", open, siteUrl, pictures: folder, stale: [] })
    const read = async (of: typeof memo) => {
      const pdf = await readPdf(setMemo(memoCompiler(), of))
      expect(pdf.pages).toHaveLength(1)
      return plain(pdf.pages[0]?.text ?? "")
    }
    expect(await read(memo)).toContain(
      "Conditionnelle contre l’intervention. Les jugements diffèrent : Balance des effets"
    )
    const long = await read({ ...memo, decided: Array.from({ length: 60 }, () => memo.decided[0] ?? "") })
    expect(long).toContain("De la preuve à la décision : suite en ligne.")
    expect(long).toContain(plain(memo.numbers[0] ?? "none"))
  })

  it("is no line where nothing is concluded and nobody judges otherwise", () => {
    const bare = {
      ...evidence,
      questions: evidence.questions.map((one) => ({ ...one, conclusion: null, decision: [] }))
    }
    expect(decisionLines(bare, "fr")).toEqual([])
    expect(briefDecisionLines(bare, "fr")).toEqual([])
    expect(briefDecisionLines(undefined, "ar")).toEqual([])
  })

  it("is told in each language, the words typed in French kept apart from the others", () => {
    expect(decisionLines(evidence, "en").join(" ")).toContain("Conditional against the intervention")
    expect(decisionLines(evidence, "ar").join(" ")).toContain("مشروطة ضد التدخل")
  })
})

import { existsSync } from "node:fs"
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { importFhir } from "@recos/schemas/evidence/fhir/import"
import { EMPTY_METHOD } from "@recos/schemas/evidence/method-statement"
import type { PublishedEvidence } from "@recos/schemas/evidence/published-evidence"
import { expect, it } from "vitest"
import { plainReco, SOURCE } from "./fixture-document.ts"
import { publishFixture } from "./publish-fixture.ts"
import { runBuild } from "./run-build.ts"

/** One whole summary of findings of MAGICapp, in FHIR; its licence keeps it out of the project, so it is read in place. */
const SAMPLE = join(import.meta.dirname, "../../../shared/samples/ebm-glp1")

async function importedSample(): Promise<PublishedEvidence> {
  const names = (await readdir(SAMPLE)).filter((name) => name.endsWith(".json"))
  const files = await Promise.all(
    names.map(async (name) => ({ name, json: JSON.parse(await readFile(join(SAMPLE, name), "utf8")) as unknown }))
  )
  const { questions } = importFhir(files)
  return {
    questions: questions.map((question) => ({
      ...question,
      outcomes: question.outcomes.map((outcome) => ({ ...outcome, importance: {}, gradings: [], agreed: null })),
      overallCertainty: null,
      conclusion: null,
      kappa: null,
      decision: [],
      interests: []
    })),
    options: [],
    bases: [],
    method: EMPTY_METHOD
  }
}

it.skipIf(!existsSync(SAMPLE))(
  "the ten outcomes of an imported summary are read on the site, with its figures (skipped without the summary that HL7 publishes, whose licence keeps it out of the project)",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "recos-imported-"))
    try {
      const evidence = await importedSample()
      await publishFixture(join(folder, "recos"), {
        settings: { slug: "glp1", themes: ["metabolism"] },
        documents: { fr: plainReco("Obésité : quel traitement ?") },
        references: [SOURCE],
        evidence
      })
      const { code, errors } = await runBuild(folder, join(folder, "site"))
      expect(code, errors).toBe(0)
      const html = await readFile(join(folder, "site/r/glp1/preuves/index.html"), "utf8")
      const text = html.replaceAll(/<[^>]+>/g, " ").replaceAll(/[\s\u202f]+/g, " ")
      const outcomes = evidence.questions.flatMap((question) => question.outcomes)
      expect(outcomes).toHaveLength(10)
      for (const { name } of outcomes) expect(html).toContain(name.replaceAll("&", "&amp;"))
      expect(text).toContain("13 de moins sur 1 000")
      expect(text).toContain("120 sur 1 000 sans, 107 sur 1 000 avec")
    } finally {
      await rm(folder, { recursive: true })
    }
  },
  120_000
)

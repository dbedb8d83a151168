import { existsSync } from "node:fs"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { inFrench } from "@recos/schemas/text/french-typography"
import { vi } from "vitest"
import { EVIDENCE_SOURCE, evidenceFixture, TESTIMONIES } from "./evidence-fixture.ts"
import { paragraph, plainReco, SOURCE, section, table } from "./fixture-document.ts"
import { publishFixture } from "./publish-fixture.ts"
import { type Built, runBuild } from "./run-build.ts"
import { quiz } from "./training-document.ts"

/** A title that tries to be code. */
const HOSTILE = `</title><script>window.broken=1</script> & "l’eau"`
/** The same as readers find it: a French text is set with guillemets. */
export const HOSTILE_AS_SET = inFrench(HOSTILE)

/** Where a site is built in its folder, beside `recos` and `cache`. */
export const SITE = "site"

/** How long the file that came first may take, on a machine that does much else. */
const BUILT_WITHIN = { timeout: 240_000, interval: 100 }

/**
 * The sample, built by the first test file that asks, for all of them; the others wait for it.
 * @param place an empty folder of this run
 */
export async function buildSampleOnce(place: string): Promise<{ folder: string; built: Built }> {
  const folder = join(place, "sample")
  const told = join(place, "built.json")
  if (await isFirst(folder)) {
    await publishSample(join(folder, "recos"))
    await writeFile(`${told}.partial`, JSON.stringify(await runBuild(folder, join(folder, SITE))))
    await rename(`${told}.partial`, told)
  }
  await vi.waitUntil(() => existsSync(told), BUILT_WITHIN)
  return { folder, built: JSON.parse(await readFile(told, "utf8")) as Built }
}

/** Only one of those who make a folder has made it. */
const isFirst = (folder: string): Promise<boolean> =>
  mkdir(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error
      return false
    }
  )

/**
 * Publishes a reco of two versions and three languages (English is behind), a hostile one whose text for everyone breaks
 * rules, and a withdrawn one.
 */
async function publishSample(recosDir: string): Promise<void> {
  const back = { settings: { slug: "mal-de-dos" }, references: [SOURCE] }
  await publishFixture(recosDir, {
    ...back,
    documents: { fr: plainReco("Lombalgie : bouger"), en: plainReco("Back pain: keep moving") }
  })
  const newer = plainReco("Lombalgie : bouger encore")
  const ages = [
    ["Âge", "Oui", "Non"],
    [
      "Moins de 60 ans",
      "Bouger dès que la douleur le permet, un peu plus chaque jour",
      "Radiographie, infiltration, immobilisation prolongée"
    ]
  ]
  newer.content.push(
    section("practical-advice", table(...ages), { type: "evidenceTable", attrs: { id: "t1", question: "q1" } })
  )
  newer.content.push(section("environment", paragraph("Un examen évité épargne la planète, dit l’épouvantail violet.")))
  newer.content.push(
    section("for-everyone", paragraph("J’ai mal au dos."), paragraph("Je bouge un peu.")),
    section("training", quiz("z1", "Que faire ?"))
  )
  await publishFixture(recosDir, {
    ...back,
    number: "1.1",
    previous: "1.0",
    documents: { fr: newer, ar: plainReco("آلام الظهر") },
    evidence: evidenceFixture(),
    references: [SOURCE, EVIDENCE_SOURCE],
    publishedOn: "2026-06-01",
    note: "Ajoute l’environnement.",
    translationReadings: {
      ar: [
        { name: "Noa Pagès", college: "professional", part: "translated", on: "2026-05-20", version: "1.0" },
        { name: "Sam Fabre", college: "citizen", part: "reviewed", on: "2026-05-25", version: "1.1" }
      ]
    },
    easyReaders: { fr: ["Jo", "M. T."] }
  })
  const hostile = plainReco(HOSTILE)
  hostile.content.push(section("for-everyone", paragraph("J’ai mal (au dos) ; je bouge. Je marche.")))
  await writeFile(join(recosDir, "mal-de-dos/testimonies.json"), JSON.stringify(TESTIMONIES))
  await publishFixture(recosDir, {
    settings: { slug: "hostile", themes: ["infections"] },
    documents: { fr: hostile },
    references: [SOURCE],
    demonstration: false
  })
  await publishFixture(recosDir, { settings: { slug: "retiree" }, documents: { fr: plainReco("Une reco retirée") } })
  const withdrawn = { on: "2026-05-02", reason: "Une étude récente dit le contraire." }
  await writeFile(join(recosDir, "retiree/status.json"), JSON.stringify({ format: 1, withdrawn }))
}

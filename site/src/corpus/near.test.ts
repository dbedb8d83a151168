import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it, onTestFinished } from "vitest"
import { plainReco, SOURCE } from "../../test/fixture-document.ts"
import { publishFixture } from "../../test/publish-fixture.ts"
import { readCorpus } from "./read-corpus.ts"

it("puts beside a reco those that share most of its themes, in its language, none that is withdrawn", async () => {
  const folder = await mkdtemp(join(tmpdir(), "recos-near-"))
  onTestFinished(() => rm(folder, { recursive: true }))
  const recosDir = join(folder, "recos")
  const publish = (slug: string, themes: string[], languages: string[] = ["fr"]) =>
    publishFixture(recosDir, {
      settings: { slug, themes },
      documents: Object.fromEntries(languages.map((language) => [language, plainReco(`${slug} ${language}`)])),
      references: [SOURCE]
    })
  await publish("toux", ["breathing", "children"], ["fr", "ar"])
  await publish("asthme", ["breathing"], ["fr", "ar"])
  await publish("otite", ["children", "breathing"])
  await publish("angine", ["children"])
  await publish("sel", ["heart-and-vessels"])
  await publish("miel", ["children", "breathing"])
  await writeFile(
    join(recosDir, "miel/status.json"),
    JSON.stringify({ format: 1, withdrawn: { on: "2026-05-02", reason: "Une étude." } })
  )
  const cards = await readCorpus({ recosDir, cacheDir: join(folder, "cache"), demonstration: "include" })
  const near = Object.fromEntries(cards.map((card) => [card.slug, card.near]))
  expect(near.toux?.fr?.map(({ slug }) => slug)).toEqual(["otite", "angine", "asthme"])
  expect(near.toux?.ar).toEqual([{ slug: "asthme", title: "asthme ar" }])
  expect(near.sel).toEqual({ fr: [] })
})

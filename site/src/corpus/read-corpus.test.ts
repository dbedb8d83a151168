import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { plainReco, SOURCE } from "../../test/fixture-document.ts"
import { publishFixture } from "../../test/publish-fixture.ts"
import { type CorpusProblem, RefusedCorpus } from "./corpus-problem.ts"
import { keepCards } from "./kept-cards.ts"
import { readCorpus } from "./read-corpus.ts"

let folder: string
let recosDir: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "recos-corpus-"))
  recosDir = join(folder, "recos")
})
afterEach(() => rm(folder, { recursive: true }))

const read = (demonstration: "include" | "leave-out" = "include") =>
  readCorpus({ recosDir, cacheDir: join(folder, "cache"), demonstration })

const publish = (slug: string, number = "1.0") =>
  publishFixture(recosDir, {
    settings: { slug },
    number,
    documents: { fr: plainReco(`Mal de dos ${number}`) },
    references: [SOURCE]
  })

const problems = async (): Promise<CorpusProblem[]> => {
  try {
    await read()
  } catch (error) {
    if (error instanceof RefusedCorpus) return error.problems
    throw error
  }
  return []
}

describe("the published corpus", () => {
  it("is read with its versions from the newest, 1.10 after 1.9", async () => {
    for (const number of ["1.9", "1.10", "1.0"]) await publish("dos", number)
    const [card] = await read()
    expect(card?.versions.map((version) => version.number)).toEqual(["1.10", "1.9", "1.0"])
    expect(card?.current.titles.fr).toBe("Mal de dos 1.10")
  })

  it("gives the same from the cache as from the files", async () => {
    await publish("dos")
    const first = await read()
    expect(await read()).toEqual(first)
  })

  it("can leave out demonstrations", async () => {
    await publish("dos")
    expect(await read("leave-out")).toEqual([])
  })

  it("refuses a text changed after publication, even once it was read, and names the file", async () => {
    await publish("dos")
    await read()
    const file = join(recosDir, "dos/1.0/fr.mdx")
    await writeFile(file, (await readFile(file, "utf8")).replace("rester actif", "rester couché"))
    expect(await problems()).toMatchObject([{ code: "hash-differs", file: "dos/1.0/reco.json" }])
  })

  it("refuses code in a text and names its line", async () => {
    await publish("dos")
    const file = join(recosDir, "dos/1.0/fr.mdx")
    const lines = (await readFile(file, "utf8")).split("\n").length
    await appendFile(file, "\n{process.exit()}\n")
    const [problem] = await problems()
    expect(problem).toMatchObject({ code: "text-refused", file: "dos/1.0/fr.mdx", line: lines + 1 })
    expect(problem?.message.fr).toContain("accolades")
  })

  it("tells every problem of every reco at once", async () => {
    await publish("a")
    await publish("b")
    await writeFile(join(recosDir, "a/1.0/reco.json"), "{")
    await rm(join(recosDir, "b/1.0/fr.mdx"))
    expect((await problems()).map(({ code }) => code)).toEqual(["not-json", "text-missing"])
  })

  it("refuses a picture whose file is missing, naming the node", async () => {
    const document = plainReco("Une image")
    document.content.push({
      type: "section",
      attrs: { kind: "practical-advice" },
      content: [
        { type: "figure", attrs: { id: "f1", asset: `${"0".repeat(64)}.webp`, alt: "Un dos", width: 10, height: 10 } }
      ]
    })
    await publishFixture(recosDir, { settings: { slug: "image" }, documents: { fr: document } })
    const [problem] = await problems()
    expect(problem).toMatchObject({ code: "asset-missing", file: "image/1.0/fr.mdx" })
    expect(problem?.message.fr).toContain("f1")
  })

  it("refuses an evidence table of a question that the version does not have, naming the reco and the node", async () => {
    const document = plainReco("Un tableau")
    const table = { type: "evidenceTable", attrs: { id: "t1", question: "otite" } }
    document.content.push({ type: "section", attrs: { kind: "practical-advice" }, content: [table] })
    await publishFixture(recosDir, { settings: { slug: "tableau" }, documents: { fr: document } })
    const [problem] = await problems()
    expect(problem).toMatchObject({ code: "question-missing", file: "tableau/1.0/fr.mdx" })
    expect(problem?.message.fr).toContain("t1 (otite)")
  })

  it("refuses a clinical question that shows a question which the version does not have", async () => {
    const document = plainReco("Une question")
    const item = { type: "picoItem", attrs: { part: "population" }, content: [{ type: "paragraph" }] }
    const pico = { type: "pico", attrs: { id: "q9", question: "otite" }, content: [item] }
    document.content.push({ type: "section", attrs: { kind: "practical-advice" }, content: [pico] })
    await publishFixture(recosDir, { settings: { slug: "question" }, documents: { fr: document } })
    const [problem] = await problems()
    expect(problem).toMatchObject({ code: "question-missing", file: "question/1.0/fr.mdx" })
    expect(problem?.message.fr).toContain("q9 (otite)")
  })

  it("refuses a folder that carries another reco's name", async () => {
    const written = await publish("dos")
    await publish("autre")
    await writeFile(join(recosDir, "autre/1.0/reco.json"), JSON.stringify(written))
    expect((await problems()).map(({ code }) => code)).toContain("folder-differs")
  })

  describe("built anew for readers", () => {
    const told: CorpusProblem[] = []
    const readAgain = (mustRead: string | null = null) =>
      readCorpus({
        recosDir,
        cacheDir: join(folder, "cache"),
        demonstration: "include",
        keepLast: { mustRead, onKept: (found) => told.push(...found) }
      })
    beforeEach(async () => {
      told.length = 0
      await publish("dos")
      await publish("toux")
      await mkdir(join(folder, "cache"), { recursive: true })
      await keepCards(join(folder, "cache"), await read())
      await writeFile(join(recosDir, "toux/1.0/reco.json"), "{")
    })
    const withdraw = (slug: string) =>
      writeFile(
        join(recosDir, slug, "status.json"),
        JSON.stringify({ format: 1, withdrawn: { on: "2026-03-03", reason: "Contredite." } })
      )

    it("leaves a reco that cannot be read as it was, says so, and takes the withdrawal of another", async () => {
      await withdraw("dos")
      const [dos, toux] = await readAgain()
      expect(dos?.withdrawn).toEqual({ on: "2026-03-03", reason: "Contredite." })
      expect(toux).toMatchObject({ withdrawn: null, current: { number: "1.0" } })
      expect(told.map(({ file }) => file)).toEqual(["toux/1.0/reco.json"])
    })

    it("withdraws also the one whose text cannot be read, and makes its pages anew", async () => {
      const before = (await readAgain())[1]
      await withdraw("toux")
      const [, toux] = await readAgain()
      expect(toux?.withdrawn).toEqual({ on: "2026-03-03", reason: "Contredite." })
      expect(toux?.digest).not.toBe(before?.digest)
      await writeFile(join(recosDir, "toux/status.json"), "{")
      await keepCards(join(folder, "cache"), (await readAgain()).with(1, toux ?? expect.fail()))
      expect((await readAgain())[1]?.withdrawn).not.toBeNull()
    })

    it("leaves out one that no build has read", async () => {
      await publish("zona")
      await writeFile(join(recosDir, "zona/1.0/reco.json"), "{")
      expect((await readAgain()).map(({ slug }) => slug)).toEqual(["dos", "toux"])
    })

    it("refuses the one that it is about, and without that wish any", async () => {
      await expect(readAgain("toux")).rejects.toThrow(RefusedCorpus)
      expect((await problems()).map(({ file }) => file)).toEqual(["toux/1.0/reco.json"])
    })
  })

  it("knows a withdrawn reco and why", async () => {
    await publish("dos")
    const withdrawn = { on: "2026-05-02", reason: "Une étude récente dit le contraire." }
    await writeFile(join(recosDir, "dos/status.json"), JSON.stringify({ format: 1, withdrawn }))
    expect((await read())[0]?.withdrawn).toEqual(withdrawn)
  })
})

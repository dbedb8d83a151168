import { strFromU8, unzipSync } from "fflate"
import { SaxesParser } from "saxes"
import { beforeAll, expect, it } from "vitest"
import { openFixture } from "../../../test/open-fixture.ts"
import { trainingReco } from "../../../test/training-document.ts"
import type { SheetSource } from "../frame.ts"
import { makeSlides } from "./make-slides.ts"

let source: SheetSource
let parts: Record<string, string>
beforeAll(async () => {
  source = await openFixture([trainingReco({ question: 'Que <proposer> & "dire" ?' })])
  const files = Object.entries(unzipSync(await makeSlides(source)))
  parts = Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]))
})

const slides = (): string[] =>
  Object.keys(parts)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map((name) => parts[name] ?? "")

it("gives every slide a title in the place that the layout keeps for it", () => {
  expect(slides().length).toBeGreaterThanOrEqual(8)
  for (const slide of slides()) expect(slide.match(/<p:ph\s[^>]*type="title"/g)).toHaveLength(1)
})

it("gives every slide notes for who speaks", () => {
  const notes = Object.keys(parts).filter((name) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name))
  expect(notes).toHaveLength(slides().length)
  expect(notes.map((name) => parts[name]).join("")).toContain("On ne corrige rien")
})

it("gives its picture words, and its text a language", () => {
  const pictures = slides().flatMap((slide) => slide.match(/<p:pic>.*?<\/p:pic>/gs) ?? [])
  expect(pictures).toHaveLength(1)
  expect(pictures[0]).toContain('descr="Code QR vers https://recos.example.org/r/dos/v/1.0/"')
  expect(slides().every((slide) => slide.includes('lang="fr"'))).toBe(true)
})

it("says on each slide that it is a demonstration, and which version", () => {
  const layouts = Object.keys(parts).filter((name) => name.startsWith("ppt/slideLayouts/slideLayout"))
  const text = layouts
    .map((name) => parts[name])
    .join("")
    .replaceAll(/[\u202f\u00a0]/g, " ")
  expect(text).toContain("Démonstration : ne doit pas guider des soins")
  expect(text).toContain("Version 1.0 du 3 mars 2026")
})

it("writes what people typed as text", () => {
  expect(slides().join("")).toContain("Que &lt;proposer&gt; &amp; ")
})

it("stays well-formed XML with any text", async () => {
  const hostile = "\u0007 ]]> <a:t> &amp; \" ' \ud800 \ufffe"
  const document = trainingReco({
    title: `Titre ${hostile}`,
    statement: `Agir ${hostile}`,
    question: `Dire ${hostile}`
  })
  const written = unzipSync(await makeSlides({ ...source, open: { ...source.open, document } }))
  for (const [name, bytes] of Object.entries(written)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue
    const parser = new SaxesParser()
    parser.on("error", (error) => {
      throw new Error(`${name}: ${error.message}`)
    })
    parser.write(strFromU8(bytes)).close()
  }
})

it("gives the same bytes at any hour", async () => {
  expect(Buffer.compare(await makeSlides(source), await makeSlides(source))).toBe(0)
  expect(parts["docProps/core.xml"]).toContain("2026-03-03T00:00:00Z")
})

import { createHash } from "node:crypto"
import { arbitraryDocument } from "@recos/schemas/document/arbitrary-document"
import type { DocumentNode } from "@recos/schemas/document/document"
import { figuresOf } from "@recos/schemas/document/figures"
import { titleOf } from "@recos/schemas/document/plain-text"
import { runs } from "@recos/schemas/testing/long-run"
import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { evidenceFixture } from "../../test/evidence-fixture.ts"
import { paragraph, words } from "../../test/fixture-document.ts"
import { openFixture, SITE_URL } from "../../test/open-fixture.ts"
import { type ReadPdf, readPdf } from "../../test/read-pdf.ts"
import { spokenPdf } from "../../test/spoken-pdf.ts"
import { trainingReco } from "../../test/training-document.ts"
import { SHEET_FILES, type SheetName } from "../addresses/sheet-names.ts"
import type { SheetSource } from "./frame.ts"
import { makeSheets } from "./make-sheets.ts"
import { sheetCompiler } from "./sheet-compiler.ts"

const compiler = sheetCompiler()
const plain = (text: string): string => text.replaceAll(/[\u202f\u00a0]/g, " ")

const sheetsOf = async (source: SheetSource): Promise<Map<string, Uint8Array>> =>
  new Map((await makeSheets(source, compiler)).map(({ name, bytes }) => [name, bytes]))

const pdfOf = async (sheets: Map<string, Uint8Array>, name: SheetName): Promise<ReadPdf> => {
  const bytes = sheets.get(SHEET_FILES[name])
  if (!bytes) throw new Error(`no ${name}`)
  return readPdf(bytes)
}
const textOf = ({ pages }: ReadPdf): string => plain(pages.map(({ text }) => text).join(" "))

const PDFS = ["hand-out", "easy-read", "poster-a4", "poster-a3", "trainer", "learner", "quiz"] as const

let source: SheetSource
let sheets: Map<string, Uint8Array>
beforeAll(async () => {
  source = await openFixture([trainingReco()])
  sheets = await sheetsOf(source)
})

describe.each(PDFS)("the sheet %s", (name) => {
  it("is tagged, named, in its language, and says where it comes from and what it is not", async () => {
    const pdf = await pdfOf(sheets, name)
    expect(pdf).toMatchObject({ tagged: true, title: "Mal de dos\u202f: bouger", language: "fr" })
    const text = textOf(pdf)
    for (const said of ["Démonstration : ne doit pas guider", "Version 1.0 du 3 mars 2026", "CC BY-SA 4.0"]) {
      expect(text).toContain(said)
    }
    expect(text.replaceAll(" ", "")).toContain("recos.example.org/r/dos/v/1.0/")
    expect(text).toContain(source.version.hash.slice(0, 12))
    expect(pdf.pages.flatMap(({ alternatives }) => alternatives).map(plain)).toEqual([
      "Code QR vers https://recos.example.org/r/dos/v/1.0/"
    ])
    expect(pdf.pages[0]?.roles).toContain("H1")
    expect(pdf.outline.map(plain)).toContain("Mal de dos : bouger")
  })
})

it("gives the same bytes for the same version", async () => {
  const again = await sheetsOf(source)
  expect([...again.keys()]).toEqual(Object.values(SHEET_FILES))
  for (const [name, bytes] of again) expect(Buffer.compare(bytes, sheets.get(name) ?? new Uint8Array()), name).toBe(0)
})

describe("what each sheet is for", () => {
  it("hands out the essential, the numbers as the text says them, whom to call and questions to ask", async () => {
    const pdf = await pdfOf(sheets, "hand-out")
    expect(pdf.pages).toHaveLength(1)
    const text = textOf(pdf)
    for (const said of ["Continuez à bouger.", "50 de plus vont mieux", "Appeler le 15", "Quels choix ai-je"]) {
      expect(text).toContain(said)
    }
    expect(text).not.toContain("Le reste est incertain")
  })

  it("says to the trainers who speaks when, in steps that follow each other", async () => {
    const text = textOf(await pdfOf(sheets, "trainer"))
    for (const said of [
      "0:00",
      "Usagère ou usager",
      "Les deux, à tour de rôle",
      "Grille d’observation",
      "42 ans",
      "Advice to stay active"
    ]) {
      expect(text).toContain(said)
    }
  })

  it("hides a word of each message from participants, and gives it back in the bank", async () => {
    const text = textOf(await pdfOf(sheets, "learner"))
    expect(text).toMatch(/rester actif malgré la \.[ .]+/)
    expect(text).toContain("Mots à replacer douleur")
    expect(text).toContain("Ce que je change lundi")
  })

  it("keeps the answers of the quiz on a page of their own", async () => {
    const { pages } = await pdfOf(sheets, "quiz")
    expect(pages).toHaveLength(2)
    expect(pages[0]?.text).toContain("Que proposer")
    expect(pages[0]?.text).not.toContain("plusieurs fois par jour")
    expect(plain(pages[1]?.text ?? "")).toContain("Juste. Oui, plusieurs fois par jour.")
  })

  it("sets posters on one page, the second twice as large", async () => {
    const [a4, a3] = [await pdfOf(sheets, "poster-a4"), await pdfOf(sheets, "poster-a3")]
    expect([a4.pages.length, a3.pages.length]).toEqual([1, 1])
    expect(Math.round((a3.pages[0]?.width ?? 0) - (a4.pages[0]?.width ?? 0) * Math.SQRT2)).toBe(0)
  })
})

describe("the easy-to-read sheet", () => {
  it("keeps to the rules of its layout: 14 points, margins of 3 cm, one sentence a line, numbered pages", async () => {
    const { pages } = await pdfOf(sheets, "easy-read")
    const letters = pages.flatMap((page) => page.letters)
    expect(Math.min(...letters.map(({ size }) => size))).toBeGreaterThanOrEqual(13.99)
    expect(Math.min(...letters.map(({ x }) => x))).toBeGreaterThanOrEqual(85)
    for (const [index, page] of pages.entries()) expect(page.text).toContain(`${index + 1} / ${pages.length}`)
    const lines = ["J’ai mal au dos.", "Je bouge un peu."].map((line) => letters.find(({ text }) => text === line)?.y)
    expect((lines[0] ?? 0) - (lines[1] ?? 0)).toBeGreaterThan(16 * 1.5)
  })

  it("is not made from a text that breaks a rule", async () => {
    const broken = await openFixture([trainingReco({ forEveryone: ["J’ai mal. Je bouge (un peu)."] })])
    expect((await sheetsOf(broken)).has(SHEET_FILES["easy-read"])).toBe(false)
  })

  it("never claims what only readers can give", async () => {
    expect(textOf(await pdfOf(sheets, "easy-read"))).toContain("Des personnes concernées n’ont pas encore relu")
  })

  it("bears our mark with the names of those who read it", async () => {
    const read = await pdfOf(
      await sheetsOf(await openFixture([trainingReco()], "fr", {}, ["Jo", "M. T."])),
      "easy-read"
    )
    expect(textOf(read)).toContain("Lu et relu")
    expect(textOf(read)).toContain("par Jo et M. T.")
    expect(textOf(read)).not.toContain("pas encore relu")
    expect(read.pages.flatMap(({ alternatives }) => alternatives)).toContain("Lu et relu")
  })
})

it("marks a question that its reco has outgrown, on paper and in exports", async () => {
  const newer = await openFixture([trainingReco(), trainingReco({ statement: "Nous recommandons de marcher." })])
  const files = await sheetsOf(newer)
  expect(textOf(await pdfOf(files, "quiz"))).toContain("À relire : cette question a été écrite pour la version 1.0")
  expect(plain(Buffer.from(files.get(SHEET_FILES.gift) ?? "").toString())).toContain("À relire")
})

it("fails for a picture without words, naming the reco and the picture", async () => {
  const figure: DocumentNode = {
    type: "figure",
    attrs: { id: "f7", asset: `${"a".repeat(64)}.webp`, alt: "", width: 10, height: 10 },
    content: [words("Un dos")]
  }
  await expect(openFixture([trainingReco({ extra: [figure] })])).rejects.toThrow(
    /dos\/1\.0\/fr\.mdx.*\(f7\) has no alternative text/
  )
})

it("shows a picture with its words, its caption and its alternative text", async () => {
  const bytes = Buffer.from("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAUAmJaQAA3AA/v02aAA=", "base64")
  const asset = `${createHash("sha256").update(bytes).digest("hex")}.webp`
  const figure: DocumentNode = {
    type: "figure",
    attrs: { id: "f1", asset, alt: "Une personne marche.", width: 40, height: 30 },
    content: [words("Je marche.")]
  }
  const forEveryone = [paragraph("J’ai mal au dos."), figure]
  const made = await sheetsOf(await openFixture([trainingReco({ everyone: forEveryone })], "fr", { [asset]: bytes }))
  const { pages } = await pdfOf(made, "easy-read")
  expect(pages.flatMap(({ alternatives }) => alternatives)).toContain("Une personne marche.")
  expect(pages[0]?.text).toContain("Je marche.")
})

it("shows a picture in Arabic too, and signs and figures of any kind in its lines", async () => {
  const bytes = Buffer.from("UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAUAmJaQAA3AA/v02aAA=", "base64")
  const asset = `${createHash("sha256").update(bytes).digest("hex")}.webp`
  const figure: DocumentNode = {
    type: "figure",
    attrs: { id: "f1", asset, alt: "طفل يمشي", width: 40, height: 30 },
    content: [words("أمشي كل يوم.")]
  }
  const odd = "مُحدَّد (50 %) من H₂O: «لا» → 3 mg/kg"
  const text = trainingReco({ title: "آلام الظهر", statement: odd, everyone: [paragraph("أمشي."), figure] })
  const made = await sheetsOf(await openFixture([text], "ar", { [asset]: bytes }))
  const { pages } = await pdfOf(made, "easy-read")
  expect(pages.flatMap(({ alternatives }) => alternatives)).toContain("طفل يمشي")
  expect(await spokenPdf(made.get("facile-a-lire.pdf") ?? new Uint8Array())).toContain("أمشي كل يوم")
  const memo = (await spokenPdf(made.get("memo.pdf") ?? new Uint8Array())).normalize("NFC")
  for (const word of ["مُحدَّد", "50", "H₂O", "لا", "3 mg/kg"]) expect(memo).toContain(word.normalize("NFC"))
})

it("prints hostile texts as they are, and never runs them", async () => {
  const hostile = '#panic("x") $a$ *b* _c_ <d> @e [f] \\ `g` // h'
  const made = await sheetsOf(
    await openFixture([trainingReco({ statement: hostile, question: hostile, title: hostile })])
  )
  expect(plain(textOf(await pdfOf(made, "trainer")))).toContain("#panic(« x ») $a$ *b* _c_ <d> @e [f]")
  expect(textOf(await pdfOf(made, "quiz"))).toContain("`g` // h")
})

it("shows that a letter is missing rather than keep a site from being published", async () => {
  const odd = "Nous recommandons 𓆊 de bouger\u0007 ≥ 30 min \ud800."
  const made = await sheetsOf({ ...source, open: { ...source.open, document: trainingReco({ statement: odd }) } })
  expect(textOf(await pdfOf(made, "trainer"))).toContain("Nous recommandons \ufffd de bouger")
  expect(textOf(await pdfOf(made, "memo"))).toContain("≥ 30 min")
})

it("makes every sheet of any document that has a title", async () => {
  const titled = arbitraryDocument.filter(
    (document) => titleOf(document).trim() !== "" && figuresOf(document).length === 0
  )
  await fc.assert(
    fc.asyncProperty(titled, async (document) => {
      const made = await makeSheets({ ...source, open: { ...source.open, document } }, compiler)
      expect(made.length).toBeGreaterThan(0)
    }),
    { numRuns: runs(25) }
  )
}, 240_000)

it("sets a long reco without losing any of it", async () => {
  const extra = Array.from({ length: 60 }, (_, index) => paragraph(`Question longue ${index} : que faire ?`))
  const text = textOf(await pdfOf(await sheetsOf(await openFixture([trainingReco({ extra })])), "trainer"))
  expect(text).toContain("Question longue 59")
})

it("sets sheets from right to left in Arabic", async () => {
  const arabic = await sheetsOf(await openFixture([trainingReco({ title: "آلام الظهر" })], "ar"))
  expect(await pdfOf(arabic, "trainer")).toMatchObject({ language: "ar", title: "آلام الظهر", tagged: true })
  // An address that would be cut between two lines is read wrong: it has a line of its own.
  const { letters } = (await pdfOf(arabic, "memo")).pages[0] ?? { letters: [] }
  expect(letters.map(({ text }) => text)).toContain(`${SITE_URL}/ar/r/dos/v/1.0/`)
})

describe("the figures of the critical outcomes", () => {
  let withFigures: Map<string, Uint8Array>
  beforeAll(async () => {
    withFigures = await sheetsOf(await openFixture([trainingReco()], "fr", {}, undefined, evidenceFixture()))
  })

  it("are on the memo and the trainers’ sheet per 1,000, with their interval and their certainty", async () => {
    for (const name of ["memo", "trainer"] as const) {
      const text = textOf(await pdfOf(withFigures, name))
      expect(text).toContain("En chiffres")
      expect(text).toContain("comparé à")
      expect(text).toContain(
        "48 de moins sur 1 000 (de 68 de moins à 22 de moins), bénéfice. 159 sur 1 000 sans, 111 sur 1 000 avec. L’intervention réduit le nombre de personnes concernées. C’est un bénéfice."
      )
      expect(text).toContain("Certitude modérée")
    }
  })

  it("are on the sheet to hand out for everybody, out of 100", async () => {
    const pdf = await pdfOf(withFigures, "hand-out")
    expect(pdf.tagged).toBe(true)
    expect(textOf(pdf)).toContain(
      "Sur 100 personnes, 16 sont concernées sans l’intervention et 11 avec, soit 5 de moins (de 7 de moins à 2 de moins)."
    )
  })

  it("leave a sheet as it was where there are none", async () => {
    expect(textOf(await pdfOf(sheets, "trainer"))).not.toContain("En chiffres")
  })
})

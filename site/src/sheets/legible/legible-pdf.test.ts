import { describe, expect, it } from "vitest"
import { readPdf } from "../../../test/read-pdf.ts"
import { spokenPdf } from "../../../test/spoken-pdf.ts"
import { sheetCompiler } from "../sheet-compiler.ts"
import { legiblePdf } from "./legible-pdf.ts"
import { readMarks } from "./page-marks.ts"
import { readObjects, streamOf, writeObjects } from "./pdf-objects.ts"

const compiler = sheetCompiler()

/** Some Arabic as sheets set it, before it is made legible. */
function setArabic(text: string): Uint8Array {
  const { result } = compiler.compile({
    mainFileContent: `#import "/fonts.typ": families-of, letters
#set document(title: "نص")
#set text(lang: "ar", dir: rtl, fallback: false, kerning: false, font: families-of(true))
#show: body => letters(true, body)
#sys.inputs.text`,
    inputs: { text }
  })
  if (!result) throw new Error("the text does not compile")
  return new Uint8Array(compiler.pdf(result, { pdfStandard: "ua-1" }))
}

const spoken = async (text: string): Promise<string> =>
  (await spokenPdf(legiblePdf(setArabic(text)))).normalize("NFC").replaceAll(/\s+/g, " ").trim()

const pagesOf = (bytes: Uint8Array) => {
  const { objects } = readObjects(bytes)
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\n/.test(body))
    .map((body) => readMarks(streamOf(objects.get(Number(/\/Contents (\d+)/.exec(body)?.[1])) ?? "")))
}

describe("a text from right to left", () => {
  it.each([
    ["words and figures", "من عمر 6 إلى 11 سنة، ثم 12 سنة."],
    ["words of another language and its figures", "الحرارة 38 °C برخصة CC BY-SA 4.0 اليوم"],
    ["joined letters", "لا نجد الكودايين، لكنه بلا فائدة؛ الخبراء نخبر الأطفال عن الأشخاص"],
    ["a letter with its sign", "مهنيّي الصحة تحقّق من أنها محدّثة عمليًا"],
    ["a letter with two signs, within a word", "نص مقيَّم اليوم ونسخة تُسلَّم غدا"],
    ["a sign above hamza, at the start of a word", "قد يفيد إذا أُعطي في المساء"]
  ])("is read as it was written: %s", async (_, text) => {
    expect(await spoken(text)).toBe(text.normalize("NFC"))
  })

  it("is drawn where it was: the same letters at the same places", () => {
    const before = setArabic("قبل عمر 12 سنة لا يُعطى الكودايين أبدا، ولا Miel le soir.")
    const places = (bytes: Uint8Array) =>
      pagesOf(bytes).map(({ together, free }) =>
        [...together, ...free].flatMap(({ codes }) => codes).toSorted((one, other) => one - other)
      )
    const after = legiblePdf(before)
    expect(places(after)).toEqual(places(before))
    expect(pagesOf(after)[0]?.reversed).toEqual([])
  })

  it("stays tagged, with its title and language, and is the same bytes each time", async () => {
    const before = setArabic("سعال الطفل")
    expect(await readPdf(legiblePdf(before))).toMatchObject({ title: "نص", language: "ar", tagged: true })
    expect(Buffer.compare(legiblePdf(before), legiblePdf(before))).toBe(0)
  })

  it("would not be read so without it: the last word first", async () => {
    expect((await spokenPdf(setArabic("من عمر سنة"))).trim()).toBe("سنة عمر من")
  })
})

it("takes a file apart and puts it together as it was", () => {
  const before = setArabic("سعال")
  expect(readObjects(writeObjects(readObjects(before)))).toEqual(readObjects(before))
  expect(() => readObjects(new TextEncoder().encode("%PDF-1.7 of another house"))).toThrow(RangeError)
})

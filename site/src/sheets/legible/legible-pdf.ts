import { deflateSync } from "node:zlib"
import { type Letters, lettersOfEach, readLetters, saidBy, writeLetters } from "./letters.ts"
import { asRead, linesOf, type Run } from "./lines.ts"
import { type MarkedPart, type PageMarks, readMarks } from "./page-marks.ts"
import { type PdfObjects, readObjects, streamOf, writeObjects } from "./pdf-objects.ts"

interface Page {
  number: number
  contents: number
  text: string
  marks: PageMarks
  /** The object of each font, by its name on the page. */
  fonts: Map<string, number>
}

/**
 * A PDF in a language written from right to left, as any machine reads it. The compiler draws lines from left to right, and numbers their runs so:
 * who reads the page or its structure would hear the last word first. It tells letters with vowel signs by a way that many readers do not
 * know. Here runs follow each other as they are read, and each glyph says its own letter. Nothing moves on the page.
 * @throws RangeError when the file is not written as Typst writes it.
 */
export function legiblePdf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = readObjects(bytes)
  const pages = pagesOf(file)
  const letters = mendLetters(file, pages)
  const owners = ownersOf(file)
  for (const page of pages) {
    const lettersIn = (font: string): Letters => letters.get(page.fonts.get(font) ?? 0) ?? new Map()
    const text = inReadingOrder(page, owners.get(page.number) ?? new Map(), lettersIn)
    file.objects.set(page.contents, packed(text))
  }
  return writeObjects(file)
}

const packed = (text: string): string => {
  const data = deflateSync(Buffer.from(text, "latin1"), { level: 9 }).toString("latin1")
  return `<<\n  /Length ${data.length}\n  /Filter /FlateDecode\n>>\nstream\n${data}\nendstream`
}

function pagesOf({ objects }: PdfObjects): Page[] {
  return [...objects].flatMap(([number, body]) => {
    if (!/\/Type \/Page\n/.test(body)) return []
    const contents = Number(/\/Contents (\d+) 0 R/.exec(body)?.[1])
    const fonts = /\/Font <<([\s\S]*?)>>/.exec(body)?.[1] ?? ""
    const text = streamOf(objects.get(contents) ?? "")
    return [
      {
        number,
        contents,
        text,
        marks: readMarks(text),
        fonts: new Map([...fonts.matchAll(/(\/\S+) (\d+) 0 R/g)].map(([, name = "", font]) => [name, Number(font)]))
      }
    ]
  })
}

/** Writes what each glyph stands for, and answers it by the object of its font. */
function mendLetters({ objects }: PdfObjects, pages: readonly Page[]): Map<number, Letters> {
  const found = new Map<number, Letters>()
  for (const [number, body] of objects) {
    const map = /\/Type \/Font\n[\s\S]*\/ToUnicode (\d+) 0 R/.exec(body)?.[1]
    if (map === undefined) continue
    const stream = objects.get(Number(map)) ?? ""
    const text = streamOf(stream)
    const marks = pages.map((page) => named(page, number))
    const letters = lettersOfEach(String(number), marks, readLetters(text))
    found.set(number, letters)
    const mended = writeLetters(text, letters)
    objects.set(
      Number(map),
      stream.replace(/\/Length \d+/, `/Length ${mended.length}`).replace(text, () => mended)
    )
  }
  return found
}

/** The marks of a page with a font by its object: a name may be another font on another page. */
function named({ marks, fonts }: Page, font: number): PageMarks {
  const isOf = ({ font: name }: { font: string }): boolean => fonts.get(name) === font
  const rename = <Kind extends { font: string }>(all: readonly Kind[]): Kind[] =>
    all.filter(isOf).map((one) => ({ ...one, font: String(font) }))
  return { parts: [], reversed: [], together: rename(marks.together), free: rename(marks.free) }
}

/** The element of the structure that each mark of a page belongs to, by page and mark. */
function ownersOf({ objects }: PdfObjects): Map<number, Map<number, string>> {
  const owners = new Map<number, Map<number, string>>()
  const own = (page: number, mark: number, owner: string): void => {
    owners.set(page, (owners.get(page) ?? new Map()).set(mark, owner))
  }
  for (const [number, body] of objects) {
    if (!body.includes("/Type /StructElem")) continue
    const page = Number(/\/Pg (\d+) 0 R/.exec(body.replace(/<<[^<>]*\/MCR[^<>]*>>/g, ""))?.[1])
    const kids = /\/K (\[[\s\S]*?\]|\d+(?! 0 R))/.exec(body)?.[1] ?? ""
    for (const [reference] of kids.matchAll(/<<[^<>]*\/MCR[^<>]*>>/g)) {
      own(
        Number(/\/Pg (\d+) 0 R/.exec(reference)?.[1] ?? page),
        Number(/\/MCID (\d+)/.exec(reference)?.[1]),
        String(number)
      )
    }
    const plain = kids.replace(/<<[^<>]*>>/g, "").replace(/\d+ 0 R/g, "")
    for (const [mark] of plain.matchAll(/\d+/g)) own(page, Number(mark), String(number))
  }
  return owners
}

function inReadingOrder(page: Page, owners: Map<number, string>, lettersIn: (font: string) => Letters): string {
  const runs = page.marks.parts.map((part): Run => ({ part, text: saidIn(part, lettersIn) }))
  const cuts = [
    ...page.marks.reversed,
    ...page.marks.together.flatMap(({ opens, closes }) => [opens, closes])
  ].toSorted(([one], [other]) => one - other)
  const slice = (start: number, end: number): string => {
    const within = cuts.filter(([from, to]) => from >= start && to <= end)
    const ends = [...within.map(([from]) => from), end]
    return [start, ...within.map(([, to]) => to)].map((from, at) => page.text.slice(from, ends[at])).join("")
  }
  const parts: string[] = []
  let at = 0
  for (const line of linesOf(runs, (mark) => owners.get(mark))) {
    const pieces = asRead(line)
    for (const [place, { part: here }] of line.entries()) {
      const piece = pieces[place] ?? []
      const drawn = piece.map(({ part }) => slice(part.bodyStart, part.bodyEnd)).join("") || "\n"
      parts.push(slice(at, here.start), slice(here.start, here.bodyStart), drawn, slice(here.bodyEnd, here.end))
      at = here.end
    }
  }
  return [...parts, slice(at, page.text.length)].join("")
}

function saidIn({ glyphs }: MarkedPart, lettersIn: (font: string) => Letters): string {
  const [first] = glyphs
  // A run is of one font.
  return first ? saidBy({ codes: glyphs.flatMap(({ codes }) => codes) }, lettersIn(first.font)) : ""
}

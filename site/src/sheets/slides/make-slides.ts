import { strFromU8, unzipSync } from "fflate"
import pptx from "pptxgenjs"
import { toDataURL } from "qrcode"
import type { SheetSource } from "../frame.ts"
import { zipParts } from "../zip-parts.ts"
import { type Deck, deckOf, type Slide } from "./slides-data.ts"

// pptxgenjs is CommonJS in disguise: under Node its class is one level deeper than its types say.
const PptxGenJS = "default" in pptx ? (pptx.default as typeof pptx) : pptx
type Presentation = InstanceType<typeof PptxGenJS>

const INK = "1E231F"
const SOFT = "565F58"
const MOSS = "2B5A40"
/** Behind the words: seen, and read through. */
const FAINT = "E4E4E4"
const PAPER = "FFFFFF"
const MASTER = "RECO"
/** Letters per slide at each size: more text gets smaller letters, never below 16 points. */
const BODY_SIZES = [
  { letters: 280, size: 28 },
  { letters: 480, size: 24 },
  { letters: 750, size: 20 }
] as const
const LEAST_SIZE = 16

/** Slides as PPTX: titles in the layout's own place (reading order), notes, alternative texts, the language of the text. */
export async function makeSlides(source: SheetSource): Promise<Uint8Array> {
  const deck = deckOf(source)
  const { frame } = deck
  const presentation = new PptxGenJS()
  presentation.layout = "LAYOUT_WIDE"
  presentation.rtlMode = frame.rtl
  presentation.title = deck.opening.title
  presentation.author = frame.site
  presentation.company = frame.site
  presentation.subject = `${frame.version} – ${frame.address}`
  presentation.theme = { headFontFace: "Arial", bodyFontFace: "Arial" }
  defineMaster(presentation, deck)
  for (const slide of [deck.opening, ...deck.slides]) addSlide(presentation, slide, deck)
  const last = addSlide(presentation, deck.closing, deck)
  const data = await toDataURL(frame.address, { errorCorrectionLevel: "M", margin: 4, scale: 8 })
  last.addImage({ data, x: 10.4, y: 4.2, w: 2.2, h: 2.2, altText: frame.qrAlt })
  const written = await presentation.write({ outputType: "uint8array" })
  if (!(written instanceof Uint8Array)) throw new TypeError("slides: no bytes were written")
  return withoutClock(written, source.version.publishedOn)
}

function defineMaster(presentation: Presentation, { frame }: Deck): void {
  const mark = frame.outdated ?? frame.demonstration ?? ""
  const align = frame.rtl ? "right" : "left"
  const small = { fontSize: 12, color: SOFT, align, lang: frame.lang, rtlMode: frame.rtl } as const
  presentation.defineSlideMaster({
    title: MASTER,
    background: { color: PAPER },
    objects: [
      ...(frame.standing === null
        ? []
        : [
            {
              text: {
                text: frame.standing,
                options: {
                  x: 0.7,
                  y: 2.4,
                  w: 11.9,
                  h: 2.4,
                  fontSize: 110,
                  bold: true,
                  color: FAINT,
                  align: "center",
                  rotate: 340
                }
              }
            } as const
          ]),
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            x: 0.7,
            y: 0.45,
            w: 11.9,
            h: 1.2,
            fontSize: 34,
            bold: true,
            color: MOSS,
            align
          },
          text: ""
        }
      },
      {
        placeholder: {
          options: {
            name: "body",
            type: "body",
            x: 0.7,
            y: 1.85,
            w: 11.9,
            h: 4.3,
            fontSize: 24,
            color: INK,
            align,
            valign: "top"
          },
          text: ""
        }
      },
      { line: { x: 0.7, y: 6.75, w: 11.9, h: 0, line: { color: SOFT, width: 0.75 } } },
      { text: { text: `${frame.site} – ${frame.version}`, options: { x: 0.7, y: 6.85, w: 5.5, h: 0.4, ...small } } },
      { text: { text: mark, options: { x: 6.2, y: 6.85, w: 5.4, h: 0.4, bold: true, ...small } } }
    ],
    slideNumber: { x: 11.8, y: 6.85, w: 0.8, h: 0.4, fontSize: 12, color: SOFT, align: "right" }
  })
}

function addSlide(presentation: Presentation, { title, lines, under, notes }: Slide, { frame }: Deck) {
  const slide = presentation.addSlide({ masterName: MASTER })
  const said = { lang: frame.lang, rtlMode: frame.rtl }
  slide.addText(title, { placeholder: "title", ...said })
  const letters = lines.reduce((sum, { text }) => sum + text.length, under.length)
  const fontSize = BODY_SIZES.find((step) => letters <= step.letters)?.size ?? LEAST_SIZE
  const runs = lines.map(({ text, bullet }) => ({
    text,
    options: { bullet, breakLine: true, paraSpaceAfter: 8, fontSize, ...said }
  }))
  const below = under === "" ? [] : [{ text: under, options: { fontSize: 16, color: SOFT, bullet: false, ...said } }]
  slide.addText([...runs, ...below], { placeholder: "body", fit: "shrink" })
  slide.addNotes(notes)
  return slide
}

/** The library writes the time of the day into the file: the date of the version takes its place. */
function withoutClock(bytes: Uint8Array, publishedOn: string): Uint8Array {
  const parts: Record<string, Uint8Array | string> = unzipSync(bytes)
  const core = parts["docProps/core.xml"]
  if (core instanceof Uint8Array) {
    const date = `${publishedOn}T00:00:00Z`
    parts["docProps/core.xml"] = strFromU8(core).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, date)
  }
  return zipParts(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.endsWith("/"))))
}

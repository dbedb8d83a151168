import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import { quizToGift } from "@recos/schemas/training/gift"
import { quizToMoodleXml } from "@recos/schemas/training/moodle-xml"
import { quizzesOf } from "@recos/schemas/training/quizzes"
import { SHEET_FILES, type SheetName } from "../addresses/sheet-names.ts"
import { availableSheets } from "../corpus/available-sheets.ts"
import { attempts, compileSheet } from "./compile-sheet.ts"
import { learnerData, trainerData } from "./course-data.ts"
import { easyReadData } from "./easy-read-data.ts"
import type { SheetSource } from "./frame.ts"
import { handOutData } from "./hand-out-data.ts"
import { memoOf } from "./memo-data.ts"
import { posterData } from "./poster-data.ts"
import { quizData } from "./quiz-data.ts"
import { quizOrigin } from "./quiz-origin.ts"
import { makeScorm } from "./scorm/make-scorm.ts"
import { setMemo } from "./set-memo.ts"
import { showPictures } from "./sheet-compiler.ts"
import { makeSlides } from "./slides/make-slides.ts"

export interface SheetFile {
  name: string
  bytes: Uint8Array
}

type Maker = (source: SheetSource, compiler: NodeCompiler) => Uint8Array | Promise<Uint8Array>

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

const MAKERS: Record<SheetName, Maker> = {
  memo: (source, compiler) => new Uint8Array(setMemo(compiler, memoOf(source))),
  "hand-out": (source, compiler) =>
    compileSheet(compiler, "hand-out", handOutData(source), [
      ...attempts([11.5], 1),
      ...attempts([13, 11.5, 11], 2, "two-sides")
    ]),
  "easy-read": (source, compiler) => compileSheet(compiler, "easy-read", easyReadData(source), attempts([16, 14], 2)),
  "poster-a4": (source, compiler) =>
    compileSheet(compiler, "poster", posterData(source, "a4"), attempts([21, 17, 13, 10], 1)),
  "poster-a3": (source, compiler) =>
    compileSheet(compiler, "poster", posterData(source, "a3"), attempts([21, 17, 13, 10], 1)),
  trainer: (source, compiler) =>
    compileSheet(compiler, "trainer", trainerData(source), [
      ...attempts([9.8], 2),
      ...attempts([9.8, 9.3], 2, "tight"),
      ...attempts([9.8, 9.3], 2, "brief"),
      ...attempts([9.5], 3)
    ]),
  learner: (source, compiler) => compileSheet(compiler, "learner", learnerData(source), attempts([11.5], 2)),
  quiz: (source, compiler) => compileSheet(compiler, "quiz", quizData(source), attempts([12, 11], 2)),
  slides: makeSlides,
  moodle: (source) => encoded(quizToMoodleXml(quizzesOf(source.open.document), quizOrigin(source))),
  gift: (source) => encoded(quizToGift(quizzesOf(source.open.document), quizOrigin(source))),
  scorm: makeScorm
}

/** The compiler remembers all it has set, 15 MB a version: what the last sheets did not use is forgotten after each version. */
const KEPT_ROUNDS = 2

/** Makes every sheet that a version has something to fill with. */
export async function makeSheets(source: SheetSource, compiler: NodeCompiler): Promise<SheetFile[]> {
  const files: SheetFile[] = []
  showPictures(compiler, source)
  for (const name of availableSheets(source.open.document, source.language)) {
    files.push({ name: SHEET_FILES[name], bytes: await make(name, source, compiler) })
  }
  compiler.resetShadow()
  compiler.evictCache(KEPT_ROUNDS)
  return files
}

/** @throws Error that names the reco, its version, its language and the sheet. */
async function make(name: SheetName, source: SheetSource, compiler: NodeCompiler): Promise<Uint8Array> {
  try {
    return await MAKERS[name](source, compiler)
  } catch (error) {
    const { card, version, language } = source
    const cause = error instanceof Error ? error.message : String(error)
    throw new Error(`${card.slug} ${version.number} (${language}), ${SHEET_FILES[name]}: ${cause}`, { cause: error })
  }
}

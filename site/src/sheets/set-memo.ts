import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import { language } from "@recos/schemas/vocabulary/closed-lists"
import { wordsFor } from "../words/words.ts"
import { legiblePdf } from "./legible/legible-pdf.ts"
import type { MemoData } from "./memo-data.ts"
import { MEMO_TEMPLATE } from "./memo-template.ts"
import { printableJson, withShownLetters } from "./printable.ts"
import { sheetCompiler } from "./sheet-compiler.ts"

/** Text sizes in points, tried from the largest: below the last one, content goes online rather than smaller. */
const SIZES = [11.5, 10.5, 9.5]

/** The compiler of the memo: that of every sheet. */
export const memoCompiler = sheetCompiler

/**
 * Sets a memo on one A4 page as PDF/UA-1: smaller letters first, then without the decision, then without the figures, then without the reasons or the table of what to do,
 * then the last warning signs and the last statements go online, whole; each time the sheet says so. The same data gives the same bytes.
 * @throws Error with Typst's words when the template does not compile.
 */
export function setMemo(compiler: NodeCompiler, memo: MemoData): Buffer {
  for (const size of SIZES) {
    const pdf = setOnOnePage(compiler, memo, size)
    if (pdf) return pdf
  }
  const smallest = SIZES.at(-1) ?? 0
  for (const cut of cuts(memo)) {
    const pdf = setOnOnePage(compiler, cut, smallest)
    if (pdf) return pdf
  }
  throw new Error(`${memo.address}: not even the first statement fits on a page`)
}

/** Shorter and shorter memos: at least the first statement and the first sign are kept as long as possible. */
function* cuts(whole: MemoData): Generator<MemoData> {
  const { sheet } = wordsFor(language.parse(whole.lang))
  const decidedContinued = whole.decided.length > 0 ? sheet.continuedDecision : null
  const withNumbers = { ...whole, decided: [], decidedContinued }
  if (whole.decided.length > 0) yield withNumbers
  const numbersContinued = whole.numbers.length > 0 ? sheet.continuedNumbers : null
  const withTable = { ...withNumbers, numbers: [], numbersContinued }
  if (whole.numbers.length > 0) yield withTable
  if (whole.table && whole.statements.some(({ facts }) => facts.length > 0)) {
    const statements = whole.statements.map((statement) => ({ ...statement, facts: [] }))
    yield { ...withTable, statements, reasonsContinued: sheet.continuedReasons }
  }
  const memo = { ...withTable, table: null, tableContinued: whole.table ? sheet.continuedTable : null }
  if (whole.table) yield memo
  const total = memo.statements.length
  for (let kept = total; kept > 0; kept -= 1) {
    const statements = memo.statements.slice(0, kept)
    const statementsContinued = kept < total ? sheet.continuedCount(total - kept) : null
    const fewer = { ...memo, statements, statementsContinued }
    if (kept < total) yield fewer
    if (memo.signs.length > 2) yield { ...fewer, signs: memo.signs.slice(0, 2), signsContinued: sheet.continuedSigns }
  }
  const statements = memo.statements.slice(0, 1)
  yield {
    ...memo,
    statements,
    statementsContinued: sheet.continuedCount(total - 1),
    signs: [],
    signsContinued: sheet.continuedSigns
  }
  yield {
    ...memo,
    statements: [],
    statementsContinued: sheet.continuedCount(total),
    signs: [],
    signsContinued: sheet.continuedSigns
  }
}

/** The PDF when it holds on one page, else null. */
function setOnOnePage(compiler: NodeCompiler, memo: MemoData, size: number): Buffer | null {
  const pdf = withShownLetters((missing) => setOnce(compiler, printableJson(memo, missing), size))
  return pdf && memo.rtl ? Buffer.from(legiblePdf(pdf)) : pdf
}

function setOnce(compiler: NodeCompiler, memo: string, size: number): Buffer | null {
  const compiled = compiler.compile({
    mainFileContent: MEMO_TEMPLATE,
    inputs: { memo, size: String(size) }
  })
  const document = compiled.result
  if (!document) {
    const error = compiled.takeError()
    throw new Error(`memo sheet: ${JSON.stringify(error?.shortDiagnostics ?? "no diagnostics")}`)
  }
  if (document.numOfPages > 1) return null
  return compiler.pdf(document, { pdfStandard: "ua-1" })
}

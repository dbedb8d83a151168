import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readCorpus } from "@recos/site/corpus/read-corpus"
import { memoOf } from "@recos/site/sheets/memo-data"
import { openSource } from "@recos/site/sheets/open-source"
import { memoCompiler, setMemo } from "@recos/site/sheets/set-memo"
import { ROOT } from "../setup/run.ts"
import { writeManyRecos } from "./many-recos.ts"
import { quantile } from "./quantile.ts"
import { type Measured, runMeasured } from "./run-measured.ts"

export interface Sheets {
  sheets: number
  /** Milliseconds of one memo sheet, its data and its QR code included. */
  medianSheet: number
  p95Sheet: number
  /** Milliseconds of processor of one, on average: what a busy machine does not stretch. */
  cpuSheet: number
  bookletRecos: number
  /** Of a process of its own, its start included, as the server runs it. */
  bookletSeconds: number
  bookletCpuSeconds: number
  bookletPeakMegabytes: number
}

const BOOKLET = join(ROOT, "site/scripts/booklet.ts")
const SITE_URL = "https://recos.example.org"

/** Times the memos of so many recos with a compiler that is warm, and a booklet of so many recos. */
export async function measureSheets(sheets = 40, bookletRecos = 200): Promise<Sheets> {
  const folder = mkdtempSync(join(tmpdir(), "recos-bench-"))
  const recosDir = join(folder, "recos")
  try {
    writeManyRecos(recosDir, bookletRecos)
    const { times, cpuSheet } = await timeSheets(recosDir, join(folder, "cache"), sheets)
    const booklet = await timeBooklet(recosDir, folder)
    return {
      sheets,
      medianSheet: quantile(times, 0.5),
      p95Sheet: quantile(times, 0.95),
      cpuSheet,
      bookletRecos,
      bookletSeconds: booklet.seconds,
      bookletCpuSeconds: booklet.cpuSeconds,
      bookletPeakMegabytes: booklet.peakMegabytes
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface SheetTimes {
  times: number[]
  cpuSheet: number
}

async function timeSheets(recosDir: string, cacheDir: string, sheets: number): Promise<SheetTimes> {
  const cards = await readCorpus({ recosDir, cacheDir, demonstration: "include" })
  const compiler = memoCompiler()
  const times: number[] = []
  const processor: number[] = []
  for (const card of cards.slice(0, sheets + 1)) {
    const source = await openSource(card, card.current, "fr", { recosDir, cacheDir, siteUrl: SITE_URL })
    const [start, before] = [performance.now(), process.cpuUsage()]
    setMemo(compiler, memoOf(source))
    times.push(performance.now() - start)
    const { user, system } = process.cpuUsage(before)
    processor.push((user + system) / 1000)
  }
  // The first also pays for the fonts and the templates.
  const total = processor.slice(1).reduce((sum, milliseconds) => sum + milliseconds, 0)
  return { times: times.slice(1), cpuSheet: total / sheets }
}

/** The second of two: texts read once are kept, as those of a published corpus are. */
async function timeBooklet(recosDir: string, folder: string): Promise<Measured> {
  const named = { recos: recosDir, cache: join(folder, "booklets"), "site-url": SITE_URL, lang: "fr", title: "Livret" }
  const options = Object.entries({ ...named, on: "2026-03-03", out: join(folder, "livret.pdf") })
  const program = [...options.flatMap(([name, value]) => [`--${name}`, value]), "--", ...readdirSync(recosDir)]
  await runMeasured(BOOKLET, program, {})
  return runMeasured(BOOKLET, program, {})
}

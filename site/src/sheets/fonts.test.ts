import { execFile } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { promisify } from "node:util"
import { expect, it, onTestFinished } from "vitest"
import { paragraph } from "../../test/fixture-document.ts"
import { openFixture } from "../../test/open-fixture.ts"
import { publishFixture } from "../../test/publish-fixture.ts"
import { fontsOf } from "../../test/read-pdf.ts"
import { trainingReco } from "../../test/training-document.ts"
import { FONT_FILES } from "../fonts/font-files.ts"
import { makeSheets } from "./make-sheets.ts"
import { sheetCompiler } from "./sheet-compiler.ts"

const SET_SHEETS = join(import.meta.dirname, "../../test/set-sheets.ts")
/** Letters of all families, slanted and not, and some that none has. */
const LETTERS = "Le TNF-α, le CO₂ → ✓ ☐ ⚠ ½ × ≥ Łódź Ω Я \ufffd 😀 𓆊 日本 עברית"
/** A family that only the machine of the test has. */
const FOREIGN = "Amirx"
const LONG = 120_000

const family = (name: string): string => FONT_FILES.find((file) => basename(file) === name) ?? ""

/** The same letters under the same name, each twice as wide. */
function wideAtkinson(): Buffer {
  const font = readFileSync(family("AtkinsonHyperlegible_400Regular.ttf"))
  const tables = font.readUInt16BE(4)
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + index * 16
    if (font.toString("latin1", entry, entry + 4) !== "hmtx") continue
    const start = font.readUInt32BE(entry + 8)
    for (let at = start; at < start + 800; at += 4) font.writeUInt16BE(font.readUInt16BE(at) * 2, at)
  }
  return font
}

/** The same letters under a name that nobody asks for. */
function foreignFont(): Buffer {
  const inNames = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("latin1")
  const font = readFileSync(family("Amiri_400Regular.ttf")).toString("latin1")
  return Buffer.from(font.replaceAll(inNames("Amiri"), inNames(FOREIGN)), "latin1")
}

it.runIf(process.platform === "linux")(
  "sets the same bytes whatever fonts the machine has",
  { timeout: LONG },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "recos-fonts-"))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const recosDir = join(folder, "recos")
    const document = trainingReco({ statement: LETTERS, extra: [paragraph(LETTERS)] })
    await publishFixture(recosDir, { settings: { slug: "dos" }, documents: { fr: document, ar: document } })

    /** Sets the sheets on a machine whose fonts are these and no other, which Linux is told by its own settings. */
    const setOn = async (name: string, fonts: Record<string, Buffer>) => {
      const home = join(folder, name)
      mkdirSync(home)
      for (const [file, bytes] of Object.entries(fonts)) writeFileSync(join(home, file), bytes)
      const settings = join(folder, `${name}.conf`)
      writeFileSync(settings, `<?xml version="1.0"?><fontconfig><dir>${home}</dir></fontconfig>`)
      const run = promisify(execFile)(process.execPath, [SET_SHEETS, recosDir, join(folder, "cache"), FOREIGN], {
        env: { PATH: process.env.PATH, HOME: folder, FONTCONFIG_FILE: settings }
      })
      return JSON.parse((await run).stdout) as { sheets: Record<string, string>; knowsFamily: boolean }
    }
    const bare = await setOn("bare", {})
    const rich = await setOn("rich", { "a-wide.ttf": wideAtkinson(), "foreign.ttf": foreignFont() })
    expect([bare.knowsFamily, rich.knowsFamily]).toEqual([false, true])
    expect(Object.keys(bare.sheets).length).toBeGreaterThan(15)
    expect(rich.sheets).toEqual(bare.sheets)
  }
)

it("prints with the letters of the house alone, whatever a text holds", { timeout: LONG }, async () => {
  const source = await openFixture([trainingReco({ statement: LETTERS, extra: [paragraph(LETTERS)] })])
  const ours = FONT_FILES.map((file) => basename(file, ".ttf").replace(/_.*/, ""))
  for (const { name, bytes } of await makeSheets(source, sheetCompiler())) {
    if (!name.endsWith(".pdf")) continue
    const fonts = fontsOf(bytes)
    expect(fonts.length, name).toBeGreaterThan(0)
    for (const font of fonts) expect(ours, `${name}: ${font}`).toContain(font)
  }
})

import { createHash } from "node:crypto"
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ROOT } from "../../setup/run.ts"
import { fillHouse, type HouseSize } from "./fill-house.ts"

const FILLED = join(tmpdir(), "recos-bench-house")
const SOURCES = ["scripts/bench/house/fill-house.ts", "server/migrations/0000_initial.sql"]

/**
 * Copies a filled house into a data folder. It is filled once, as the first release kept it, and kept between runs by a stamp of
 * what fills it; the migrations bring the copy up to date when the server opens it.
 */
export function copyFilledHouse(size: HouseSize, dataDir: string): void {
  const stamp = createHash("sha256").update(JSON.stringify(size))
  for (const source of SOURCES) stamp.update(readFileSync(join(ROOT, source)))
  const folder = join(FILLED, `${size.recos}`)
  const file = join(folder, "recos.sqlite")
  const wanted = stamp.digest("hex")
  const kept = join(folder, "stamp")
  if (!existsSync(kept) || readFileSync(kept, "utf8") !== wanted) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    fillHouse(`${file}.new`, size)
    renameSync(`${file}.new`, file)
    writeFileSync(kept, wanted)
  }
  mkdirSync(dataDir, { recursive: true })
  cpSync(file, join(dataDir, "recos.sqlite"))
}

import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { closeFolder } from "./close-folder.ts"

const mode = (path: string) => statSync(path).mode & 0o777

test.skipIf(process.platform === "win32")("a data folder that others could read is closed, file by file, once", () => {
  const before = process.umask(0o022)
  onTestFinished(() => void process.umask(before))
  const folder = mkdtempSync(join(tmpdir(), "recos-closed-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const data = join(folder, "data")
  mkdirSync(join(data, "images/a"), { recursive: true })
  const outside = join(folder, "outside")
  writeFileSync(outside, "not ours")
  writeFileSync(join(data, "recos.sqlite"), "")
  writeFileSync(join(data, "images/a/picture.webp"), "")
  writeFileSync(join(data, "run.sh"), "")
  chmodSync(join(data, "run.sh"), 0o755)
  symlinkSync(outside, join(data, "link"))
  expect(closeFolder(data)).toBe(6)
  expect(mode(data)).toBe(0o700)
  expect(mode(join(data, "images"))).toBe(0o700)
  expect(mode(join(data, "recos.sqlite"))).toBe(0o600)
  expect(mode(join(data, "images/a/picture.webp"))).toBe(0o600)
  expect(mode(join(data, "run.sh"))).toBe(0o700)
  expect(mode(outside)).toBe(0o644)
  expect(closeFolder(data)).toBe(0)
  mkdirSync(join(data, "nodes"))
  writeFileSync(join(data, "nodes/one"), "")
  expect(
    readdirSync(data, { recursive: true, encoding: "utf8" })
      .filter((name) => name !== "link")
      .map((name) => mode(join(data, name)) & 0o077)
  ).toEqual(Array(7).fill(0))
})

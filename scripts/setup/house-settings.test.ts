import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { readSettingsFile } from "./house-settings.ts"

/** The folder of the code, and what the settings file beside it says. */
function place(text: string | null): { root: string; beside: string } {
  const beside = mkdtempSync(join(tmpdir(), "recos-settings-"))
  onTestFinished(() => rmSync(beside, { recursive: true, force: true }))
  const root = join(beside, "code")
  mkdirSync(root)
  if (text !== null) writeFileSync(join(beside, "recos.env"), text)
  return { root, beside }
}

test("settings lie beside the code, outlive it, and their folders are named from there", () => {
  const { root, beside } = place('DATA_DIR=data\nRECOS_DIR=/srv/recos\nMAIL_FROM="Coop <a@exemple.fr>"\n# a remark\n')
  expect(readSettingsFile({}, root)).toEqual({
    settings: { DATA_DIR: join(beside, "data"), RECOS_DIR: "/srv/recos", MAIL_FROM: "Coop <a@exemple.fr>" }
  })
})

test("without a file there are no settings; a file that is named must be there", () => {
  const { root } = place(null)
  expect(readSettingsFile({}, root)).toEqual({ settings: {} })
  expect(readSettingsFile({ RECOS_ENV: "/nowhere/recos.env" }, root)).toEqual({ missing: "/nowhere/recos.env" })
})

test("a misspelt setting is refused by its name, rather than taken for none", () => {
  const { root, beside } = place("DATADIR=/srv/data\nPORT=3000\n")
  expect(readSettingsFile({}, root)).toEqual({ unknown: ["DATADIR"], file: join(beside, "recos.env") })
})

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { expect, it, onTestFinished } from "vitest"
import { SCENES } from "./scenes.ts"
import { lasting, speechIn } from "./speech.ts"
import { transcriptOf } from "./transcript.ts"
import { missingPackages } from "./wanted-programs.ts"

it("reads what is said out of the log of Orca, whatever it is made of", () => {
  const log = [
    "19:35:40.218515 - SPEECH OUTPUT: 'Chromium frame.'{'established': False}",
    "19:35:40.300000 - WEB: SPEECH OUTPUT is not this",
    "19:35:40.594710 - SPEECH OUTPUT: 'L'adresse, dit 'non'",
    "deux lignes.' voice=uppercase{'established': False, 'average-pitch': 7.0}",
    "19:35:41.000000 - SPEECH OUTPUT: 'F' {'established': False}",
    "19:35:41.000000 - SPEECH OUTPUT: ' '{'established': False}",
    "^^^^^ PROCESS OBJECT EVENT object:state-changed:focused ^^^^^",
    "19:35:42.000000 - SPEECH OUTPUT: 'lien.'None",
    ""
  ].join("\n")
  expect(speechIn(log)).toEqual(["Chromium frame.", "L'adresse, dit 'non' deux lignes.", "F", "lien."])
})

it("keeps no port, no hour and no fingerprint: the transcript is the same from one run to the next", () => {
  expect(lasting("localhost:41234 document web.")).toBe("localhost document web.")
  expect(lasting("Jugé par Inès, le 29 novembre 2026 à 20:36.")).toBe("Jugé par Inès, le ….")
  expect(lasting("l’empreinte est 0a1b 2c3d 4e5f.")).toBe("l’empreinte est ….")
})

it("says which packages to install for the programs that are not there, and none once they are", () => {
  const folder = mkdtempSync(join(tmpdir(), "recos-wanted-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  expect(missingPackages(folder)).toEqual(expect.arrayContaining(["orca", "xvfb", "xdotool", "dbus-daemon"]))
  for (const program of ["orca", "Xvfb", "xdotool", "dbus-run-session"]) {
    writeFileSync(join(folder, program), "")
    chmodSync(join(folder, program), 0o755)
  }
  const besides = missingPackages([tmpdir(), folder].join(delimiter))
  expect(besides.filter((name) => name !== "at-spi2-core")).toEqual([])
})

it("writes each scene with what it should say, and shows what nothing was said of", () => {
  const heard = [
    { did: "Tab, to « Équipe »", said: ["leaving list.", "Équipe link."] },
    { did: "Return", said: [] }
  ]
  const text = transcriptOf({ reader: "43.1", browser: "156.0" }, [{ title: "One", should: "Something.", heard }])
  expect(text).toContain("Orca 43.1 and Chromium 156.0")
  expect(text).toContain(
    "## 1. One\n\nSomething.\n\n```text\nTab, to « Équipe »\n    leaving list.\n    Équipe link.\nReturn\n    (nothing)\n```\n"
  )
})

it("plays ten scenes at least, each with what it should say", () => {
  expect(SCENES.length).toBeGreaterThanOrEqual(10)
  for (const { should } of SCENES) expect(should).not.toBe("")
})

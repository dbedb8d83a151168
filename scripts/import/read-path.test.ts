import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { readPath, UnreadablePath } from "./read-path.ts"

function openFolder(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), "recos-path-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, "dedans"))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

const why = (path: string): string => {
  try {
    readPath(path)
    return "read"
  } catch (error) {
    if (error instanceof UnreadablePath) return error.fr
    throw error
  }
}

test("a folder is read with those inside it, in the order of names; what is no JSON is left aside, hidden files are passed over", () => {
  const folder = openFolder({
    "b.json": "2",
    "a.JSON": "\uFEFF1",
    "note.txt": "x",
    ".cache.json": "{",
    "dedans/c.json": "3"
  })
  expect(readPath(folder)).toEqual({
    files: [
      { name: "a.JSON", json: 1 },
      { name: "b.json", json: 2 },
      { name: join("dedans", "c.json"), json: 3 }
    ],
    leftAside: ["note.txt"]
  })
})

test("a file alone is read whatever its name ends with", () => {
  const folder = openFolder({ "lot.fhir": "[]" })
  expect(readPath(join(folder, "lot.fhir")).files).toEqual([{ name: "lot.fhir", json: [] }])
})

test.each<[name: string, content: string | Uint8Array]>([
  ["vide.json", ""],
  ["coupé.json", "{"],
  ["latin.json", new Uint8Array([0x22, 0xe9, 0x22])],
  ["double.json", "{}{}"]
])("%s is told as no JSON in UTF-8", (name, content) => {
  expect(why(join(openFolder({ [name]: content }), name))).toContain(`${name} n’est pas du JSON en UTF-8`)
})

test("a file that says one thing twice is refused with the value that would have vanished", () => {
  const folder = openFolder({ "deux.json": '{"value": 24.1,\n"value": 2.41}' })
  expect(why(join(folder, "deux.json"))).toContain(
    "deux.json, ligne 1 : « value » est écrit deux fois, dont une fois 24.1."
  )
})

test("nothing there, and nothing of JSON, are told", () => {
  const folder = openFolder({ "note.txt": "x" })
  expect(why(join(folder, "absent"))).toContain("Rien ne se trouve à")
  expect(why(folder)).toContain("ne contient aucun fichier .json")
})

import { expect, test } from "vitest"
import { readFiles } from "./read-files.ts"

test("JSON is read, what is not is named, and the system's own files are passed over", async () => {
  const read = await readFiles([
    new File(['\uFEFF{"resourceType":"Group"}'], "groupe.json"),
    new File(["{"], "coupé.json"),
    new File([new Uint8Array([0x22, 0xff, 0xfe, 0x22])], "latin.JSON"),
    new File(["# Lisez-moi"], "LISEZMOI.md"),
    new File([""], ".DS_Store")
  ])
  expect(read).toEqual({
    files: [{ name: "groupe.json", json: { resourceType: "Group" } }],
    unreadable: ["coupé.json", "latin.JSON"],
    repeated: [],
    leftAside: ["LISEZMOI.md"]
  })
})

test("a file that says one thing twice is named with the value that would have vanished", async () => {
  const { repeated } = await readFiles([new File(['{"unit":"%",\n"value":24.1,"value":2.41}'], "deux.json")])
  expect(repeated).toEqual([{ file: "deux.json", found: { name: "value", line: 2, words: "24.1" } }])
})

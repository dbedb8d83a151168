import { join } from "node:path"
import { expect, it } from "vitest"
import { ROOT } from "./run.ts"
import { NoSuchTest, selectTests } from "./select-tests.ts"

const HERE = "scripts/setup/select-tests.test.ts"

it("is every test, with a browser, when nothing is asked", () => {
  expect(selectTests([])).toEqual({ files: [], args: [], needsBrowser: true, needsEditor: true })
})

it("is the tests of the files whose path holds a word, each once", () => {
  for (const word of ["select-tests", HERE, `./${HERE}`, join(ROOT, HERE)]) {
    expect(selectTests([word, "select-tests"])).toEqual({
      files: [HERE],
      args: [HERE],
      needsBrowser: false,
      needsEditor: false
    })
  }
})

it("is by its title alone: (each file that holds the words is looked at)", () => {
  const { files, args } = selectTests([], "is by its title alone: (each")
  expect(files).toEqual([HERE])
  expect(new RegExp(args[2] ?? "").test("is by its title alone: (each file that holds")).toBe(true)
})

it("brings a browser, and the built workspace, to those that need them only", () => {
  expect(selectTests(["scripts/e2e/whole-path"])).toMatchObject({ needsBrowser: true, needsEditor: true })
  expect(selectTests(["site/test/verify", "make-scorm"])).toMatchObject({ needsBrowser: true, needsEditor: false })
})

it("is never nothing: what no test has is refused", () => {
  expect(() => selectTests(["select-tests", "no-such-file"])).toThrow(NoSuchTest)
  // In two parts, lest this file be found.
  expect(() => selectTests([], `a title that ${"nobody"} wrote`)).toThrow(NoSuchTest)
})

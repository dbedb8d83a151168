import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { csvLine } from "./csv-cells.ts"

/** A reader of RFC 4180, for the other side. */
function readLine(line: string, separator: string): string[] {
  const cells: string[] = []
  let rest = line.slice(0, -2)
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest)
    const end = quoted ? quoted[0].length : rest.indexOf(separator) === -1 ? rest.length : rest.indexOf(separator)
    cells.push(quoted?.[1] === undefined ? rest.slice(0, end) : quoted[1].replaceAll('""', '"'))
    if (end === rest.length) return cells
    rest = rest.slice(end + 1)
  }
}

describe("csvLine", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+33 4 66", "'+33 4 66"],
    ["-13", "'-13"],
    ["@SUM(A1)", "'@SUM(A1)"],
    [" =cmd", "' =cmd"],
    ["\tx", "'\tx"],
    ["＝1", "'＝1"],
    ["a = b", "a = b"],
    ["2 % de moins", "2 % de moins"]
  ])("guards the text %j", (text, written) => {
    expect(csvLine([text], "point")).toBe(`${written}\r\n`)
  })

  it("leaves numbers as numbers, in either manner, and empty what is not there", () => {
    expect(csvLine([-13.5, 0, null, "x"], "point")).toBe("-13.5,0,,x\r\n")
    expect(csvLine([-13.5, 1e-7, null, "x"], "comma")).toBe("-13,5;1e-7;;x\r\n")
  })

  it("is read back whole by a reader of RFC 4180", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary" }), { minLength: 1 }),
        fc.constantFrom("point", "comma"),
        (cells, flavour) => {
          const read = readLine(csvLine(cells, flavour), flavour === "comma" ? ";" : ",")
          expect(read.map((cell, place) => (cells[place] === cell ? cell : cell.replace(/^'/, "")))).toEqual(cells)
        }
      )
    )
  })
})

import { describe, expect, it } from "vitest"
import { paragraph, recoDocument, section } from "../paper/sample-document.ts"
import { falcOf } from "./falc-of.ts"

const easy = section(
  "for-everyone",
  paragraph("Le miel calme la toux."),
  paragraph("La toux dure 25 jours ; c’est long."),
  paragraph("90 % des enfants vont mieux.")
)
const document = recoDocument("Titre", [section("in-brief", paragraph("En bref.")), easy])
const START = 1 + 6 + document.child(1).nodeSize

describe("the rules of easy-to-read on a section", () => {
  it("are told by rule, each place with its words and where its block stands", () => {
    const found = falcOf(easy, START, "fr")
    expect(found.map(({ code }) => code)).toEqual(["forbidden-sign", "percentage"])
    for (const { places } of found) {
      for (const { words, position } of places) {
        expect(document.nodeAt(position)?.textContent).toContain(words)
        expect(document.nodeAt(position)?.type.name).toBe("paragraph")
      }
    }
    expect(found[1]?.places[0]).toMatchObject({ words: "90 %", line: 3 })
  })

  it("put errors before advice", () => {
    const long = `${Array.from({ length: 20 }, () => "mot").join(" ")}.`
    const text = section("for-everyone", paragraph(long), paragraph("Une toux (sèche)."))
    expect(falcOf(text, 0, "fr").map(({ severity }) => severity)).toEqual(["error", "warning"])
  })

  it("find nothing in an empty section", () => {
    expect(falcOf(section("for-everyone", paragraph("")), 0, "fr")).toEqual([])
  })
})

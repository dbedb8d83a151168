import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { arbitraryDocument } from "../document/arbitrary-document.ts"
import type { DocumentNode, RecoDocument } from "../document/document.ts"
import { runs } from "../testing/long-run.ts"
import { blankOf } from "./blanks.ts"
import { courseOf } from "./course-plan.ts"
import { trainingOf } from "./training-section.ts"

const text = (type: string, words: string, attrs?: DocumentNode["attrs"]): DocumentNode => ({
  type,
  ...(attrs && { attrs }),
  content: [{ type: "text", text: words }]
})
const list = (...items: string[]): DocumentNode => ({
  type: "bulletList",
  content: items.map((item) => ({ type: "listItem", content: [text("paragraph", item)] }))
})

describe("the training section", () => {
  it("holds aims in its first list, and a part under each heading", () => {
    const blocks = [
      text("heading", "Objectifs", { level: 3 }),
      list("Savoir dire.", "Savoir faire."),
      text("heading", "Cas à discuter", { level: 3 }),
      text("paragraph", "Une personne de 42 ans…")
    ]
    const document: RecoDocument = {
      type: "doc",
      content: [{ type: "section", attrs: { kind: "training" }, content: blocks }]
    }
    expect(trainingOf(document)).toEqual({
      aims: ["Savoir dire.", "Savoir faire."],
      parts: [{ heading: "Cas à discuter", blocks: [blocks[3]] }],
      quizzes: []
    })
  })

  it("reads any document", () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        for (const part of trainingOf(document).parts) expect(part.blocks.length).toBeGreaterThan(0)
      }),
      { numRuns: runs(50) }
    )
  })
})

describe("the timed course", () => {
  it("leaves no gap, gives each college its turn and stays under two hours and a half", () => {
    const full = courseOf({ cases: 1, livedExperience: true, statements: 9, warningSigns: 8, quizzes: 12 })
    for (const [index, step] of full.entries()) {
      const before = full[index - 1]
      expect(step.from).toBe(before ? before.from + before.minutes : 0)
    }
    expect(new Set(full.map(({ voice }) => voice))).toEqual(new Set(["both", "professional", "citizen"]))
    expect(full.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(150)
  })

  it("leaves out a step without matter", () => {
    const bare = courseOf({ cases: 0, livedExperience: false, statements: 0, warningSigns: 0, quizzes: 0 })
    expect(bare.map(({ kind }) => kind)).toEqual(["welcome", "debate", "close"])
  })
})

describe("a message with a blank", () => {
  it("hides the longest word that carries the subject, never the strength", () => {
    expect(blankOf("Nous recommandons de rester actif malgré la douleur.", "fr")?.word).toBe("douleur")
  })

  it("gives the message back when the word is put in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (message) => {
        const blank = blankOf(message, "fr")
        if (blank) expect(blank.before + blank.word + blank.after).toBe(message)
      })
    )
  })

  it("is none when there is nothing to hide", () => {
    expect(blankOf("Non, 15.", "fr")).toBeNull()
  })
})

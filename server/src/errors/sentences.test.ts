import { expect, test } from "vitest"
import { jobFailureSentences } from "../jobs/messages.ts"
import { mails } from "../messages/mails.ts"
import { pageSentences } from "../messages/pages.ts"
import { errorSentences, speechOf } from "../messages/speech.ts"

/** Every sentence of a catalogue, those that take values filled with some. */
function sentencesOf(catalogue: unknown): string[] {
  if (typeof catalogue === "string") return [catalogue]
  if (typeof catalogue === "function") return sentencesOf(catalogue("12", "https://recos.exemple.fr/x", "3 mars 2026"))
  return typeof catalogue === "object" && catalogue !== null ? Object.values(catalogue).flatMap(sentencesOf) : []
}
const CATALOGUES = [errorSentences, mails, jobFailureSentences, pageSentences]
const french = CATALOGUES.flatMap(({ fr }) => sentencesOf(fr))
const withoutLinks = french.map((sentence) => sentence.replaceAll(/https?:\S+/g, ""))

test("French sentences have French spaces and apostrophes, and no point in the middle of words", () => {
  for (const sentence of withoutLinks) {
    expect(sentence).not.toMatch(/[^\u202f\s][;!?]|[^\u202f\d\s]:/)
    expect(sentence).not.toMatch(/ [;:!?»]|« /)
    expect(sentence).not.toMatch(/'/)
    expect(sentence).not.toMatch(/\p{L}·\p{L}/u)
  }
})

test("every sentence ends as a sentence does, in both languages", () => {
  for (const { fr, en } of [errorSentences, jobFailureSentences, pageSentences]) {
    for (const sentence of [...sentencesOf(fr), ...sentencesOf(en)]) expect(sentence).toMatch(/[.!?]$/)
  }
})

test("a mail is written in the member's first language that the house speaks, else in French", () => {
  expect(speechOf(["ar", "en"])).toBe("en")
  expect(speechOf(["ar"])).toBe("fr")
  expect(speechOf(["fr", "en"])).toBe("fr")
})

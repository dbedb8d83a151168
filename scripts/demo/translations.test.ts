import { existsSync, readdirSync, readFileSync } from "node:fs"
import { checkDocument, citationsOf, fromMdx, gateMdx, statementsOf, toMdx } from "@recos/schemas/document"
import { lintFalc } from "@recos/schemas/falc/lint-falc"
import { quizzesOf } from "@recos/schemas/training/quizzes"
import { LANGUAGES } from "@recos/schemas/vocabulary"
import { describe, expect, test } from "vitest"

const folder = new URL("./recos/", import.meta.url)
const translations = readdirSync(folder).flatMap((slug) =>
  LANGUAGES.filter((language) => language !== "fr" && existsSync(new URL(`${slug}/${language}.mdx`, folder))).map(
    (language) => ({ slug, language })
  )
)

test("the demonstration has a reco in English and in Arabic", () => {
  expect(translations.map(({ language }) => language).toSorted()).toEqual(["ar", "en"])
})

describe.each(translations)("$slug in $language", ({ slug, language }) => {
  const text = readFileSync(new URL(`${slug}/${language}.mdx`, folder), "utf8")
  const document = fromMdx(text)
  const source = fromMdx(readFileSync(new URL(`${slug}/fr.mdx`, folder), "utf8"))

  test("is a text the product accepts, in the form it writes itself", () => {
    expect(gateMdx(text)).toEqual([])
    expect(toMdx(document, language)).toBe(text)
  })

  test("says the same as the French: statements, judgements, sources, questions", () => {
    const judged = (one: typeof source) => statementsOf(one).map(({ text: _, ...statement }) => statement)
    expect(judged(document)).toEqual(judged(source))
    expect(citationsOf(document)).toEqual(citationsOf(source))
    const asked = (one: typeof source) =>
      quizzesOf(one).map(({ id, options }) => [id, options.map(({ correct }) => correct)])
    expect(asked(document)).toEqual(asked(source))
    const problems = checkDocument(document, { references: citationsOf(source) })
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([])
  })

  test("says it for everyone by the rules of easy-to-read", () => {
    expect(lintFalc(document, language)).toEqual([])
  })
})

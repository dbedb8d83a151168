import { beforeEach, expect, test } from "vitest"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { describeField } from "./describe-field.ts"

beforeEach(() => {
  interfaceLanguage.value = "fr"
})

test("a change of strength is told as a field, in words", () => {
  expect(describeField({ field: "strength", before: "conditional", after: "strong" })).toEqual({
    name: "Force",
    before: "conditionnelle",
    after: "forte"
  })
})

test("a certainty that was not given is told as such", () => {
  expect(describeField({ field: "certainty", before: null, after: "low" })?.before).toBe("certitude non évaluée")
})

test("the right answer of a quiz is told with yes and no", () => {
  expect(describeField({ field: "option 2 correct", before: true, after: false })).toEqual({
    name: "Bonne réponse",
    before: "oui",
    after: "non"
  })
})

test("a value that is not of the set is shown as it is, and a size is not told at all", () => {
  expect(describeField({ field: "strength", before: "toString", after: "strong" })?.before).toBe("toString")
  expect(describeField({ field: "width", before: 10, after: 20 })).toBeNull()
})

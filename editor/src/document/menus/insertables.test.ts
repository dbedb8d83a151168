import { beforeEach, expect, it } from "vitest"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { findInsertables } from "./insertables.ts"
import { slashMessages } from "./slash-messages.ts"

beforeEach(() => {
  interfaceLanguage.value = "fr"
})
const first = (typed: string) => findInsertables(typed)[0]?.name

it.each([
  ["quiz", "quiz"],
  ["note", "citation"],
  ["lien", "link"],
  ["date", "date"],
  ["h2", "heading"],
  ["puces", "bulletList"],
  ["photo", "figure"],
  ["numero", "orderedList"],
  ["tableau", "table"],
  ["reco", "statement"]
])("« /%s » finds %s", (typed, name) => {
  expect(first(typed)).toBe(name)
})

it("everything that can be inserted is named in both languages, and offered when nothing is typed", () => {
  const all = findInsertables("").map(({ name }) => name)
  for (const { items } of Object.values(slashMessages)) expect(Object.keys(items).toSorted()).toEqual(all.toSorted())
})

import { expect, test } from "vitest"
import { ATTRIBUTE_LABELS, BLOCK_LABELS } from "./document/block-labels.ts"
import { documentSchema } from "./document/nodes/index.ts"
import { CLOSED_LISTS } from "./every-closed-list.ts"
import { MEASURE_SIGNS } from "./evidence/effects/measure-labels.ts"
import { LANGUAGES } from "./vocabulary/languages-and-colleges.ts"

test.each(CLOSED_LISTS)(
  "%s: each value has its words in each language, and no other value has the same",
  (_, values, words) => {
    expect(Object.keys(words).toSorted()).toEqual([...values].toSorted())
    for (const language of LANGUAGES) {
      const said = Object.values(words).map((label) => label[language].trim())
      expect(said).not.toContain("")
      const repeated = said.filter((one, place) => said.indexOf(one) !== place)
      // An attribute of two blocks may have one name.
      if (words !== ATTRIBUTE_LABELS) expect(repeated).toEqual([])
    }
  }
)

test.each(CLOSED_LISTS)("%s: Arabic words are in Arabic", (_, _values, words) => {
  if (words === MEASURE_SIGNS) return
  for (const { ar } of Object.values(words)) expect(ar).toMatch(/\p{Script=Arabic}/u)
})

test.each(CLOSED_LISTS)(
  "%s: French words have real apostrophes, narrow spaces and no point inside a word",
  (_, _values, words) => {
    for (const { fr } of Object.values(words)) expect(fr).not.toMatch(/'|[ \u00a0][;!?»]|[ \u00a0]:(?!\/)|«[ \u00a0]|·/)
  }
)

test("a block that is named is a node of the document, and an attribute belongs to one", () => {
  const { nodes, marks } = documentSchema()
  const attributes = new Set(
    [...Object.values(nodes), ...Object.values(marks)].flatMap(({ spec }) => Object.keys(spec.attrs ?? {}))
  )
  for (const type of Object.keys(BLOCK_LABELS)) expect(Object.keys(nodes)).toContain(type)
  for (const name of Object.keys(ATTRIBUTE_LABELS)) expect(attributes).toContain(name)
})

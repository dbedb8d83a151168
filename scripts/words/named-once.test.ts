import { join } from "node:path"
import { CLOSED_LISTS } from "@recos/schemas/every-closed-list"
import { expect, test } from "vitest"
import { type KeyedLiteral, keyedLiterals } from "./keyed-literals.ts"

const all = await keyedLiterals(join(import.meta.dirname, "../.."))

/** Objects that go through a closed list and say something else than the names of its values, and what they say. */
const SAYS_SOMETHING_ELSE: Record<string, string> = {
  "editor/src/document/messages.ts hints": "what to write in each part of a question",
  "editor/src/document/messages.ts title": "what to write in place of a name",
  "editor/src/evidence/decision/messages.ts hints": "what to write in each field",
  "editor/src/evidence/decision/messages.ts own": "one’s own words in each field",
  "editor/src/evidence/decision/messages.ts write": "an invitation to write",
  "editor/src/evidence/options/messages.ts statusMeanings": "what the EMA means by each status",
  "editor/src/evidence/outcomes/outcome-form-messages.ts measureHints": "how each measure is computed",
  "editor/src/evidence/table/messages.ts starts": "a word short enough for a cell of the table",
  "editor/src/evidence/table/messages.ts kinds": "a word short enough for a cell of the table",
  "editor/src/recos/missing-messages.ts readingAsksChanges": "what is missing before a step",
  "editor/src/recos/missing-messages.ts readingCollege": "what is missing before a step",
  "editor/src/recos/missing-messages.ts signatureCollege": "what is missing before a step",
  "editor/src/recos/missing-messages.ts teamCollege": "what is missing before a step",
  "editor/src/recos/reco-messages.ts roleMeaning": "what each role may do",
  "editor/src/recos/waits-for-messages.ts by": "the end of a sentence",
  "editor/src/reviews/messages.ts fr": "what one says by choosing",
  "editor/src/reviews/messages.ts en": "what one says by choosing",
  "editor/src/reviews/note-messages.ts fr": "what one says of a person by choosing",
  "editor/src/reviews/note-messages.ts en": "what one says of a person by choosing",
  "schemas/src/evidence/export/fhir/write-certainty.ts DISPLAY": "the displays of HL7’s own code system",
  "schemas/src/evidence/export/fhir/write-outcome.ts WORDS": "the displays of HL7’s own code system",
  "schemas/src/evidence/fhir/read-outcome.ts KIND_OF": "values of another list",
  "schemas/src/evidence/grading/hedge-words.ts HEDGE_OF": "values of another list",
  "server/src/life/messages/mails.en.ts ROLES": "the end of a sentence",
  "server/src/life/messages/mails.fr.ts ROLES": "the end of a sentence",
  "site/src/sheets/key-messages.ts DASHES": "a style of line",
  "site/src/words/fr.ts nobody": "that nobody has done it",
  "site/src/words/en.ts nobody": "that nobody has done it",
  "site/src/words/ar.ts nobody": "that nobody has done it",
  "site/src/words/fr.ts judgements": "what each strength asks of people",
  "site/src/words/en.ts judgements": "what each strength asks of people",
  "site/src/words/ar.ts judgements": "what each strength asks of people",
  "site/src/words/fr.ts disclaimers": "a warning to each audience",
  "site/src/words/en.ts disclaimers": "a warning to each audience",
  "site/src/words/ar.ts disclaimers": "a warning to each audience",
  "site/src/sheets/words/fr.ts voices": "who leads a step of a course",
  "site/src/sheets/words/en.ts voices": "who leads a step of a course",
  "site/src/sheets/words/ar.ts voices": "who leads a step of a course"
}

const LABELS = /^schemas\/src\/(?:[\w-]+\/)*(?:[\w-]*labels|measures|section-headings)\.ts /

const covers = ({ keys }: KeyedLiteral, values: readonly string[]): boolean => values.every((value) => keys.has(value))

/** Levels are numbers, and whatever is said in three languages goes through these: neither tells a catalogue. */
const listed = CLOSED_LISTS.filter(
  ([name, values]) => name !== "languages" && !values.some((value) => /^\d$/.test(value))
)

test.each(listed)("%s are named in schemas and nowhere else", (_, values) => {
  const others = all
    .filter((one) => covers(one, values) && !LABELS.test(one.place) && !(one.place in SAYS_SOMETHING_ELSE))
    .map(({ place, keys }) => `${place}: ${values.map((value) => keys.get(value)).join(" | ")}`)
  // Take the words from schemas; or say above what this object says that is not the name of a value.
  expect([...new Set(others)]).toEqual([])
})

test("what is excused above still stands", () => {
  const places = new Set(all.map(({ place }) => place))
  expect(Object.keys(SAYS_SOMETHING_ELSE).filter((place) => !places.has(place))).toEqual([])
})

test("a list named a second time is found", () => {
  const [, values] = listed.find(([name]) => name === "domains of a grading") ?? ["", []]
  const second = { place: "site/src/words/fr.ts domains", keys: new Map(values.map((value) => [value, "mot"])) }
  expect(covers(second, values)).toBe(true)
  expect(LABELS.test(second.place)).toBe(false)
})

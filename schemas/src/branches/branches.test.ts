import fc from "fast-check"
import { expect, test } from "vitest"
import { arbitraryDocument as anyDocument } from "../document/arbitrary-document.ts"
import type { DocumentNode, RecoDocument } from "../document/document.ts"
import { normalizeDocument } from "../document/normalize.ts"
import { plainTextOf } from "../document/plain-text.ts"
import { readDocument } from "../document/read-document.ts"
import { emptyDocument } from "../document/template.ts"
import { kindOf } from "../document/walk.ts"
import { runs, SEED } from "../testing/long-run.ts"
import { canonicalJson } from "../text/canonical-json.ts"
import type { SectionKind } from "../vocabulary/closed-lists.ts"
import { bringChanges } from "./bring-changes.ts"
import { mergeTexts } from "./merge-texts.ts"
import { takeChanges } from "./take-changes.ts"
import { changesBetween } from "./text-changes.ts"

const line = (text: string): DocumentNode => ({
  type: "paragraph",
  content: text === "" ? [] : [{ type: "text", text }]
})
const item = (text: string): DocumentNode => ({ type: "listItem", content: [line(text)] })
const list = (...texts: string[]): DocumentNode => ({ type: "bulletList", content: texts.map(item) })
const cell = (text: string): DocumentNode => ({ type: "tableCell", content: [line(text)] })
const table = (...rows: string[][]): DocumentNode => ({
  type: "table",
  content: rows.map((row) => ({ type: "tableRow", content: row.map(cell) }))
})
const statement = (id: string, text: string, attrs: DocumentNode["attrs"] = {}): DocumentNode => ({
  type: "statement",
  attrs: { id, direction: "for", strength: "conditional", hasGrade: null, certainty: null, ...attrs },
  content: [line(text)]
})

function reco(sections: Partial<Record<SectionKind, DocumentNode[]>>, title = "Mal de dos"): RecoDocument {
  const read = readDocument({
    type: "doc",
    content: emptyDocument(title).content.map((node) => {
      const kind = kindOf(node)
      return kind && sections[kind] ? { ...node, content: sections[kind] } : node
    })
  })
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  return read.document
}

const reasons = (...blocks: (DocumentNode | string)[]) =>
  reco({ reasons: blocks.map((block) => (typeof block === "string" ? line(block) : block)) })

/** What two texts must have in common to say the same: title, sections in which something stands, every block. */
const said = (document: RecoDocument): string =>
  canonicalJson(
    normalizeDocument(document)
      .content.filter(
        ({ type, content }) =>
          type !== "section" || content?.some((block) => canonicalJson(block) !== '{"type":"paragraph"}')
      )
      .toSorted((one, other) => String(one.attrs?.kind).localeCompare(String(other.attrs?.kind)))
  )

/** Every text of ours has a section that is there from the start. */
const arbitraryDocument = anyDocument.filter((document) => normalizeDocument(document).content.length > 1)

const all = (count: number) => new Set(Array.from({ length: count }, (_, index) => index))

test("all changes of a text give the other, none give the text", () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (before, after) => {
      const changes = changesBetween(before, after)
      expect(said(takeChanges(changes, new Set()))).toBe(said(before))
      expect(said(takeChanges(changes, all(changes.list.length)))).toBe(said(after))
    }),
    { numRuns: runs(300), seed: SEED }
  )
})

test("any of the changes give a text that can be read", () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, fc.infiniteStream(fc.boolean()), (before, after, coin) => {
      const changes = changesBetween(before, after)
      const taken = new Set(changes.list.flatMap(({ id }) => (coin.next().value ? [id] : [])))
      expect(readDocument(takeChanges(changes, taken))).toHaveProperty("document")
    }),
    { numRuns: runs(300), seed: SEED }
  )
})

test("where nothing else has changed, a merge gives the target; where nothing was proposed, the text", () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (base, target) => {
      const merged = mergeTexts(base, base, target)
      expect("document" in merged && said(merged.document)).toBe(said(target))
      const kept = mergeTexts(base, target, base)
      expect("document" in kept && said(kept.document)).toBe(said(target))
      const twice = mergeTexts(base, target, target)
      expect("document" in twice && said(twice.document)).toBe(said(target))
    }),
    { numRuns: runs(300), seed: SEED }
  )
})

test("whatever three texts hold, a merge gives a text that can be read, or says where it cannot", () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, arbitraryDocument, (base, live, target) => {
      const merged = mergeTexts(base, live, target)
      if ("document" in merged) expect(readDocument(merged.document)).toHaveProperty("document")
      else expect(merged.conflicts.length).toBeGreaterThan(0)
    }),
    { numRuns: runs(300), seed: SEED }
  )
})

/** Lines that are told apart, each with one word of its own. */
const LINES = Array.from(
  { length: 8 },
  (_, index) => `Ligne ${"abcdefgh"[index]} parle de ${index} choses tranquilles.`
)
type Edit = { at: number; how: "change" | "remove" | "add" }
const edits = fc.uniqueArray(
  fc.record({ at: fc.nat(LINES.length - 1), how: fc.constantFrom<Edit["how"]>("change", "remove", "add") }),
  { selector: ({ at }) => at, maxLength: 4 }
)
const edited = (chosen: readonly Edit[], who: string): RecoDocument =>
  reasons(
    ...LINES.flatMap((text, index) => {
      const edit = chosen.find(({ at }) => at === index)
      if (edit?.how === "remove") return []
      if (edit?.how === "change") return [text.replace("tranquilles", `par ${who}`)]
      return edit?.how === "add" ? [text, `${who} ajoute ici ${index} mots neufs sur autre chose.`] : [text]
    })
  )

test("changes taken one by one, in any order, beside what others wrote, come to one text, or say where they cannot", () => {
  fc.assert(
    fc.property(edits, edits, fc.infiniteStream(fc.nat(1000)), (theirs, ours, dice) => {
      const base = edited([], "")
      const live = edited(theirs, "Solange")
      const changes = changesBetween(base, edited(ours, "Marcel"))
      const inOrder = (ids: readonly number[]) => {
        let [text, taken, refused] = [live, new Set<number>(), new Set<number>()]
        for (const id of ids) {
          const merged = mergeTexts(takeChanges(changes, taken), text, takeChanges(changes, new Set([...taken, id])))
          if ("document" in merged) [text, taken] = [merged.document, new Set([...taken, id])]
          else refused.add(id)
        }
        return { text, refused: [...refused].toSorted((one, other) => one - other) }
      }
      const ids = changes.list.map(({ id }) => id)
      const shuffled = ids.map((id) => [dice.next().value, id] as const).toSorted(([one], [other]) => one - other)
      const [straight, mixed] = [inOrder(ids), inOrder(shuffled.map(([, id]) => id))]
      if (canonicalJson(mixed.refused) === canonicalJson(straight.refused)) {
        expect(said(mixed.text)).toBe(said(straight.text))
      } else expect([...mixed.refused, ...straight.refused]).not.toEqual([])
      const touched = (at: number) => theirs.some((edit) => edit.at === at && edit.how !== "add")
      // What others wrote is there, and what of ours met nothing is too.
      const words = plainTextOf(straight.text)
      for (const { at, how } of theirs) {
        if (how === "add") expect(words).toContain(`Solange ajoute ici ${at} mots`)
        if (how === "change") expect(words).toContain(LINES[at]?.replace("tranquilles", "par Solange"))
      }
      for (const { at, how } of ours) {
        if (how === "add" && straight.refused.length === 0) expect(words).toContain(`Marcel ajoute ici ${at} mots`)
        if (how === "change" && !touched(at)) expect(words).toContain(LINES[at]?.replace("tranquilles", "par Marcel"))
      }
    }),
    { numRuns: runs(400), seed: SEED }
  )
})

test("each field is a change of its own, taken whole", () => {
  const base = reco({ statements: [statement("s1", "Marcher dix minutes.")] })
  const target = reco({
    statements: [statement("s1", "Marcher vingt minutes.", { strength: "strong", certainty: "low" })]
  })
  const changes = changesBetween(base, target)
  expect(changes.list).toMatchObject([
    { kind: "field", field: "strength", before: "conditional", after: "strong" },
    { kind: "field", field: "certainty", before: null, after: "low" },
    { kind: "words", inside: { attrs: { id: "s1" } } }
  ])
  const onlyStrength = takeChanges(changes, new Set([0]))
  const live = reco({ statements: [statement("s1", "Marcher quinze minutes.", { certainty: "high" })] })
  const merged = mergeTexts(base, live, onlyStrength)
  expect("document" in merged && changesBetween(live, merged.document).list).toMatchObject([
    { kind: "field", field: "strength", after: "strong" }
  ])
  expect(mergeTexts(base, live, takeChanges(changes, new Set([1])))).toMatchObject({
    conflicts: [{ field: "certainty", live: { attrs: { certainty: "high" } }, target: { attrs: { certainty: "low" } } }]
  })
})

test.each<[name: string, base: string, live: string, target: string, merged: string | null]>([
  [
    "two sentences",
    "Boire. Marcher.",
    "Boire de l’eau. Marcher.",
    "Boire. Marcher lentement.",
    "Boire de l’eau. Marcher lentement."
  ],
  ["one sentence", "Pendant six jours au plus.", "Pendant dix jours au plus.", "Pendant six semaines au plus.", null],
  ["the same words", "Boire. Marcher.", "Boire bien. Marcher.", "Boire bien. Marcher.", "Boire bien. Marcher."],
  ["a denial before", "Marcher dix minutes.", "Ne pas marcher dix minutes.", "Marcher vingt minutes.", null],
  [
    "words before a sentence",
    "Marcher dix minutes.",
    "Sans douleur, Marcher dix minutes.",
    "Marcher vingt minutes.",
    null
  ],
  [
    "what follows an unfinished line",
    "Marcher dix minutes",
    "Marcher dix minutes par mois",
    "Marcher vingt minutes",
    null
  ],
  ["two ends of a line", "Boire.", "Boire. Dormir.", "Boire. Marcher.", "Boire. Dormir. Marcher."],
  [
    "a point within a sentence",
    "Prendre max. 3 comprimés.",
    "Prendre max. 4 comprimés.",
    "Donner max. 3 comprimés.",
    null
  ],
  [
    "a sentence taken away",
    "Boire. Dormir. Marcher.",
    "Boire. Dormir. Marcher vite.",
    "Boire. Marcher.",
    "Boire. Marcher vite."
  ],
  [
    "a sentence taken away that became another",
    "Boire. Dormir bien. Marcher.",
    "Boire. Dormir peu. Marcher.",
    "Boire. Marcher.",
    null
  ],
  [
    "a point taken away",
    "Arrêter. Si fièvre, consulter.",
    "Arrêter. Si douleur, consulter.",
    "Arrêter Si fièvre, consulter.",
    null
  ],
  [
    "a sentence that comes between",
    "Boire. Marcher.",
    "Boire. Dormir. Marcher.",
    "Boire. Marcher peu.",
    "Boire. Dormir. Marcher peu."
  ],
  [
    "Arabic",
    "اشرب الماء. امش قليلا.",
    "اشرب الماء كثيرا. امش قليلا.",
    "اشرب الماء. امش كثيرا.",
    "اشرب الماء كثيرا. امش كثيرا."
  ]
])("a line that two changed: %s", (_name, base, live, target, expected) => {
  const merged = mergeTexts(reasons(base), reasons(live), reasons(target))
  if (expected === null) expect(merged).toMatchObject({ conflicts: [{ field: null }] })
  else expect("document" in merged && said(merged.document)).toBe(said(reasons(expected)))
})

test("where both filled what was empty, both are there", () => {
  const merged = mergeTexts(reasons(""), reasons("Boire de l’eau."), reasons("Marcher un peu."))
  expect("document" in merged && said(merged.document)).toBe(said(reasons("Marcher un peu.", "Boire de l’eau.")))
})

test("items of a list and cells of a table are merged one by one; a column that came on both sides is not guessed", () => {
  const lists = mergeTexts(
    reasons(list("Boire de l’eau", "Marcher dix minutes", "Dormir la nuit")),
    reasons(list("Boire de l’eau chaude", "Marcher dix minutes", "Dormir la nuit")),
    reasons(list("Boire de l’eau", "Marcher vingt minutes", "Dormir la nuit", "Manger des légumes"))
  )
  expect("document" in lists && said(lists.document)).toBe(
    said(reasons(list("Boire de l’eau chaude", "Marcher vingt minutes", "Dormir la nuit", "Manger des légumes")))
  )
  const base = table(["Âge", "Dose"], ["2 ans", "5 ml"])
  const cells = mergeTexts(
    reasons(base),
    reasons(table(["Âge", "Dose"], ["2 ans", "6 ml"])),
    reasons(table(["Âge", "Dose par jour"], ["2 ans", "5 ml"]))
  )
  expect("document" in cells && said(cells.document)).toBe(
    said(reasons(table(["Âge", "Dose par jour"], ["2 ans", "6 ml"])))
  )
  const wider = table(["Âge", "Dose", "Durée"], ["2 ans", "5 ml", "3 jours"])
  expect(changesBetween(reasons(base), reasons(wider)).list).toMatchObject([
    { kind: "words", before: { type: "table" } }
  ])
  expect(mergeTexts(reasons(base), reasons(wider), reasons(table(["Âge"], ["2 ans"])))).toHaveProperty("conflicts")
})

test("a paragraph made a list is one change; a statement that goes elsewhere takes along what others wrote in it", () => {
  const words = "Boire de l’eau plusieurs fois par jour"
  expect(changesBetween(reasons(words), reasons(list(words))).list).toMatchObject([{ kind: "replaced" }])
  const [one, two] = [statement("s1", "Marcher."), statement("s2", "Boire.")]
  const base = reco({ statements: [one, two] })
  const target = reco({ statements: [two, one] })
  const changes = changesBetween(base, target)
  expect(changes.list.map(({ kind }) => kind)).toEqual(["moved"])
  const live = reco({ statements: [statement("s1", "Marcher lentement."), statement("s2", "Boire beaucoup.")] })
  const merged = mergeTexts(base, live, target)
  expect("document" in merged && said(merged.document)).toBe(
    said(reco({ statements: [statement("s2", "Boire beaucoup."), statement("s1", "Marcher lentement.")] }))
  )
})

test("what one takes away and another changes meanwhile is a conflict that shows all three", () => {
  const base = reasons("Boire de l’eau tous les jours.", "Marcher.")
  const live = reasons("Boire de l’eau tous les matins.", "Marcher.")
  const shown = { base: line("Boire de l’eau tous les jours."), live: line("Boire de l’eau tous les matins.") }
  expect(mergeTexts(base, live, reasons("Marcher."))).toEqual({ conflicts: [{ field: null, ...shown, target: null }] })
  expect(mergeTexts(base, reasons("Marcher."), live)).toEqual({
    conflicts: [{ field: null, base: shown.base, live: null, target: shown.live }]
  })
})

test("of changes that are asked for together, those that meet others are named, and none comes", () => {
  const base = edited([], "")
  const target = edited(
    [0, 2, 3, 5, 6].map((at) => ({ at, how: "change" as const })),
    "Marcel"
  )
  const live = edited(
    [2, 6].map((at) => ({ at, how: "change" as const })),
    "Solange"
  )
  const bringing = { base, target, live, taken: [] }
  expect(bringChanges({ ...bringing, chosen: [0, 1, 2, 3, 4] })).toMatchObject({
    unbrought: [{ change: 1 }, { change: 4, conflicts: [{ live: { type: "paragraph" } }] }]
  })
  const brought = bringChanges({ ...bringing, chosen: [0, 2, 3] })
  const words = "document" in brought ? plainTextOf(brought.document) : ""
  expect(words.match(/par Marcel/g)).toHaveLength(3)
  expect(words.match(/par Solange/g)).toHaveLength(2)
})

/** Decisions are kept under the numbers of changes: another order would put them beside others. Whoever changes it keeps the numbers of branches that were decided. */
test("the changes of two texts have the numbers that they have always had", () => {
  const before = reco({
    statements: [statement("s1", "Marcher dix minutes."), statement("s2", "Boire.")],
    reasons: [
      line("Première raison, longue à dire."),
      line("Boire de l’eau plusieurs fois par jour"),
      list("Un", "Deux mots")
    ],
    "practical-advice": [table(["Âge", "Dose"], ["2 ans", "5 ml"])]
  })
  const after = reco(
    {
      statements: [statement("s2", "Boire."), statement("s1", "Marcher vingt minutes.", { strength: "strong" })],
      reasons: [
        list("Boire de l’eau plusieurs fois par jour"),
        line("Raison neuve."),
        list("Un", "Deux mots de plus", "Trois")
      ],
      "practical-advice": [table(["Âge", "Dose"], ["2 ans", "6 ml"])]
    },
    "Mal au dos"
  )
  const told = changesBetween(before, after).list.map(({ id, kind, section }) => `${id} ${section} ${kind}`)
  expect(told).toMatchInlineSnapshot(`
    [
      "0 null title",
      "1 statements moved",
      "2 statements field",
      "3 statements words",
      "4 reasons replaced",
      "5 reasons added",
      "6 reasons removed",
      "7 reasons words",
      "8 reasons added",
      "9 practical-advice words",
    ]
  `)
})

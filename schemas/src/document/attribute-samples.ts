import * as z from "zod/mini"
import { sampleEvidence } from "../evidence/sample-evidence.ts"
import type { QuestionId } from "../ids.ts"
import type { Reference } from "../references/reference.ts"
import type { AttributeValue, DocumentMark, DocumentNode, RecoDocument } from "./document.ts"
import { shapesOf, TYPES_WITH_ATTRIBUTES } from "./nodes/shapes.ts"
import { readDocument } from "./read-document.ts"

/**
 * For the tests of what a reader sees: for each attribute of each node and mark, texts that differ in it alone, wherever such a
 * node may stand. They follow from the list of shapes, so that an attribute that comes later is looked for without a line here.
 */
export interface AttributeSample {
  /** `warningSign.urgency`, or a mark: `superscript` */
  attribute: string
  values: readonly AttributeValue[]
  /** One text for each value, in their order. */
  documents: readonly RecoDocument[]
  /** Words that a person typed, to be found as they are. */
  isTyped: boolean
}

/** The questions of the samples' evidence tables. */
export const SAMPLE_QUESTIONS = sampleEvidence().questions.flatMap((question) => [
  { ...question, id: "question-a" as QuestionId, intervention: "Premier traitement" },
  { ...question, id: "question-b" as QuestionId, intervention: "Second traitement" }
])

/** The sources that the samples cite. */
export const SAMPLE_REFERENCES: Reference[] = ["source-a", "source-b"].map((id) => ({
  id,
  csl: { type: "book", title: `Le livre ${id}`, author: [{ family: `Autrice ${id}` }] },
  checkedOn: null
}))

/** What shapes alone do not tell: ids of other things, and texts of a set form. */
const VALUES: Readonly<Record<string, readonly AttributeValue[]>> = {
  "statement.addressees": ["person", "person town-hall"],
  "figure.asset": ["ab", "cd"].map((pair) => `${pair.repeat(32)}.webp`),
  "alternative.monographUrl": ["https://exemple.fr/une", "https://exemple.fr/deux"],
  "alternative.monographDate": ["2021-03-05", "2023-11-17"],
  "pico.question": SAMPLE_QUESTIONS.map(({ id }) => id),
  "evidenceTable.question": SAMPLE_QUESTIONS.map(({ id }) => id),
  "citation.ref": SAMPLE_REFERENCES.map(({ id }) => id),
  "link.href": ["https://exemple.fr/une", "https://exemple.fr/deux"]
}

/** Marks without attributes that change what a figure says: their presence is what must be seen. */
const TELLING_MARKS = ["superscript", "subscript"]

/** Every attribute of ours, and every mark that tells something by itself, with its texts. */
export function attributeSamples(): AttributeSample[] {
  return [...ownAttributes(), ...TELLING_MARKS.map(markSample)]
}

/** The same words with the mark and without: 10⁹ beside 109. */
const markSample = (mark: string): AttributeSample => ({
  attribute: mark,
  values: [false, true],
  documents: [[], [{ type: mark }]].map((marks) =>
    read(
      titled(
        ...SECTIONS.map((kind) =>
          section(
            kind,
            blocks(kind).map((block) => withFigure(block, words("9", ...marks)))
          )
        )
      )
    )
  ),
  isTyped: false
})

function withFigure(node: DocumentNode, figure: DocumentNode): DocumentNode {
  const { content } = node
  if (!content) return node
  const holdsWords = content.every(({ type }) => type === "text" || type === "citation")
  return {
    ...node,
    content: holdsWords ? [words("10"), figure, ...content] : content.map((child) => withFigure(child, figure))
  }
}

function ownAttributes(): AttributeSample[] {
  return TYPES_WITH_ATTRIBUTES.flatMap((type) =>
    Object.entries(shapesOf(type)).map(([name, shape]) => {
      const attribute = `${type}.${name}`
      const typed = [`mot ${type} ${name} un`, `mot ${type} ${name} deux`]
      const given = VALUES[attribute] ?? closedValues(shape)
      const values = given ?? typed
      const refused = values.filter((value) => !shape.safeParse(value).success)
      if (values.length < 2 || refused.length > 0) {
        throw new Error(`${attribute} does not take ${refused.join(", ")}: give it two values in attribute-samples.ts`)
      }
      const documents = values.map((value) =>
        read(attribute === "section.kind" ? inOneSection(value) : withValue(type, name, value))
      )
      return { attribute, values, documents, isTyped: given === undefined }
    })
  )
}

/** All values of a closed set, some numbers, yes and no; undefined for words. */
function closedValues(shape: z.ZodMiniType): AttributeValue[] | undefined {
  const numbers = [3, 4].filter((value) => shape.safeParse(value).success)
  const closed = [...new Set(constantsOf(z.toJSONSchema(shape, { io: "input", unrepresentable: "any" })))]
  const known = [true, false, null, ...numbers, ...closed].filter((value) => shape.safeParse(value).success)
  return known.length > (known.includes(null) ? 1 : 0) ? [...new Set(known)] : undefined
}

function constantsOf(json: unknown): AttributeValue[] {
  if (typeof json !== "object" || json === null) return []
  const { enum: values = [], const: value, anyOf = [] } = json as { enum?: string[]; const?: string; anyOf?: unknown[] }
  return [...values, ...(value === undefined || value === "" ? [] : [value]), ...anyOf.flatMap(constantsOf)]
}

const words = (text: string, ...marks: DocumentMark[]): DocumentNode => ({
  type: "text",
  text,
  ...(marks.length > 0 && { marks })
})
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: "paragraph", content })
const said = (text: string): DocumentNode => paragraph(words(text))
const cite = (ref: string, locator = ""): DocumentNode => ({ type: "citation", attrs: { ref, locator } })

/** One of each block, with the marks and the citation; ids are the section's own. */
const blocks = (kind: string): DocumentNode[] => [
  paragraph(
    words("Un mot "),
    words("expliqué", { type: "term", attrs: { definition: "en clair" } }),
    words(" et "),
    words("un lien", { type: "link", attrs: { href: "https://exemple.fr/" } }),
    cite("source-b", "p. 1"),
    words(".")
  ),
  { type: "heading", attrs: { level: 3 }, content: [words("Un intertitre")] },
  { type: "orderedList", attrs: { start: 1 }, content: [{ type: "listItem", content: [said("Un point.")] }] },
  {
    type: "statement",
    attrs: { id: `statement-${kind}`, direction: "for", strength: "strong", hasGrade: "B", certainty: "low" },
    content: [paragraph(words("Marcher chaque jour."), cite("source-b", "p. 2"))]
  },
  { type: "warningSign", attrs: { id: `sign-${kind}`, urgency: "soon" }, content: [said("Une jambe faible.")] },
  {
    type: "alternative",
    attrs: { id: `alternative-${kind}`, kind: "plant", name: "Saule", monographUrl: "https://exemple.fr/" },
    content: [said("En tisane.")]
  },
  {
    type: "pico",
    attrs: { id: `pico-${kind}` },
    content: [{ type: "picoItem", attrs: { part: "population" }, content: [said("Les adultes.")] }]
  },
  {
    type: "quiz",
    attrs: { id: `quiz-${kind}` },
    content: [
      { type: "quizQuestion", content: [words("Faut-il marcher ?")] },
      ...["Oui", "Non"].map((answer) => ({
        type: "quizOption",
        attrs: { correct: false },
        content: [
          { type: "quizAnswer", content: [words(answer)] },
          { type: "quizFeedback", content: [words("Cela aide.")] }
        ]
      }))
    ]
  },
  {
    type: "figure",
    attrs: { id: `figure-${kind}`, asset: `${"ef".repeat(32)}.webp`, alt: "Un chemin", width: 8, height: 6 },
    content: [words("Le chemin")]
  },
  { type: "evidenceTable", attrs: { id: `table-${kind}`, question: "question-a" } }
]

const SECTIONS = [
  "in-brief",
  "question",
  "statements",
  "reasons",
  "warning-signs",
  "alternatives",
  "for-everyone",
  "training"
]

const section = (kind: AttributeValue, content: DocumentNode[]): DocumentNode => ({
  type: "section",
  attrs: { kind },
  content
})
const titled = (...sections: DocumentNode[]): DocumentNode => ({
  type: "doc",
  content: [{ type: "recoTitle", content: [words("Mal de dos")] }, ...sections]
})

/** The section's own name is all that differs. */
const inOneSection = (kind: AttributeValue): DocumentNode => titled(section(kind, [said("Un passage.")]))

/** A name stays one node's own in each section. */
const withValue = (type: string, name: string, value: AttributeValue): DocumentNode =>
  titled(
    ...SECTIONS.map((kind) => {
      const own = name === "id" ? `${value} ${kind}` : value
      return section(
        kind,
        blocks(kind).map((block) => setTo(block, type, name, own))
      )
    })
  )

function setTo(node: DocumentNode, type: string, name: string, value: AttributeValue): DocumentNode {
  const set = <Owner extends DocumentNode | DocumentMark>(owner: Owner): Owner =>
    owner.type === type ? { ...owner, attrs: { ...owner.attrs, [name]: value } } : owner
  const { content, marks, ...own } = set(node)
  return {
    ...own,
    ...(content && { content: content.map((child) => setTo(child, type, name, value)) }),
    ...(marks && { marks: marks.map(set) })
  }
}

function read(json: DocumentNode): RecoDocument {
  const result = readDocument(json)
  if ("problems" in result) throw new Error(JSON.stringify(result.problems))
  return result.document
}

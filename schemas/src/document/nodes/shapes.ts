import * as z from "zod/mini"
import { addedLater } from "../../format/added-later.ts"
import {
  addressee,
  alternativeKind,
  certainty,
  direction,
  hasGrade,
  hmpcStatus,
  picoPart,
  sectionKind,
  strength,
  urgency
} from "../../vocabulary/closed-lists.ts"
import { linkAddress } from "./address.ts"

/** A short free text kept in an attribute. Long enough for any honest use, short enough for a page. */
const short = z.string().check(z.maxLength(2000))
/** Ids are made by `newNodeId`; any short string is read, so that no text is lost for an odd id. */
const id = z.string().check(z.maxLength(120))

/** Several of the addressees, in the order of their list, with a space between: the same choice is the same text. */
const addressees = z.string().check(
  z.refine((text) => {
    const named = text.split(" ")
    return text === "" || text === addressee.options.filter((one) => named.includes(one)).join(" ")
  })
)

const pixels = z.int().check(z.minimum(1), z.maximum(20_000))

/**
 * What each attribute of each node and mark may hold: the one list behind the schema, MDX and its gate. One that comes now is
 * `addedLater(shape, before)` and stands in this list alone: the nodes, the files and the hashes follow.
 */
export const ATTRIBUTES = {
  section: { kind: sectionKind },
  heading: { level: z.union([z.literal(3), z.literal(4)]) },
  orderedList: { start: z.int().check(z.minimum(0), z.maximum(999_999)) },
  statement: {
    id,
    direction,
    strength,
    hasGrade: z.nullable(hasGrade),
    certainty: z.nullable(certainty),
    /** To whom it speaks; empty when to everybody. */
    addressees: addedLater(addressees, ""),
    /** Why it rests on no study; empty where it rests on outcomes. */
    withoutStudies: addedLater(short, ""),
    /** Why it says another certainty than its outcomes. */
    certaintyReason: addedLater(short, ""),
    /** Why it has a HAS grade that the designs behind it do not give. */
    gradeReason: addedLater(short, ""),
    /** Why it is strong on low, very low or unassessed certainty. */
    strengthReason: addedLater(short, ""),
    /** Why it goes against what its outcomes show. */
    directionReason: addedLater(short, ""),
    /** Why it claims more than its certainty allows. */
    wordingReason: addedLater(short, "")
  },
  warningSign: { id, urgency },
  alternative: {
    id,
    kind: alternativeKind,
    name: short,
    preparation: short,
    plantPart: short,
    hmpcStatus: z.nullable(hmpcStatus),
    monographUrl: z.union([z.literal(""), linkAddress]),
    monographDate: z.union([z.literal(""), z.iso.date()]),
    /** What to do where it is out of stock or out of reach. */
    whenUnavailable: addedLater(short, "")
  },
  pico: {
    id,
    /** A question of the evidence that says the parts that the piece leaves empty; empty where all of it is written here. */
    question: addedLater(z.string().check(z.maxLength(120)), "")
  },
  picoItem: { part: picoPart },
  quiz: { id },
  quizOption: { correct: z.boolean() },
  figure: {
    id,
    asset: z.string().check(z.regex(/^([0-9a-f]{64}\.webp)?$/)),
    alt: short,
    width: z.nullable(pixels),
    height: z.nullable(pixels)
  },
  /** A question’s id, as the database gives it; empty while none is chosen. */
  evidenceTable: { id, question: z.string().check(z.maxLength(120)) },
  citation: { ref: z.string().check(z.maxLength(120)), locator: short },
  link: { href: linkAddress },
  term: { definition: short }
} as const

type Shapes = Readonly<Record<string, z.ZodMiniType>>

const LISTED: Readonly<Record<string, Shapes>> = ATTRIBUTES
const NONE: Shapes = {}

/** What the attributes of a node or mark may hold, by its type. */
export const shapesOf = (type: string): Shapes => (Object.hasOwn(LISTED, type) ? (LISTED[type] ?? NONE) : NONE)

/** The types of nodes and marks that have attributes of ours. */
export const TYPES_WITH_ATTRIBUTES: readonly string[] = Object.keys(LISTED)

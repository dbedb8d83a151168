import * as z from "zod/mini"
import {
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

const pixels = z.int().check(z.minimum(1), z.maximum(20_000))

/** What each attribute of each node and mark may hold: the one list behind the schema, MDX and its gate. */
export const ATTRIBUTES = {
  section: { kind: sectionKind },
  heading: { level: z.union([z.literal(3), z.literal(4)]) },
  orderedList: { start: z.int().check(z.minimum(0), z.maximum(999_999)) },
  statement: {
    id,
    direction,
    strength,
    hasGrade: z.nullable(hasGrade),
    certainty: z.nullable(certainty)
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
    monographDate: z.union([z.literal(""), z.iso.date()])
  },
  pico: { id },
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

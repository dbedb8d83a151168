import { z } from "zod"
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
} from "../../vocabulary.ts"
import { linkAddress } from "./address.ts"

/** A short free text kept in an attribute. Long enough for any honest use, short enough for a page. */
const short = z.string().max(2000)
/** Ids are made by `newNodeId`; any short string is read, so that no text is lost for an odd id. */
const id = z.string().max(120)

/** What each attribute of each node and mark may hold: the one list behind the schema, MDX and its gate. */
export const ATTRIBUTES = {
  section: { kind: sectionKind },
  heading: { level: z.union([z.literal(3), z.literal(4)]) },
  orderedList: { start: z.int().min(0).max(999_999) },
  statement: {
    id,
    direction,
    strength,
    hasGrade: hasGrade.nullable(),
    certainty: certainty.nullable()
  },
  warningSign: { id, urgency },
  alternative: {
    id,
    kind: alternativeKind,
    name: short,
    preparation: short,
    plantPart: short,
    hmpcStatus: hmpcStatus.nullable(),
    monographUrl: z.union([z.literal(""), linkAddress]),
    monographDate: z.union([z.literal(""), z.iso.date()])
  },
  pico: { id },
  picoItem: { part: picoPart },
  quiz: { id },
  quizOption: { correct: z.boolean() },
  figure: {
    id,
    asset: z.string().regex(/^([0-9a-f]{64}\.webp)?$/),
    alt: short,
    width: z.int().min(1).max(20_000).nullable(),
    height: z.int().min(1).max(20_000).nullable()
  },
  /** A question’s id, as the database gives it; empty while none is chosen. */
  evidenceTable: { id, question: z.string().max(120) },
  citation: { ref: z.string().max(120), locator: short },
  link: { href: linkAddress },
  term: { definition: short }
} as const

import { z } from "zod"
import { documentId, memberId } from "../ids.ts"
import { someLines } from "../text/typed-words.ts"
import { SECTION_KINDS } from "../vocabulary/closed-lists.ts"
import { mayBecome, wording } from "./amendment.ts"
import { LONGEST_QUOTE } from "./find-quote.ts"

/** What a thread of remarks may be about. */
export const REMARK_SUBJECTS = ["words", "piece", "outcome", "source", "reco"] as const
export type RemarkSubject = (typeof REMARK_SUBJECTS)[number]

const LONGEST_REMARK = 4000

// A quote is the text itself, so that it is found again: only what no text may hold is refused.
const NEVER_IN_A_TEXT = /[^\P{Cc}\n\t]|\p{Cs}/u
const quote = (least: number) =>
  z
    .string()
    .min(least)
    .max(LONGEST_QUOTE)
    .refine((words) => !NEVER_IN_A_TEXT.test(words))

/** A relative position of Yjs, in base64: it follows its letter, whatever is written around it. */
const relativePosition = z.base64().min(4).max(400)

/** The first and the last letter of words. */
const anchor = z.object({ from: relativePosition, to: relativePosition })

const place = { documentId, section: z.enum(SECTION_KINDS).nullable() }
const named = z.string().min(1).max(60)

/** What a thread is about: words of a text, a piece of it, an outcome, a source, or the whole reco. */
const remarkTarget = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("words"),
    ...place,
    quote: quote(1),
    /** Null where the place was given by its words alone. */
    anchor: anchor.nullable()
  }),
  z.object({ kind: z.literal("piece"), ...place, id: named, quote: quote(0) }),
  z.object({ kind: z.literal("outcome"), id: named }),
  z.object({ kind: z.literal("source"), id: named }),
  z.object({ kind: z.literal("reco") })
])
export type RemarkTarget = z.infer<typeof remarkTarget>

/** What somebody says in a thread; members are named in it by their ids (`mentions.ts`). */
export const remarkWords = someLines(1, LONGEST_REMARK)

/** Where the words of a thread were found again. */
export const newAnchor = z.object({ section: z.enum(SECTION_KINDS).nullable(), anchor })
export type NewAnchor = z.infer<typeof newAnchor>

export const newThread = z
  .object({
    target: remarkTarget,
    words: remarkWords,
    assignedTo: memberId.max(64).nullable().default(null),
    /** Other words for those that it is about; null where none are proposed. */
    wording: wording.nullable().default(null)
  })
  .refine(({ target, wording }) => wording === null || (target.kind === "words" && mayBecome(target.quote, wording)), {
    path: ["wording"]
  })
export type NewThread = z.infer<typeof newThread>

import { z } from "zod"
import { oneLine } from "../../text/typed-words.ts"
import { DECLARATION_ANSWERS, hasAmount, LINK_KINDS } from "./kinds.ts"

/** More links than anybody has: what is beyond is a mistake of a page or an attack. */
const MOST_LINKS = 60

const year = z.int().min(1900).max(2200)
/** Whole euros over the whole time of the link. */
const euros = z.int().min(0).max(1_000_000_000)

/** A link with an organisation, as it is declared: who it is with, what one does there, from which year to which. */
const link = z
  .object({
    kind: z.enum(LINK_KINDS),
    organisation: oneLine(1, 160),
    role: oneLine(1, 300),
    from: year,
    /** Null while it goes on. */
    to: year.nullable(),
    /** Null where none is said. */
    amount: euros.nullable()
  })
  .refine(({ from, to }) => to === null || to >= from)
  .refine(({ kind, amount }) => amount === null || hasAmount(kind))
export type Link = z.infer<typeof link>

const activity = z.object({ what: oneLine(1, 160), organisation: oneLine(0, 160), paid: z.boolean() })

/**
 * What a member declares and signs (CSP L.1451-1, R.1451-2). Who they are comes from their account. That there is nothing to declare is an
 * answer of its own, never the mere absence of links.
 */
export const declaration = z.discriminatedUnion("answer", [
  z.object({ answer: z.literal("nothing"), activity, links: z.tuple([]) }),
  z.object({ answer: z.literal("links"), activity, links: z.array(link).min(1).max(MOST_LINKS) })
])
export type Declaration = z.infer<typeof declaration>

const draftLink = z.object({
  kind: z.enum(LINK_KINDS).nullable(),
  organisation: oneLine(0, 160),
  role: oneLine(0, 300),
  from: year.nullable(),
  to: year.nullable(),
  amount: euros.nullable()
})

/** A declaration while it is being filled in: anything may still be missing. */
export const declarationDraft = z.object({
  answer: z.enum(DECLARATION_ANSWERS).nullable(),
  activity: z.object({ what: oneLine(0, 160), organisation: oneLine(0, 160), paid: z.boolean().nullable() }),
  links: z.array(draftLink).max(MOST_LINKS)
})
export type DeclarationDraft = z.infer<typeof declarationDraft>
export type DraftLink = DeclarationDraft["links"][number]

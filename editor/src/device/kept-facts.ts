import type { Member } from "@recos/schemas/people/member"
import { college, language, memberRole, recoStatus, teamRole } from "@recos/schemas/vocabulary/closed-lists"
import * as z from "zod/mini"
import { KEPT } from "./kept-key.ts"

const keptMember = z.object({
  id: z.string().check(z.minLength(1)).brand<"MemberId">(),
  name: z.string(),
  college,
  background: z.string(),
  email: z.string(),
  role: memberRole,
  languages: z.array(language),
  active: z.boolean()
}) satisfies z.ZodMiniType<Member>

const keptReco = z.object({
  id: z.uuid().brand<"RecoId">(),
  title: z.string(),
  documents: z.array(z.object({ id: z.uuid().brand<"DocumentId">(), language, generation: z.string() })),
  standing: z.object({ status: recoStatus, teamRole: z.nullable(teamRole), isLastEditor: z.boolean() })
})

const keptText = z.object({
  reco: keptReco,
  documentId: z.uuid().brand<"DocumentId">(),
  language,
  generation: z.string(),
  /** When the copy on this device last held all that the server had. */
  asOf: z.iso.datetime()
})
/** What the writing page needs to know before it opens a text: its words are in the copy, by their own store. */
export type KeptText = z.infer<typeof keptText>

const keptFacts = z.object({ format: z.literal(1), member: keptMember, texts: z.array(keptText).check(z.minLength(1)) })
/** All that is kept beside the copies: of one member, the last one who wrote on this device. */
export type KeptFacts = z.infer<typeof keptFacts>

/** What this device keeps; null when there is nothing, or nothing that can be trusted. */
export function readKept(): KeptFacts | null {
  try {
    return parseKept(localStorage.getItem(KEPT))
  } catch {
    // Storage is forbidden here: nothing was ever kept.
    return null
  }
}

/** The facts of a stored string; null for anything that this build did not write so. */
export function parseKept(stored: string | null): KeptFacts | null {
  if (stored === null) return null
  try {
    const read = keptFacts.safeParse(JSON.parse(stored))
    return read.success ? read.data : null
  } catch {
    // Cut short, or of somebody else's making.
    return null
  }
}

/** The facts with one text kept anew. Another member's facts make room: a device opens for one person at a time. */
export function withText(kept: KeptFacts | null, member: Member, text: KeptText): KeptFacts {
  const others = kept?.member.id === member.id ? kept.texts : []
  return { format: 1, member, texts: [...others.filter(({ documentId }) => documentId !== text.documentId), text] }
}

/** The text that an address of the writing page opens: in the language asked for, else the reco's first that is kept. */
export function textToOpen(kept: KeptFacts, recoId: string, wanted: string | undefined): KeptText | null {
  const texts = kept.texts.filter(({ reco }) => reco.id === recoId)
  if (wanted !== undefined) return texts.find((text) => text.language === wanted) ?? null
  const order = texts[0]?.reco.documents.map(({ id }) => id) ?? []
  const [first] = texts.toSorted((one, other) => order.indexOf(one.documentId) - order.indexOf(other.documentId))
  return first ?? null
}

/** Writes the facts down. Without storage, or with no room left, nothing is kept. */
export function writeKept(kept: KeptFacts): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(kept))
  } catch {
    // The page goes on as it does where nothing is kept.
  }
}

import { z } from "zod"
import { publishedEvidence } from "../evidence/published-evidence.ts"
import { reference } from "../references/reference.ts"
import { themeSlug } from "../themes/published-themes.ts"
import { audience, college, language } from "../vocabulary/closed-lists.ts"

/** `major.minor`: a change of statements is major, any other minor. */
export const versionNumber = z.string().regex(/^\d+\.\d+$/)

/** A ProseMirror document as JSON; its shape is checked by `readDocument` of `@recos/schemas/document`. */
const documentJson = z.looseObject({ type: z.literal("doc") })
export type DocumentJson = z.infer<typeof documentJson>

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)

/** What people fill about a reco besides its text. */
export const recoSettings = z.object({
  slug,
  themes: z.array(themeSlug).min(1),
  audiences: z.array(audience).min(1),
  /** Professions and people concerned, in words. */
  professions: z.array(z.string().trim().min(1).max(60)).max(12)
})
export type RecoSettings = z.infer<typeof recoSettings>

/** What a version freezes. Its canonical JSON is hashed: nothing here ever changes after freezing. */
export const frozenContent = z.object({
  format: z.literal(1),
  recoId: z.uuid(),
  number: versionNumber,
  frozenOn: z.iso.date(),
  /** What changed since the version before, in one or two sentences. */
  note: z.string(),
  previous: versionNumber.nullable(),
  settings: recoSettings,
  documents: z.partialRecord(language, documentJson),
  references: z.array(reference),
  /** Absent in a reco that has no question, outcome, option nor method filled. */
  evidence: publishedEvidence.optional(),
  contributors: z.array(z.object({ name: z.string(), college, background: z.string() }))
})
export type FrozenContent = z.infer<typeof frozenContent>

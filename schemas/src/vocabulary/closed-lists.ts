import * as z from "zod/mini"
import { ADDRESSEES, COLLEGES, LANGUAGES, MEMBER_ROLES, PICO_PARTS, TEAM_ROLES } from "./languages-and-colleges.ts"

/** Every closed set of the house, in the field's words. Labels for people live in `labels.ts`. */

export const language = z.enum(LANGUAGES)
export type Language = z.infer<typeof language>

export const college = z.enum(COLLEGES)
export type College = z.infer<typeof college>

/** Roles on the cooperative. */
export const memberRole = z.enum(MEMBER_ROLES)
export type MemberRole = z.infer<typeof memberRole>

/** Roles on one reco. */
export const teamRole = z.enum(TEAM_ROLES)
export type TeamRole = z.infer<typeof teamRole>

export const RECO_STATUSES = [
  "draft",
  "in-review",
  "in-deliberation",
  "approved",
  "published",
  "under-revision",
  "withdrawn",
  "put-away"
] as const
export const recoStatus = z.enum(RECO_STATUSES)
export type RecoStatus = z.infer<typeof recoStatus>

/** The fixed outline of a reco, in reading order. */
export const SECTION_KINDS = [
  "in-brief",
  "question",
  "statements",
  "reasons",
  "practical-advice",
  "who-does-what",
  "warning-signs",
  "lived-experience",
  "alternatives",
  "environment",
  "inequalities",
  "for-everyone",
  "training",
  "history"
] as const
export const sectionKind = z.enum(SECTION_KINDS)
export type SectionKind = z.infer<typeof sectionKind>
/** Those of them that came after the first publications: a text is whole without them, and an empty one is never frozen. */
export const LATER_SECTIONS: readonly SectionKind[] = ["who-does-what"]

/**
 * The direction, strength, HAS grade and GRADE certainty of a statement: four fields, none ever derived from another.
 * `harm-reduction` is a recommendation for whoever does it all the same. `unspecified` is for drafts: it stops a submission.
 */
export const direction = z.enum(["for", "against", "either", "harm-reduction", "unspecified"])
export type Direction = z.infer<typeof direction>
export const strength = z.enum(["strong", "conditional", "good-practice", "unspecified"])
export type Strength = z.infer<typeof strength>
export const hasGrade = z.enum(["A", "B", "C", "AE"])
export type HasGrade = z.infer<typeof hasGrade>
export const certainty = z.enum(["high", "moderate", "low", "very-low"])
export type Certainty = z.infer<typeof certainty>

export const addressee = z.enum(ADDRESSEES)
export type Addressee = z.infer<typeof addressee>

export const picoPart = z.enum(PICO_PARTS)
export type PicoPart = z.infer<typeof picoPart>

/** How fast a warning sign must be acted on. */
export const urgency = z.enum(["emergency", "same-day", "soon"])
export type Urgency = z.infer<typeof urgency>

/** What a plant-or-alternative block speaks of. */
export const alternativeKind = z.enum(["plant", "non-drug", "drug"])
export type AlternativeKind = z.infer<typeof alternativeKind>

/** EMA HMPC status of a herbal preparation: regulatory, never a level of evidence. */
export const hmpcStatus = z.enum(["well-established", "traditional", "none"])
export type HmpcStatus = z.infer<typeof hmpcStatus>

/** Filters of the public site. */
export const audience = z.enum(["everyone", "professionals"])
export type Audience = z.infer<typeof audience>

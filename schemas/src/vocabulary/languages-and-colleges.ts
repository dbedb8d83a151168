/** What pages go through one by one, apart from `vocabulary.ts` whose checks weigh more than a page of the workspace may. */

export const LANGUAGES = ["fr", "en", "ar"] as const

/** The two colleges that decide as equals; a member is in exactly one. */
export const COLLEGES = ["citizen", "professional"] as const

/** Roles on the cooperative. */
export const MEMBER_ROLES = ["member", "administrator"] as const

/** Roles on one reco. */
export const TEAM_ROLES = ["coordinator", "author", "reviewer", "reader"] as const

/** What a reading says of the version it was made of. */
export const VERDICTS = ["approve", "changes"] as const
export type Verdict = (typeof VERDICTS)[number]

/** What a member declares on one question. */
export const INTEREST_KINDS = ["none", "linked"] as const
export type InterestKind = (typeof INTEREST_KINDS)[number]

/** What became of other figures proposed for an outcome: they wait, then people decide. */
export const CHANGE_VERDICTS = ["accepted", "refused"] as const
/** What asks to be read again when figures that it spoke of have changed. */
export const REREAD_SUBJECTS = ["statement", "decision", "in-brief"] as const
export type RereadSubject = (typeof REREAD_SUBJECTS)[number]
export const CHANGE_STATES = ["open", ...CHANGE_VERDICTS] as const

/** To whom a statement speaks. Living conditions make people ill: it may ask something of those who make them. */
export const ADDRESSEES = ["person", "carer", "professional", "town-hall", "school", "employer", "landlord"] as const

/** PICO: the four parts of a clinical question. */
export const PICO_PARTS = ["population", "intervention", "comparison", "outcomes"] as const

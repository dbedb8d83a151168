/** What pages go through one by one, apart from `vocabulary.ts` whose checks weigh more than a page of the workspace may. */

export const LANGUAGES = ["fr", "en", "ar"] as const

/** The two colleges that decide as equals; a member is in exactly one. */
export const COLLEGES = ["citizen", "professional"] as const

/** Where a reco or a version stands, as the last part of an address. */
export const REVIEW_STATES = ["en-vigueur", "a-revoir", "remplacees", "retirees"] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

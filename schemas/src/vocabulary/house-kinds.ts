/** What a house is: a demonstration, whose accounts and mails are everybody's, or a cooperative's own. */
export const HOUSE_KINDS = ["demonstration", "cooperative"] as const
export type HouseKind = (typeof HOUSE_KINDS)[number]

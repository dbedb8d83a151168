/**
 * What a change of a text was, where it was more than typing: the text as it was before its history was kept, its beginning, one taken up
 * again, words put in place of others by an accepted proposal, a part taken back.
 */
export const TEXT_DEEDS = ["before", "begun", "restored", "reworded", "taken-back"] as const
export type TextDeed = (typeof TEXT_DEEDS)[number]

/** How the copies of texts on this device are called, and what each of them remembers. */

/** All the copies of anybody. */
export const COPIES = "recos/"

/** All the copies of one member. */
export const copiesOfMember = (memberId: string): string => `${COPIES}${memberId}/`

/** All the copies of one text, one for each replacement of the whole text. */
export const copiesOfText = (memberId: string, documentId: string): string =>
  `${copiesOfMember(memberId)}${documentId}/`

/** Whether a copy holds changes that no server confirmed: 1 or 0. */
export const UNSENT = "unsent"

/** The words that a text could not hold, kept beside its copy until the person decides. */
export const ASIDE = "aside"

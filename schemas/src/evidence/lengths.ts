/** Longest texts of the evidence, in characters, apart from the shapes that ask for them: forms say them and load no checking. */

/** A line: a name, a unit, whom a risk speaks of. */
export const SENTENCE_MAXIMUM = 300
/** A few paragraphs: a part of a question, a comment. */
export const PARAGRAPHS_MAXIMUM = 6000
/** A reason of a grading: two of them, put together by a reconciliation, still fit the published shape. */
export const REASON_MAXIMUM = 2000
/** What is said of an option under one head, and an address. */
export const OPTION_WORDS_MAXIMUM = 2000
export const ADDRESS_MAXIMUM = 2000
/** What is said of the method under one head, and the most rows of one of its lists. */
export const METHOD_WORDS_MAXIMUM = 4000
export const METHOD_ROWS_MAXIMUM = 30

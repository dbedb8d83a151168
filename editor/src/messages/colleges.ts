import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGE_LABELS } from "@recos/schemas/vocabulary/labels"

/** The colleges, in the order in which they are named: from their words, for these weigh less than the schema of the whole vocabulary. */
export const COLLEGES_IN_ORDER = Object.keys(COLLEGE_LABELS) as College[]

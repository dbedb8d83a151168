import { z } from "zod"
import { METHOD_ROWS_MAXIMUM, METHOD_WORDS_MAXIMUM } from "./lengths.ts"
import { sentence } from "./questions/fields.ts"

const words = z.string().trim().max(METHOD_WORDS_MAXIMUM)
const short = sentence

/**
 * How a reco was made, in the fields that AGREE II asks for and that nothing else of the reco answers
 * (Brouwers M. et al., CMAJ 2010;182:E839-842; our own wording).
 */
export const methodStatement = z.object({
  goal: words,
  population: words,
  users: words,
  /** How, when and with what effect the views of patients and public were sought. */
  layInput: words,
  searches: z.array(z.object({ base: short, on: z.iso.date().nullable(), strategy: words })).max(METHOD_ROWS_MAXIMUM),
  eligibility: words,
  /** How the statements were formed and agreed. */
  consensus: words,
  updating: words,
  indicators: z.array(z.object({ name: short, numerator: short, denominator: short })).max(METHOD_ROWS_MAXIMUM),
  funding: words
})
export type MethodStatement = z.infer<typeof methodStatement>

/** A method statement nobody has filled yet. */
export const EMPTY_METHOD: MethodStatement = {
  goal: "",
  population: "",
  users: "",
  layInput: "",
  searches: [],
  eligibility: "",
  consensus: "",
  updating: "",
  indicators: [],
  funding: ""
}

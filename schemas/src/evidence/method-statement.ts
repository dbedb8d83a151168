import { z } from "zod"

const words = z.string().trim().max(4000)
const short = z.string().trim().max(300)

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
  searches: z.array(z.object({ base: short, on: z.iso.date().nullable(), strategy: words })).max(30),
  eligibility: words,
  /** How the statements were formed and agreed. */
  consensus: words,
  updating: words,
  indicators: z.array(z.object({ name: short, numerator: short, denominator: short })).max(30),
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

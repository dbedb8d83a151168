import { z } from "zod"
import { addedLater } from "../../format/added-later.ts"
import { alternativeKind, hmpcStatus } from "../../vocabulary/closed-lists.ts"
import { ADDRESS_MAXIMUM, OPTION_WORDS_MAXIMUM } from "../lengths.ts"
import { sentence } from "../questions/fields.ts"

const words = z.string().trim().max(OPTION_WORDS_MAXIMUM)
const short = sentence
const address = z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(ADDRESS_MAXIMUM)])
const sourced = { source: short, on: z.iso.date().nullable() }

/**
 * Environmental hazard of a substance: persistence, bioaccumulation, toxicity, 0 to 3 each, as Region Stockholm's Janusinfo gives them.
 * Hazard and risk are two values; neither is ever computed from the other.
 */
const environmentalHazard = z.object({
  persistence: z.number().int().min(0).max(3),
  bioaccumulation: z.number().int().min(0).max(3),
  toxicity: z.number().int().min(0).max(3),
  /** The source's `*`: part of the value rests on limited data. */
  dataLimits: z.boolean(),
  ...sourced
})
export const environmentalRisk = z.object({
  level: z.enum(["insignificant", "low", "moderate", "high", "not-excluded"]),
  ...sourced
})
/** Cradle-to-grave carbon of one pack or dose: comparable only between the same substance, dose and pack. */
const carbonValue = z.object({ value: z.number().min(0), unit: short, ...sourced })

/** Something that people can choose: a drug, a medicinal plant, or neither. Its regulatory status stands beside the certainty, never instead. */
export const treatmentOption = z.object({
  kind: alternativeKind,
  name: short.min(1),
  /** ATC code of a drug's substance, as its source gives it. */
  atc: z.string().trim().max(10),
  preparation: short,
  plantPart: short,
  hmpcStatus: z.nullable(hmpcStatus),
  indication: words,
  interactions: words,
  /** People who should not take it. */
  exclusions: words,
  /** What to do where it is out of stock or out of reach. */
  whenUnavailable: addedLater(words, ""),
  monographUrl: address,
  monographOn: z.iso.date().nullable(),
  hazard: environmentalHazard.nullable(),
  risk: environmentalRisk.nullable(),
  carbon: carbonValue.nullable(),
  /** Questions of the reco in which it is the intervention: their outcomes are its effects. */
  questions: z.array(z.string()).max(50),
  /**
   * The group of options judged of equal efficacy, with the words that say on what; environmental values are shown between
   * the options of one group only. Empty when nobody has said so.
   */
  equalEfficacy: z.object({ group: short, why: words }).nullable()
})
export type TreatmentOption = z.infer<typeof treatmentOption>

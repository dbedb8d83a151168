import { EMPTY_OPTION } from "./empty-option.ts"
import type { TreatmentOption } from "./treatment-option.ts"

/** Made for tests: a plant of which nothing but the name is filled, with what a test gives. */
export const sampleOption = (given: Partial<TreatmentOption> = {}): TreatmentOption => ({
  ...EMPTY_OPTION,
  kind: "plant",
  name: "Thym",
  ...given
})

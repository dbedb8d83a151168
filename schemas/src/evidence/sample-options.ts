import type { TreatmentOption } from "./treatment-option.ts"

/** Made for tests: a plant of which nothing but the name is filled, with what a test gives. */
export const sampleOption = (given: Partial<TreatmentOption> = {}): TreatmentOption => ({
  kind: "plant",
  name: "Thym",
  atc: "",
  preparation: "",
  plantPart: "",
  hmpcStatus: null,
  indication: "",
  interactions: "",
  exclusions: "",
  monographUrl: "",
  monographOn: null,
  hazard: null,
  risk: null,
  carbon: null,
  questions: [],
  equalEfficacy: null,
  ...given
})

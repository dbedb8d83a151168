import type { TreatmentOption } from "./treatment-option.ts"

/** All of an option but its kind and its name, while nothing is known. */
export const EMPTY_OPTION: Omit<TreatmentOption, "kind" | "name"> = {
  atc: "",
  preparation: "",
  plantPart: "",
  hmpcStatus: null,
  indication: "",
  interactions: "",
  exclusions: "",
  whenUnavailable: "",
  monographUrl: "",
  monographOn: null,
  hazard: null,
  risk: null,
  carbon: null,
  questions: [],
  equalEfficacy: null
}

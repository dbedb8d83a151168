/** Of whom a house may demand a second factor. */
export const FACTOR_DEMANDS = ["nobody", "administrators", "administrators-and-coordinators"] as const
export type FactorDemand = (typeof FACTOR_DEMANDS)[number]

import type { Outcome } from "../use-evidence.ts"

/** The name under which what is typed of an outcome is kept until it is saved. */
export const outcomeDraftName = ({ id }: Outcome): string => `outcome ${id}`

import type { Reference } from "./reference.ts"

/** Sources as CSL-JSON 1.0 (citationstyles.org): everything that is kept of them. */
export const writeCslJson = (references: readonly Pick<Reference, "id" | "csl">[]): string =>
  `${JSON.stringify(
    references.map(({ id, csl }) => ({ id, ...csl })),
    null,
    2
  )}\n`

import type { CslItem } from "@recos/schemas/references/reference"

/** The authors and the year, short: « Foster et al., 2018 ». */
export function shortName(csl: CslItem): string {
  const names = (csl.author ?? []).map((name) => name.literal ?? name.family ?? "").filter((name) => name !== "")
  const year = csl.issued?.["date-parts"][0]?.[0]
  const authors = names.length > 2 ? `${names[0]} et al.` : names.join(", ")
  return [authors, year].filter(Boolean).join(", ")
}

const LIGATURES: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d" }

/**
 * Makes the part of an address out of words: unaccented lower-case letters, figures and single hyphens, at most
 * `longest` characters, cut between words where there is room. Words without a Latin letter or a figure give `fallback`.
 */
export function slugify(words: string, longest: number, fallback: string): string {
  const plain = words
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[œæßøłđ]/g, (letter) => LIGATURES[letter] ?? "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
  if (plain.length <= longest) return plain || fallback
  const cut = plain.slice(0, longest + 1).lastIndexOf("-")
  return plain.slice(0, cut > longest / 2 ? cut : longest)
}

/** The n-th try for an address that must be alone: itself, then `-2`, `-3`… within `longest` characters. */
export function numberedSlug(slug: string, attempt: number, longest: number): string {
  if (attempt <= 1) return slug
  const ending = `-${attempt}`
  return `${slug.slice(0, longest - ending.length).replace(/-$/, "")}${ending}`
}

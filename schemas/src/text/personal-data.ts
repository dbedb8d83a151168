/** Something in a text that could let a reader recognise a person. */
export interface PrivacyAlert {
  kind: "email" | "phone" | "social-security-number" | "name-with-date"
  /** The words found, to show where. */
  found: string
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const SPACE = "[\\s.\\-\\u00a0\\u202f]?"
/** French numbers, national or international: ten digits from 0, or +33 and nine. */
const PHONE = new RegExp(
  `(?<!\\d)(?:(?:\\+|00)33${SPACE}(?:\\(0\\))?${SPACE}[1-9]|0[1-9])(?:${SPACE}\\d{2}){4}(?!\\d)`,
  "g"
)
/** NIR: sex, year, month, department (2A and 2B), commune, order, and often its key: 13 or 15 characters. */
const NIR = new RegExp(
  `(?<!\\d)[1-478]${SPACE}\\d{2}${SPACE}(?:0[1-9]|1[0-2]|[2-9]\\d)${SPACE}(?:\\d{2}|2[AB])${SPACE}\\d{3}${SPACE}\\d{3}(?:${SPACE}\\d{2})?(?!\\d)`,
  "gi"
)
const MONTH = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
const DATE = new RegExp(
  `(?<!\\d)(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|(?:1er|\\d{1,2})\\s(?:${MONTH})\\s\\d{4})(?!\\d)`,
  "giu"
)
const NAME =
  /\b(?:M\.|Mme|Mlle|Monsieur|Madame|Mademoiselle|Docteur|Dr)\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}{2,}[\p{Lu}'’-]*/gu

/** How near a name and a date must stand to speak of somebody, in characters. */
const NEAR = 120

/** The key of a NIR, where its fifteen characters are there: 97 minus the rest by 97, Corsica counted as 19 and 18. */
function isNir(text: string): boolean {
  const characters = text.replace(/[^0-9ab]/gi, "").toUpperCase()
  if (characters.length !== 15) return characters.length === 13
  const number = BigInt(characters.slice(0, 13).replace("2A", "19").replace("2B", "18"))
  return 97n - (number % 97n) === BigInt(characters.slice(13))
}

/**
 * Looks for what could let somebody be recognised: mail addresses, French telephone and social-security numbers, a name near a date.
 * A help for attention, not a proof: people are warned before saving and decide.
 */
export function findPersonalData(text: string): PrivacyAlert[] {
  const alerts: PrivacyAlert[] = []
  const add = (kind: PrivacyAlert["kind"], found: string) => alerts.push({ kind, found })
  for (const [found] of text.matchAll(EMAIL)) add("email", found)
  const nirs = [...text.matchAll(NIR)].map(([found]) => found).filter(isNir)
  for (const found of nirs) add("social-security-number", found)
  const withoutNirs = nirs.reduce((rest, found) => rest.replace(found, " "), text)
  for (const [found] of withoutNirs.matchAll(PHONE)) add("phone", found)
  const dates = [...text.matchAll(DATE)]
  for (const name of text.matchAll(NAME)) {
    const date = dates.find((each) => Math.abs(each.index - name.index) <= NEAR)
    if (date) add("name-with-date", `${name[0]} … ${date[0]}`)
  }
  return alerts
}

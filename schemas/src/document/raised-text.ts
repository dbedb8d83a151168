import type { DocumentNode } from "./document.ts"

const DIGITS_AND_SIGNS = "0123456789+-−=()"
const ABOVE = new Map([
  ...pairs(DIGITS_AND_SIGNS, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾"),
  ...pairs("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")
])
const BELOW = new Map([
  ...pairs(DIGITS_AND_SIGNS, "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"),
  ...pairs("aehijklmnoprstuvx", "ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
])

function pairs(plain: string, shaped: string): [string, string][] {
  const signs = [...shaped]
  return [...plain].map((char, index) => [char, signs[index] ?? char])
}

/** Letters that are as plain without being raised: 1er, 2e, Mme, Dr, no, 1st. */
const SAID_AS_IS = /^\p{L}+\.?$/u
const ASKS_FOR_POWER = /^[a-zA-Zα-ω]$/u

/**
 * The words of a text node where no mark can be shown: in a search, a sheet, a comparison, a mail. Raised and lowered figures keep
 * their place by the signs that Unicode has for them, for 10³ is not 103; what has none is written after `^` or `_`.
 * Letters alone stay letters (1er, Dr), but for one that may be a power (10ⁿ).
 */
export function raisedText({ text = "", marks = [] }: DocumentNode): string {
  const isAbove = marks.some(({ type }) => type === "superscript")
  if (!isAbove && !marks.some(({ type }) => type === "subscript")) return text
  return text.replace(
    /^(\s*)(.*?)(\s*)$/su,
    (_, before: string, words: string, after: string) => `${before}${shaped(words, isAbove)}${after}`
  )
}

function shaped(words: string, isAbove: boolean): string {
  if (words === "" || (SAID_AS_IS.test(words) && !(isAbove && ASKS_FOR_POWER.test(words)))) return words
  const signs = isAbove ? ABOVE : BELOW
  const chars = [...words]
  if (chars.every((char) => signs.has(char))) return chars.map((char) => signs.get(char)).join("")
  // HbA₁c: what is lowered and has a sign is enough, for the rest are letters.
  if (!isAbove && chars.every((char) => signs.has(char) || /\p{L}/u.test(char))) {
    return chars.map((char) => signs.get(char) ?? char).join("")
  }
  return `${isAbove ? "^" : "_"}(${words})`
}

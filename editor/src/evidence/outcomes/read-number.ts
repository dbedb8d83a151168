import { interfaceLanguage } from "../../messages/interface-language.ts"

/** Why what is typed is not the number that is asked for. */
export type NumberProblem = "not-a-number" | "not-whole" | "negative" | "not-positive"

/** What a field takes: any number, one of 0 or more, one above 0, or a whole number of 0 or more. */
export type NumberRule = "any" | "from-zero" | "positive" | "whole"

export type ReadNumber = { value: number | null } | { problem: NumberProblem }

const PLAIN = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d{1,3})?$/i

/**
 * Reads a number as people type it: decimal comma or point, any minus sign, spaces between thousands. An empty field is null.
 * A comma is always decimal: « 1,200 » typed as twelve hundred would be a thousandth of what was meant, so both readings are shown
 * beside the form by the live view.
 */
export function readNumber(text: string, rule: NumberRule): ReadNumber {
  const typed = text.replaceAll(/[\s\u00A0\u202F]/g, "").replace(/^[−–‒]/, "-")
  if (typed === "") return { value: null }
  if (!PLAIN.test(typed)) return { problem: "not-a-number" }
  const value = Number(typed.replace(",", "."))
  if (!Number.isFinite(value)) return { problem: "not-a-number" }
  if (rule === "whole" && !Number.isInteger(value)) return { problem: "not-whole" }
  if (rule !== "any" && value < 0) return { problem: "negative" }
  if (rule === "positive" && value === 0) return { problem: "not-positive" }
  return { value }
}

/** Writes a number as it is typed in the language of the workspace, with all its decimals. */
export function writeNumber(value: number | null): string {
  if (value === null) return ""
  const written = String(value)
  return interfaceLanguage.value === "fr" ? written.replace(".", ",") : written
}

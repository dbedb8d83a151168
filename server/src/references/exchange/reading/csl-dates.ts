import { z } from "zod"
import { type DateWords, dateOf, dateOfParts } from "./date-words.ts"

const part = z.union([z.number(), z.string(), z.null()])
const shape = z.looseObject({
  "date-parts": z.union([z.array(z.array(part)), z.array(part)]).optional(),
  raw: z.union([z.string(), z.number()]).optional(),
  literal: z.union([z.string(), z.number()]).optional(),
  "date-time": z.string().optional(),
  year: part.optional(),
  month: part.optional(),
  day: part.optional()
})
/** What repeats the date in another writing, or sets how it is drawn. */
const SAME = new Set(["date-parts", "raw", "literal", "date-time", "timestamp", "year", "month", "day", "version"])

/** Reads a date in any form that CSL-JSON and its dialects have: parts, also flat or as words, `raw`, `literal`, a string, a number. */
export function cslDateOf(value: unknown): DateWords | undefined {
  if (typeof value === "string" || typeof value === "number") return dateOf(String(value))
  if (Array.isArray(value)) return cslDateOf({ "date-parts": value })
  const date = shape.safeParse(value).data
  if (!date) return undefined
  const found = fromParts(date) ?? fromWords(date)
  const saysMore = Object.entries(date).some(
    ([name, said]) => !SAME.has(name) && said !== null && said !== false && said !== 0
  )
  return found && { ...found, isWhole: found.isWhole && !saysMore }
}

type LooseDate = z.infer<typeof shape>

function fromParts(date: LooseDate): DateWords | undefined {
  const given = date["date-parts"] ?? [date.year ?? null, date.month ?? null, date.day ?? null]
  const [first = [], ...others] = given.some(Array.isArray)
    ? (given as (string | number | null)[][])
    : [given as (string | number | null)[]]
  const said = first.filter((one) => one !== null && one !== "")
  if (said.length === 0) return undefined
  const numbers = first.map((one) => (one === null || one === "" ? 0 : Number(one)))
  const [year, month, day] = numbers
  if (numbers.some(Number.isNaN) || numbers.length > 3) {
    // « season-01 » among the parts: what is a number before it stands.
    const sure = numbers.slice(
      0,
      numbers.findIndex((one) => Number.isNaN(one))
    )
    return typeof sure[0] === "number" ? dateOfParts(sure[0], sure[1], sure[2], false) : dateOf(said.join(" "))
  }
  return dateOfParts(year, month, day, others.length === 0)
}

const fromWords = ({ raw, literal, "date-time": time }: LooseDate): DateWords | undefined =>
  [raw, literal, time].map((words) => (words === undefined ? undefined : dateOf(String(words)))).find(Boolean)

import type { ToldChange } from "@recos/server/api"

export type RecoPart = ToldChange["part"]

/** What has changed of a reco; "anything" where it is not known, as after a connection was cut. */
export type Changes = readonly ToldChange[] | "anything"

/** What a part of a page shows of a reco. */
export interface Shown {
  parts: readonly RecoPart[]
  /** The only questions and outcomes that it shows, by their ids; without them, it shows those of the whole reco. */
  items?: readonly string[]
}

/** Checked by hand, since every page of a reco reads its news: a library of schemas would weigh more than the page. */
const PARTS: Record<RecoPart, true> = {
  settings: true,
  team: true,
  step: true,
  review: true,
  text: true,
  references: true,
  questions: true,
  outcomes: true,
  gradings: true,
  decision: true,
  testimonies: true,
  options: true,
  method: true,
  updates: true,
  imports: true,
  remarks: true,
  history: true
}

const isPart = (value: unknown): value is RecoPart => typeof value === "string" && Object.hasOwn(PARTS, value)

function isToldChange(value: unknown): value is ToldChange {
  if (typeof value !== "object" || value === null || !("part" in value) || !isPart(value.part)) return false
  return !("item" in value) || typeof value.item === "string"
}

/** What an event of the stream says; anything may have changed when it names nothing, or nothing that this build knows. */
export function readChanges(data: unknown): Changes {
  if (typeof data !== "string") return "anything"
  try {
    const told: unknown = JSON.parse(data)
    return Array.isArray(told) && told.length > 0 && told.every(isToldChange) ? told : "anything"
  } catch {
    // No JSON at all.
    return "anything"
  }
}

/** Two pieces of news as one. */
export function together(one: Changes, other: Changes): Changes {
  return one === "anything" || other === "anything" ? "anything" : [...one, ...other]
}

/** Whether what is shown may have become different. A change that names no item may be of any. */
export function concerns(changes: Changes, { parts, items }: Shown): boolean {
  if (changes === "anything") return true
  return changes.some(
    ({ part, item }) => parts.includes(part) && (item === undefined || items === undefined || items.includes(item))
  )
}

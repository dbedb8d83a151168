import type { ToldChange } from "@recos/server/api"
import * as z from "zod/mini"

export type RecoPart = ToldChange["part"]

/** What has changed of a reco; "anything" where it is not known, as after a connection was cut. */
export type Changes = readonly ToldChange[] | "anything"

/** What a part of a page shows of a reco. */
export interface Shown {
  parts: readonly RecoPart[]
  /** The only questions and outcomes that it shows, by their ids; without them, it shows those of the whole reco. */
  items?: readonly string[]
}

const toldChanges = z.array(
  z.object({
    part: z.enum([
      "settings",
      "team",
      "step",
      "review",
      "text",
      "references",
      "questions",
      "outcomes",
      "gradings",
      "decision",
      "testimonies",
      "options",
      "method",
      "updates",
      "imports"
    ] satisfies RecoPart[]),
    item: z.exactOptional(z.string())
  })
) satisfies z.ZodMiniType<ToldChange[]>

/** What an event of the stream says; anything may have changed when it names nothing, or nothing that this build knows. */
export function readChanges(data: unknown): Changes {
  if (typeof data !== "string") return "anything"
  try {
    const read = toldChanges.safeParse(JSON.parse(data))
    return read.success && read.data.length > 0 ? read.data : "anything"
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

import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { createContext } from "preact"
import { frozenTables, type TableSource } from "../evidence/tables/table-source.ts"

/** What the nodes of a text need to be drawn, besides themselves. */
export interface ReadingContext {
  recoId: string
  /** The number of each source, by its id, in the order in which they are first cited. */
  numbers: ReadonlyMap<string, number>
  /** The level of the title in the page that shows the text: 1 when it is the page's own title. */
  titleLevel: 1 | 2
  language: Language
  /** The figures that evidence tables show. */
  evidence: TableSource
  /** Whether statements carry the certainty of their outcomes: one without any is then said to be not assessed. */
  certainties: "known" | "unknown"
}

export const Reading = createContext<ReadingContext>({
  recoId: "",
  numbers: new Map(),
  titleLevel: 1,
  language: "fr",
  evidence: frozenTables([]),
  certainties: "unknown"
})

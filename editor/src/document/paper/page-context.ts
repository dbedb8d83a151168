import type { ReadonlySignal } from "@preact/signals"
import type { Loss } from "@recos/schemas/document/paste/losses"
import type { Reference } from "@recos/schemas/references/reference"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { StatementSource } from "../../evidence/statements/statement-source.ts"
import type { TableSource } from "../../evidence/tables/table-source.ts"

/** Something the text asks of the page around it: a form, a panel, a word to the person. */
export type PageRequest =
  | { kind: "link" }
  | { kind: "term" }
  | { kind: "cite" }
  | { kind: "add-reference" }
  | { kind: "citation"; position: number }
  | { kind: "image"; files: readonly File[]; alternatives: readonly string[] }
  | { kind: "pasted"; losses: readonly Loss[]; change: unknown }
  | { kind: "paste-refused"; why: "too-long" | "no-reader" }
  | { kind: "outline-kept" }
  | { kind: "no-underline" }
  | { kind: "file-refused" }
  | { kind: "not-here" }
  | { kind: "unknown-reference"; ref: string }
  | RemarkRequest

/** A remark to make on what is selected or on a piece, or the one to see where the caret stands. */
export type RemarkRequest = { kind: "remark" } | { kind: "remark-here" } | { kind: "remark-on-piece"; id: string }

/** What the views of the text know of the reco around it. */
export interface PageContext {
  recoId: string
  language: Language
  references: ReadonlySignal<readonly Reference[]>
  /** The figures that evidence tables show. */
  evidence: TableSource
  /** What statements are held against. */
  statements: StatementSource
  /** The statements whose evidence has changed and that nobody has read again since. */
  toReread: ReadonlySignal<ReadonlySet<string>>
  ask: (request: PageRequest) => void
}

/** Where the picture of a figure is served. */
export const imageAddress = (recoId: string, asset: string): string => `/api/recos/${recoId}/images/${asset}`

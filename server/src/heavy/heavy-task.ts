import { type Bringing, type Brought, bringChanges } from "@recos/schemas/branches/bring-changes"
import type { RecoDocument } from "@recos/schemas/document/document"
import { toMarkdown } from "@recos/schemas/document/markdown/to-markdown"
import { type TakingBack, takeBack } from "@recos/schemas/history/take-back"
import { readOfficeText } from "../office/read-office-text.ts"
import { writeTextWord } from "../office/write-text-word.ts"
import { type ComparedVersions, compareStates, type RecoState } from "./compare-states.ts"
import { type ForeignText, readForeignText } from "./read-foreign-text.ts"

/** What is made in a thread of its own, and what it takes. */
export type HeavyTask =
  | { kind: "read"; markdown: string }
  | { kind: "read-file"; bytes: Uint8Array<ArrayBuffer> }
  | { kind: "compare"; before: RecoState; after: RecoState }
  | { kind: "merge"; bringing: Bringing }
  | { kind: "take-back"; taking: TakingBack }
  | { kind: "write"; text: Parameters<typeof toMarkdown> }
  | { kind: "write-word"; text: Parameters<typeof writeTextWord> }

/** What each task gives. */
export interface HeavyResults {
  read: ForeignText
  "read-file": ForeignText
  compare: ComparedVersions
  merge: Brought
  "take-back": RecoDocument | null
  write: string
  "write-word": Uint8Array<ArrayBuffer>
}

/** Does a task, here or wherever this code was sent. */
export async function doTask(task: HeavyTask): Promise<HeavyResults[HeavyTask["kind"]]> {
  if (task.kind === "read") return readForeignText(task.markdown)
  if (task.kind === "read-file") return { ...readOfficeText(task.bytes), language: null }
  if (task.kind === "compare") return compareStates(task.before, task.after)
  if (task.kind === "merge") return bringChanges(task.bringing)
  if (task.kind === "take-back") return takeBack(task.taking)
  if (task.kind === "write-word") return writeTextWord(...task.text)
  return toMarkdown(...task.text)
}

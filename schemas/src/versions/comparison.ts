import type { AttributeValue, DocumentNode } from "../document/document.ts"
import type { SectionKind } from "../vocabulary/closed-lists.ts"

/** What differs between two versions of a text, as plain data for pages to show. */
export interface Comparison {
  /** Null when the title is the same. */
  title: WordChange[] | null
  /** Every section of either version, in the order of the outline. */
  sections: SectionComparison[]
  hasChanges: boolean
}

export interface SectionComparison {
  kind: SectionKind
  change: "same" | "changed" | "added" | "removed"
  blocks: BlockComparison[]
}

export type BlockComparison =
  | { change: "same" | "added" | "removed"; block: DocumentNode }
  | { change: "moved"; block: DocumentNode; from: SectionKind }
  | ChangedBlock

export interface ChangedBlock {
  change: "changed"
  before: DocumentNode
  after: DocumentNode
  /** Attributes that differ, as fields: `strength: conditional → strong`. */
  fields: FieldChange[]
  words: WordChange[]
  /** Neither a field nor a word differs: bold, links, definitions or the layout do. */
  onlyForm: boolean
  /** The section it came from, when it is another place now. */
  movedFrom: SectionKind | null
}

export interface FieldChange {
  field: string
  before: AttributeValue
  after: AttributeValue
}

export interface WordChange {
  change: "same" | "added" | "removed"
  text: string
}

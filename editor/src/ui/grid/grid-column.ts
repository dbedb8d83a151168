import type { ComponentChildren } from "preact"
import type { Choice } from "../field.tsx"

/** How the cells of a column are written. Every cell is a text: it is typed, copied, pasted and cleared as one. */
export type CellEditor =
  | { as: "text"; decimal: boolean; maxlength: number }
  | { as: "choice"; choices: readonly Choice[] }
  /** A choice and why, in one text: « 1 aveugle imparfait ». Values hold no space. */
  | { as: "judgement"; choices: readonly Choice[]; maxlength: number; why: string }

/** A column of a grid over models of its rows. */
export interface GridColumn<Model> {
  key: string
  label: string
  /** What a cell holds, as it is typed: the value of a choice, not its word. */
  text: (model: Model) => string
  /** What a cell shows; its text unless said otherwise. */
  show?: (model: Model) => ComponentChildren
  editor?: CellEditor
  /** Whether this row's cell may be written now; it is read otherwise. */
  isOpen?: (model: Model) => boolean
  /** Why it may not. */
  whyClosed?: (model: Model) => string | undefined
  put?: (model: Model, text: string) => void
  /** What is wrong with what the cell holds. */
  problem?: (model: Model) => string | undefined
  /** One character that stands for a value of the choices: it is put at once. */
  keys?: Readonly<Record<string, string>>
  /** Whether a value put by its character asks why first. */
  asksWhy?: (value: string, model: Model) => boolean
  numeric?: boolean
}

/** A judgement as one text. */
export const judgementText = (value: string, why: string): string =>
  [value, why].filter((part) => part !== "").join(" ")

/** Reads a judgement from its text: what is before the first space, and the rest. */
export function readJudgement(text: string): { value: string; why: string } {
  const at = text.indexOf(" ")
  return at < 0 ? { value: text, why: "" } : { value: text.slice(0, at), why: text.slice(at + 1) }
}

/** The value that one typed character stands for: its own key, or the one choice whose word begins with it. */
export function valueOfKey(
  { editor, keys }: Pick<GridColumn<never>, "editor" | "keys">,
  character: string
): string | undefined {
  if (!editor || editor.as === "text") return undefined
  const known = keys?.[character]
  if (known !== undefined) return known
  const begin = folded(character)
  const found = editor.choices.filter(({ value, label }) => value !== "" && folded(label).startsWith(begin))
  return found.length === 1 ? found[0]?.value : undefined
}

const folded = (words: string): string => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()

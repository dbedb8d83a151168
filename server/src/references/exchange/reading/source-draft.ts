import { type CslItem, cslItem } from "@recos/schemas/references/reference"
import type { CslName, LeftOut, Said, SaidBy } from "./said.ts"

/** What became of an entry: a source with all that is not in it, or why it is none. */
export type ToldEntry = { csl: CslItem; leftOut: LeftOut[]; said: SaidBy } | { why: "title" | "too-long" }

type SingleField = Exclude<keyof CslItem, "author">

const MOST_AUTHORS = 200
const LONGEST_TITLE = 600

const ORDER = Object.keys(cslItem.shape) as (keyof CslItem)[]

/** What is told of a value, without what its reader knows of it. */
const plain = ({ name, line, words }: Said): Said => ({ name, line, words })

const isSame = (field: SingleField, one: unknown, other: unknown): boolean =>
  field === "DOI"
    ? String(one).toLowerCase() === String(other).toLowerCase()
    : JSON.stringify(one) === JSON.stringify(other)

/**
 * A source while it is read. Every value that is handed in ends in its field or among what is left out, by its name and in its words: no
 * reader can lose one.
 */
export class SourceDraft {
  readonly #fields = new Map<keyof CslItem, unknown>()
  readonly #authors: CslName[] = []
  readonly #said = new Map<keyof CslItem, Said[]>()
  readonly #leftOut: LeftOut[] = []
  #hasLongTitle = false

  has(field: keyof CslItem): boolean {
    return field === "author" ? this.#authors.length > 0 : this.#fields.has(field)
  }

  /**
   * Puts a value into its field, unless it does not fit or another stands there. `isWhole` is false when the words hold more than the
   * value: they are then told as well.
   */
  put(field: SingleField, value: unknown, said: Said, isWhole = true): void {
    if (field === "title" && typeof value === "string" && value.length > LONGEST_TITLE) this.#hasLongTitle = true
    const refusal = this.#refusalOf(field, value)
    if (refusal) this.leaveOut(said, refusal)
    else {
      this.#fields.set(field, this.#fields.get(field) ?? value)
      this.#tell(field, said)
      if (!isWhole) this.leaveOut(said, "part-kept")
    }
  }

  #refusalOf(field: SingleField, value: unknown): "unfit" | "other-kept" | null {
    if (value === undefined || !cslItem.shape[field].safeParse(value).success) return "unfit"
    return !this.#fields.has(field) || isSame(field, this.#fields.get(field), value) ? null : "other-kept"
  }

  /** Adds names in order; a value in which none is found does not fit. */
  addAuthors(names: readonly CslName[], said: Said): void {
    const added = names.slice(0, MOST_AUTHORS - this.#authors.length)
    this.#authors.push(...added)
    if (added.length > 0) this.#tell("author", said)
    if (added.length === 0) this.leaveOut(said, "unfit")
    else if (added.length < names.length) this.leaveOut(said, "part-kept")
  }

  /** A value that agrees with what stands in a field, and adds nothing to it. */
  confirm(field: keyof CslItem, said: Said): void {
    this.#tell(field, said)
  }

  /** A value without words says nothing, and is no loss. */
  leaveOut(said: Said, why: LeftOut["why"]): void {
    if (said.words.trim() !== "") this.#leftOut.push({ ...plain(said), why })
  }

  /** The source, or why there is none. */
  end(): ToldEntry {
    if (!this.#fields.has("title")) return { why: this.#hasLongTitle ? "too-long" : "title" }
    if (this.#authors.length > 0) this.#fields.set("author", this.#authors)
    if (!this.#fields.has("type")) this.#fields.set("type", "document")
    const inOrder = ORDER.flatMap((field) => (this.#fields.has(field) ? [[field, this.#fields.get(field)]] : []))
    return {
      csl: cslItem.parse(Object.fromEntries(inOrder)),
      leftOut: this.#leftOut,
      said: Object.fromEntries(this.#said)
    }
  }

  #tell(field: keyof CslItem, said: Said): void {
    const known = this.#said.get(field) ?? []
    known.push(plain(said))
    this.#said.set(field, known)
  }
}

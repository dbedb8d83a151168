import { type ReadonlySignal, signal } from "@preact/signals"
import type { Doc } from "yjs"
import type { AsideWords } from "./aside-words.ts"
import type { LostBlock, Run } from "./find-runs.ts"
import { PIECE, sectionOf, wordsOf } from "./lines.ts"
import { canBePut } from "./put-back.ts"

/** The words that this page has set aside, and what it knows of where they stood. */
export class SetAside {
  readonly #words
  /** What this visit has set aside: its text may come back a moment later, when what was cut is pasted. */
  readonly #runs = new Map<string, Run>()
  readonly #doc: Doc
  readonly #nameOf: (client: number) => string | null
  #made = 0
  #typing: string | null = null

  constructor(doc: Doc, kept: readonly AsideWords[], nameOf: (client: number) => string | null) {
    this.#doc = doc
    this.#nameOf = nameOf
    this.#words = signal<readonly AsideWords[]>(kept)
  }

  get words(): ReadonlySignal<readonly AsideWords[]> {
    return this.#words
  }

  /** @param whose the client id of who wrote them, or "me" */
  addRun(run: Run, whose: number | "me"): void {
    const id = this.addForGood(run, whose)
    if (canBePut(run.signs)) this.#runs.set(id, run)
  }

  /** Words that are put nowhere but by a person. */
  addForGood({ signs, quote, line }: Run, whose: number | "me"): string {
    const after = quote.before.replace(/\p{Cc}/gu, "").replaceAll(PIECE, "")
    return this.#add({ words: wordsOf(signs), after, section: sectionOf(line), writer: this.#writer(whose) })
  }

  /** What the person goes on typing where their text is gone: one piece, for as long as they have not decided. */
  addTyped(typed: string): void {
    const open = this.#words.peek().find(({ id }) => id === this.#typing)
    if (!open) this.#typing = this.#add({ words: typed, after: "", section: null, writer: "me" })
    else {
      const longer = { ...open, words: open.words + typed }
      this.#words.value = this.#words.peek().map((one) => (one === open ? longer : one))
    }
  }

  addBlock({ element, lines }: LostBlock, whose: number | "me"): void {
    this.#add({ words: lines.join("\n"), after: "", section: sectionOf(element), writer: this.#writer(whose) })
  }

  /** The runs whose text may come back. */
  get runs(): ReadonlyMap<string, Run> {
    return this.#runs
  }

  /** A person, or their text come back, has decided what becomes of them. */
  settle(id: string): void {
    this.#runs.delete(id)
    this.#words.value = this.#words.peek().filter((one) => one.id !== id)
  }

  #writer(whose: number | "me"): string {
    return whose === "me" ? whose : (this.#nameOf(whose) ?? "someone")
  }

  #add(words: Omit<AsideWords, "id">): string {
    const id = `${this.#doc.clientID}-${this.#made++}`
    this.#words.value = [...this.#words.peek(), { ...words, words: words.words.replaceAll(PIECE, "[…]"), id }]
    return id
  }
}

import { type Signal, signal } from "@preact/signals"
import type { Editor } from "@tiptap/core"
import type { EditorState, Transaction } from "@tiptap/pm/state"
import { Decoration, DecorationSet } from "@tiptap/pm/view"
import { yUndoPluginKey } from "@tiptap/y-tiptap"
import { type Span, textFinder } from "../../document/find/find-in-text.ts"
import type { Search } from "../../document/find/find-words.ts"
import { replaceSpans } from "../../document/find/replace-spans.ts"
import { foundMarks } from "../../document/paper/found-marks.ts"
import { anchored, anchorSpan } from "../../document/remarks/anchors.ts"
import { bringIntoSight } from "./show-place.ts"

/** The text is looked through a moment after it has changed, never at each key. */
const QUIET = 200
/** Beyond as many on either side of the one that is shown, words are counted and not drawn. */
const DRAWN_AROUND = 500
/** The room takes no change without end. */
const MOST_ADDED = 200_000

/** How many there are, and which of them is shown, from 1; 0 where none is. */
export interface Found {
  count: number
  at: number
}

/** What came of a replacement: how many words and sections changed, or why nothing did. */
export type Replaced = { kind: "done"; count: number; sections: number } | { kind: NotReplaced }
export type NotReplaced = "none" | "same" | "moved" | "too-long" | "not-writing"

type Anchor = ReturnType<typeof anchorSpan>

/** Looks through the text for one person, and keeps what is found with the text while others write in it. */
export class FindSession {
  readonly found: Signal<Found> = signal({ count: 0, at: 0 })
  readonly #editor: Editor
  readonly #find = textFinder()
  #search: Search = { words: "", exact: false, whole: false }
  #isScoped = false
  /** The letters of the words that are shown. */
  #held: Anchor = null
  /** The letters that the chosen part is bound to: as it is, then as it was before each replacement, to which an undo goes back. */
  #anchors: Anchor[] = []
  #matches: Span[] = []
  #current = -1
  /** The text that was last looked through. */
  #read: EditorState["doc"] | null = null
  /** Where one looks from: what is typed letter by letter is looked for from one place, and not further at each of them. */
  #place: number
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param place where one looks from at first */
  constructor(editor: Editor, place: number) {
    this.#editor = editor
    this.#place = place
    editor.on("transaction", this.#later)
  }

  /** Ends it: nothing is drawn any more. */
  end(): void {
    clearTimeout(this.#timer)
    this.#editor.off("transaction", this.#later)
    if (!this.#editor.isDestroyed) this.#draw(DecorationSet.empty)
  }

  /** Looks for other words, from where one was, or from another place. */
  look(search: Search, from = this.#place): void {
    this.#search = search
    this.#place = from
    this.#lookFrom(from)
    this.#show()
  }

  /** Looks within a part of the text only, or in all of it. */
  within(scope: Span | null): void {
    this.#isScoped = scope !== null
    this.#anchors = []
    this.#bind(scope)
    this.#draw(DecorationSet.create(this.#editor.state.doc, scope ? [scopeMark(scope)] : []))
    this.#lookFrom(scope?.from ?? this.#place)
    this.#show()
  }

  /** Shows the next one or the one before. Answers whether it has gone round the end of the text. */
  go(way: 1 | -1): boolean {
    const stays = this.#refresh()
    const count = this.#matches.length
    if (count === 0) return false
    const before = this.#current
    // Where others have taken away the one that was shown, the next is there already.
    if (stays || way < 0) this.#current = (before + way + count) % count
    this.#place = this.#matches[this.#current]?.from ?? this.#place
    this.#drawFound()
    this.#show()
    return way > 0 ? stays && this.#current <= before : this.#current >= before
  }

  /** Puts words in the place of those that are shown, if they still stand there, and shows the next. */
  replaceOne(words: string): Replaced {
    if (!this.#editor.isEditable) return { kind: "not-writing" }
    const stays = this.#refresh()
    const match = this.#matches[this.#current]
    if (!match) return { kind: "none" }
    if (!stays) {
      this.#drawFound()
      this.#show()
      return { kind: "moved" }
    }
    const replaced = this.#write([match], words)
    const isThere = replaced.kind === "done" || replaced.kind === "same"
    if (isThere) this.#place = replaced.kind === "done" ? match.from + words.length : match.to
    if (isThere) this.#lookFrom(this.#place)
    this.#show()
    return replaced
  }

  /** Puts words in the place of all that stand in the text now, as one change. */
  replaceAll(words: string): Replaced {
    if (!this.#editor.isEditable) return { kind: "not-writing" }
    this.#refresh()
    if (this.#matches.length === 0) return { kind: "none" }
    this.#place = this.#matches[0]?.from ?? this.#place
    const replaced = this.#write(this.#matches, words)
    if (replaced.kind === "done") this.#lookFrom(this.#place)
    return replaced
  }

  /** Where the words that are shown stand now; null where there are none. */
  get shown(): Span | null {
    return this.#held ? anchored(this.#editor.state, this.#held) : this.#drawn("current")
  }

  readonly #later = ({ transaction }: { transaction: Transaction }): void => {
    if (!transaction.docChanged) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (!this.#editor.isDestroyed && this.#search.words !== "") this.#refresh()
    }, QUIET)
  }

  /** Looks again where the text has changed. Answers whether the words that were shown still stand where they went. */
  #refresh(): boolean {
    const { shown } = this
    // The place goes with the words that stand there.
    if (shown && this.#place === this.#matches[this.#current]?.from) this.#place = shown.from
    if (this.#read !== this.#editor.state.doc) this.#lookFrom(shown?.from ?? this.#place)
    const match = this.#matches[this.#current]
    return match !== undefined && match.from === shown?.from && match.to === shown.to
  }

  #lookFrom(place: number): void {
    const { doc } = this.#editor.state
    const scope = this.#scope()
    this.#read = doc
    // What somebody chose may be gone from the text: all of the text is something else.
    const isGone = this.#isScoped && !scope
    this.#matches = isGone ? [] : this.#find(doc, this.#search, scope)
    const next = this.#matches.findIndex(({ from }) => from >= place)
    this.#current = this.#matches.length === 0 ? -1 : Math.max(0, next)
    this.#drawFound(scope)
  }

  #bind(scope: Span | null): void {
    const anchor = scope && anchorSpan(this.#editor.state, scope)
    if (anchor) this.#anchors.unshift(anchor)
  }

  /** Where the chosen part stands now. What is drawn goes to what looks the same; letters are known one by one. */
  #scope(): Span | null {
    if (this.#anchors.length === 0) return this.#drawn("scope")
    for (const anchor of this.#anchors) {
      const span = anchored(this.#editor.state, anchor)
      if (span) return span
    }
    return null
  }

  /** What is drawn goes with the text: it says where things have come to. */
  #drawn(kind: "current" | "scope"): Span | null {
    const [mark] = foundMarks.getState(this.#editor.state)?.find(undefined, undefined, isOf(kind)) ?? []
    return mark ? { from: mark.from, to: mark.to } : null
  }

  #drawFound(scope = this.#scope()): void {
    const first = Math.max(0, this.#current - DRAWN_AROUND)
    const marks = this.#matches
      .slice(first, this.#current + DRAWN_AROUND)
      .map((match, index) => foundMark(match, first + index === this.#current))
    if (scope) marks.unshift(scopeMark(scope))
    this.#draw(DecorationSet.create(this.#editor.state.doc, marks))
    const match = this.#matches[this.#current]
    this.#held = match ? anchorSpan(this.#editor.state, match) : null
    const found = { count: this.#matches.length, at: this.#current + 1 }
    const { count, at } = this.found.peek()
    if (found.count !== count || found.at !== at) this.found.value = found
  }

  #draw(marks: DecorationSet): void {
    const { view, state } = this.#editor
    if (marks === DecorationSet.empty && foundMarks.getState(state) === marks) return
    view.dispatch(state.tr.setMeta(foundMarks, marks))
  }

  #show(): void {
    if (this.#current >= 0) bringIntoSight(this.#editor)
  }

  #write(spans: readonly Span[], words: string): Replaced {
    const { state, view } = this.#editor
    if (spans.length * words.length > MOST_ADDED) return { kind: "too-long" }
    const replacing = replaceSpans(state, spans, words)
    if (!replacing) return { kind: "same" }
    const { transaction, changed } = replacing
    const scope = this.#scope()
    const { mapping, doc } = transaction
    // A part that is one word goes on to be it, whatever the word has become.
    const kept = scope && { from: mapping.map(scope.from, -1), to: mapping.map(scope.to, 1) }
    const isKept = kept !== null && kept.from < kept.to
    transaction.setMeta(foundMarks, DecorationSet.create(doc, isKept ? [scopeMark(kept)] : []))
    const history = yUndoPluginKey.getState(state)?.undoManager
    history?.stopCapturing()
    view.dispatch(transaction)
    history?.stopCapturing()
    if (this.#editor.state.doc.eq(state.doc)) return { kind: "not-writing" }
    if (isKept) this.#bind(kept)
    const sections = new Set(changed.map(({ from }) => state.doc.resolve(from).index(0)))
    return { kind: "done", count: changed.length, sections: sections.size }
  }
}

const isOf =
  (kind: string) =>
  (spec: { found?: unknown }): boolean =>
    spec.found === kind

const scopeMark = ({ from, to }: Span): Decoration =>
  Decoration.inline(from, to, { class: "found-scope" }, { found: "scope" })

const foundMark = ({ from, to }: Span, isCurrent: boolean): Decoration =>
  isCurrent
    ? Decoration.inline(from, to, { class: "found found-current" }, { found: "current" })
    : Decoration.inline(from, to, { class: "found" }, { found: "match" })

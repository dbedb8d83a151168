import { changesBetween, type PairStep } from "@recos/schemas/branches/text-changes"
import type { DocumentNode, RecoDocument } from "@recos/schemas/document/document"
import { normalNode } from "@recos/schemas/document/normalize"
import { readDocument } from "@recos/schemas/document/read-document"
import { canonicalJson } from "@recos/schemas/text/canonical-json"
import { comparedText } from "@recos/schemas/versions/compare-block"
import { compareWords } from "@recos/schemas/versions/compare-words"
import type { SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import type { Editor } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { PluginKey, type Transaction } from "@tiptap/pm/state"
import { Decoration, DecorationSet } from "@tiptap/pm/view"
import { drawnMarks } from "../document/paper/drawn-marks.ts"

/** The text is looked through a moment after it has changed, never at each key. */
const QUIET = 300

const branchMarks = new PluginKey<DecorationSet>("branch-changes")

/** Draws in a text what differs from what it was: what came underlined, what went struck through where it stood. Answers what ends it. */
export function markChanges(editor: Editor, base: RecoDocument): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  editor.registerPlugin(drawnMarks(branchMarks))
  const mark = (): void => {
    if (editor.isDestroyed) return
    const set = DecorationSet.create(editor.state.doc, changeMarks(editor.state.doc, base))
    editor.view.dispatch(editor.state.tr.setMeta(branchMarks, set))
  }
  const later = ({ transaction }: { transaction: Transaction }): void => {
    if (!transaction.docChanged) return
    clearTimeout(timer)
    timer = setTimeout(mark, QUIET)
  }
  timer = setTimeout(mark, 0)
  editor.on("transaction", later)
  return () => {
    clearTimeout(timer)
    editor.off("transaction", later)
    if (!editor.isDestroyed) editor.unregisterPlugin(branchMarks)
  }
}

/** The marks of what differs between what a text was and what it is; none where it cannot be read. */
export function changeMarks(doc: Node, base: RecoDocument): Decoration[] {
  const read = readDocument(doc.toJSON())
  if ("problems" in read) return []
  const changes = changesBetween(base, read.document)
  const places = new Places(doc)
  const title = changes.title ? pairMarks(places, changes.title.before, changes.title.after) : []
  return [...title, ...changes.sections.flatMap(({ kind, steps }) => stepMarks(places, steps, places.section(kind)))]
}

/** Where the blocks of a text stand, by what they hold. */
class Places {
  readonly #sections = new Map<unknown, number>()
  readonly #of = new Map<string, { node: Node; at: number }[]>()

  constructor(doc: Node) {
    doc.descendants((node, at) => {
      if (!node.isBlock) return false
      if (node.type.name === "section") this.#sections.set(node.attrs.kind, at + 1)
      const key = canonicalJson(normalNode(node.toJSON()))
      this.#of.set(key, [...(this.#of.get(key) ?? []), { node, at }])
      return true
    })
  }

  /** Where a section begins. */
  section(kind: SectionKind): number | null {
    return this.#sections.get(kind) ?? null
  }

  /** The next place of a block: each is given once, in the order of the text. */
  take(block: DocumentNode): { node: Node; at: number } | undefined {
    return this.#of.get(canonicalJson(block))?.shift()
  }
}

/** @param start where what holds the blocks begins: what is gone stands there when nothing is left */
function stepMarks(places: Places, steps: readonly PairStep[], start: number | null): Decoration[] {
  const marks: Decoration[] = []
  let gone: DocumentNode[] = []
  let end: number | null = null
  const putGone = (at: number): void => {
    marks.push(...gone.map((block, index) => goneBlock(at, block, index)))
    gone = []
  }
  for (const step of steps) {
    if (step.kind === "before") {
      gone.push(step.node)
      continue
    }
    const node = step.kind === "pair" ? step.pair.after : step.node
    const place = places.take(node)
    if (!place) continue
    putGone(place.at)
    end = place.at + place.node.nodeSize
    if (step.kind === "pair") marks.push(...blockMarks(places, place, step.pair))
    if (step.kind === "after") marks.push(Decoration.node(place.at, end, { class: "branch-added" }))
  }
  const last = end ?? start
  if (last !== null) putGone(last)
  return marks
}

type Pair = Extract<PairStep, { kind: "pair" }>["pair"]

function blockMarks(places: Places, { node, at }: { node: Node; at: number }, pair: Pair): Decoration[] {
  const marks = pair.fields.length > 0 ? [Decoration.node(at, at + node.nodeSize, { class: "branch-field" })] : []
  if (pair.content === null) return marks
  if (Array.isArray(pair.content)) return [...marks, ...stepMarks(places, pair.content, at + 1)]
  return [...marks, ...lineMarks(node, at, pair.before, pair.after)]
}

function pairMarks(places: Places, before: DocumentNode, after: DocumentNode): Decoration[] {
  const place = places.take(after)
  return place ? lineMarks(place.node, place.at, before, after) : []
}

/** Word by word where a line holds words alone; as a whole where it holds more. */
function lineMarks(node: Node, at: number, before: DocumentNode, after: DocumentNode): Decoration[] {
  const text = comparedText(after)
  const lead = node.textContent.length - node.textContent.trimStart().length
  const isPlain = node.isTextblock && node.content.size === node.textContent.length && node.textContent.trim() === text
  if (!isPlain) return [Decoration.node(at, at + node.nodeSize, { class: "branch-changed" })]
  const marks: Decoration[] = []
  let place = at + 1 + lead
  for (const { change, text: words } of compareWords(comparedText(before), text)) {
    if (change === "removed") {
      marks.push(goneWords(place, words))
      continue
    }
    if (change === "added") marks.push(Decoration.inline(place, place + words.length, { nodeName: "ins" }))
    place += words.length
  }
  return marks
}

const goneWords = (at: number, words: string): Decoration =>
  Decoration.widget(at, () => struck("del", words), { side: -1, key: `-${words}` })

const goneBlock = (at: number, block: DocumentNode, index: number): Decoration =>
  Decoration.widget(at, () => struck("div", comparedText(block)), {
    side: -1,
    key: `--${index}-${comparedText(block)}`
  })

/** Words that are no longer there: text, never markup. */
function struck(tag: "del" | "div", words: string): HTMLElement {
  const outer = document.createElement(tag)
  const del = tag === "del" ? outer : outer.appendChild(document.createElement("del"))
  del.textContent = words
  outer.className = "branch-gone"
  outer.contentEditable = "false"
  return outer
}

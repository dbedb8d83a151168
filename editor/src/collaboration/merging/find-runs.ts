import { type Doc, findIndexSS, Item, XmlElement, type XmlFragment, XmlText } from "yjs"
import type { IdSet } from "./id-set.ts"
import { type InLine, isLine, itemsOf, parentOf, type Sign, signsOf, typeOf, wordsOf } from "./lines.ts"
import { likeness, type Quote, quoteAt } from "./quote.ts"

/** Words that one side wrote while the other changed what stood around them. */
export interface Run {
  /** What became of them: taken out with their line, or left where the text around is no longer theirs. */
  fate: "lost" | "astray"
  signs: Sign[]
  /** What stood around them for who wrote them. */
  quote: Quote
  /** How much of that still stands around them. */
  likeness: number
  line: XmlElement
}

/** A new block that one side added to a piece which the other took out. */
export interface LostBlock {
  element: XmlElement
  lines: string[]
}

/** Who wrote, who changed what stood around, and what the writer could not have seen. */
export interface Side {
  /** What the writer brought. */
  written: readonly IdSet[]
  /** What the other side brought and took out, unseen by the writer. */
  brought: readonly IdSet[]
  takenOut: readonly IdSet[]
  /** What the writer took out as well. */
  takenOutByWriter: readonly IdSet[]
  /** Whether what was written is gone through no wish of the writer's. */
  isLost: (item: Item, clock: number) => boolean
}

const holds = (sets: readonly IdSet[], id: { client: number; clock: number }): boolean =>
  sets.some((set) => set.has(id))

/** What one side wrote that the other's change has lost or left astray. */
export function findRuns(doc: Doc, side: Side, inLine: InLine): { runs: Run[]; blocks: LostBlock[] } {
  const lines = new Set<XmlElement>()
  const newBlocks = new Set<XmlElement>()
  for (const item of itemsIn(doc, side.written)) {
    const line = lineOf(item, inLine)
    const top = line ? highestNew(line, side.written) : newBlockOf(item, inLine)
    if (top) newBlocks.add(highestNew(top, side.written) ?? top)
    else if (line) lines.add(line)
  }
  return {
    runs: [...lines].flatMap((line) => runsOfLine(line, side)),
    blocks: [...newBlocks].flatMap((element) => lostBlock(element, side, inLine))
  }
}

/** The pieces of the text that are in a set of ids, in part at least. */
function* itemsIn(doc: Doc, sets: readonly IdSet[]): Generator<Item> {
  for (const set of sets) {
    for (const [client, from, to] of set.ranges()) {
      const structs = doc.store.clients.get(client) ?? []
      const last = structs.at(-1)
      if (!last || from >= last.id.clock + last.length) continue
      for (let index = findIndexSS(structs, from); index < structs.length; index += 1) {
        const struct = structs[index]
        if (!struct || struct.id.clock >= to) break
        // What is at a key is a property of a piece, not a part of the text.
        if (struct instanceof Item && struct.parentSub === null) yield struct
      }
    }
  }
}

/** The line that an item is a part of. */
function lineOf(item: Item, inLine: InLine): XmlElement | null {
  const parent = parentOf(item)
  if (parent instanceof XmlText) {
    const line = parent._item && parentOf(parent._item)
    return line instanceof XmlElement ? line : null
  }
  return parent instanceof XmlElement && isLine(parent, inLine) ? parent : null
}

function newBlockOf(item: Item, inLine: InLine): XmlElement | null {
  const type = typeOf(item)
  return type instanceof XmlElement && !inLine.has(type.nodeName) ? type : null
}

/** The highest element around that the same side brought; null for one that stood there before. */
function highestNew(element: XmlElement, written: readonly IdSet[]): XmlElement | null {
  let highest: XmlElement | null = null
  for (let at: XmlElement | XmlFragment | XmlText | null = element; at instanceof XmlElement && at._item; ) {
    if (!holds(written, at._item.id)) break
    highest = at
    at = parentOf(at._item)
  }
  return highest
}

function runsOfLine(line: XmlElement, side: Side): Run[] {
  const isWritten = (id: { client: number; clock: number }) => holds(side.written, id)
  const signs = signsOf(line, (item, clock) => {
    const id = { client: item.id.client, clock }
    if (isWritten(id)) return !item.deleted || side.isLost(item, clock)
    if (holds(side.brought, id)) return false
    return !item.deleted || (holds(side.takenOut, id) && !holds(side.takenOutByWriter, id))
  })
  const around = wordsOf(signs.filter((sign) => !isWritten(sign)))
  const now = signsOf(line, (item) => !item.deleted)
  // What both sides typed at one place stands beside each other: neither is astray for that.
  const isOfBefore = (sign: Sign) => !isWritten(sign) && !holds(side.brought, sign)
  const runs: Run[] = []
  let before = 0
  let open: Run | undefined
  for (const sign of signs) {
    if (!isWritten(sign)) {
      before += 1
      open = undefined
      continue
    }
    const fate = sign.item.deleted ? "lost" : "astray"
    if (open?.fate !== fate) {
      open = { fate, signs: [], quote: quoteAt(around, before), likeness: 0, line }
      runs.push(open)
    }
    open.signs.push(sign)
  }
  for (const run of runs) if (run.fate === "astray") run.likeness = likenessNow(now, run, isOfBefore)
  return runs
}

function likenessNow(now: readonly Sign[], run: Run, isOfBefore: (sign: Sign) => boolean): number {
  const [first] = run.signs
  const place = now.findIndex((sign) => sign.client === first?.client && sign.clock === first.clock)
  return likeness(wordsOf(now.filter(isOfBefore)), now.slice(0, place).filter(isOfBefore).length, run.quote)
}

function lostBlock(element: XmlElement, side: Side, inLine: InLine): LostBlock[] {
  const item = element._item
  if (!item?.deleted || !side.isLost(item, item.id.clock)) return []
  const lines = wordsWithin(element, side, inLine).filter((words) => words.trim() !== "")
  return lines.length > 0 ? [{ element, lines }] : []
}

function wordsWithin(element: XmlElement, side: Side, inLine: InLine): string[] {
  const isSeen = (item: Item, clock: number) => !item.deleted || side.isLost(item, clock)
  if (isLine(element, inLine)) return [wordsOf(signsOf(element, isSeen))]
  return [...itemsOf(element)].flatMap((item) => {
    const type = typeOf(item)
    return type instanceof XmlElement ? wordsWithin(type, side, inLine) : []
  })
}

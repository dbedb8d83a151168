import { attributeOf, childrenOf, type DocumentNode } from "../document/document.ts"
import { normalNode } from "../document/normalize.ts"
import { canonicalJson } from "../text/canonical-json.ts"
import type { KeyedBlock, Step } from "../versions/align-blocks.ts"
import type { AlignedSection, Moves } from "../versions/align-sections.ts"
import { INLINE_HOLDERS } from "../versions/compare-block.ts"
import type { SectionKind } from "../vocabulary/closed-lists.ts"
import { alignChildren, hasSameColumns, parentOf } from "./align-children.ts"
import { type Entry, entriesOf, place } from "./entries.ts"
import { mergeLine } from "./merge-line.ts"
import { wholeBlock, withChildren } from "./whole-block.ts"

/** Where two changed one thing, each in another way: what it was, what it is, what it was to become. Null where it is not. */
export interface Conflict {
  /** The attribute that both changed; null where it is words or blocks. */
  field: string | null
  base: DocumentNode | null
  live: DocumentNode | null
  target: DocumentNode | null
}

/** How one text became another. */
interface Alignment {
  aligned: readonly AlignedSection[]
  moves: Moves
}

/** What became of the blocks of the base in one of the two texts. */
class Fates {
  readonly #of = new Map<KeyedBlock, KeyedBlock>()
  readonly #movedTo = new Map<KeyedBlock, string>()

  constructor(runs: ReadonlyMap<string, readonly Step[]>, origins: Moves["origins"]) {
    for (const [run, steps] of runs) {
      for (const step of steps) {
        if (!("after" in step)) continue
        const origin = origins.get(step.after)?.block
        if (origin) this.#movedTo.set(origin, run)
        const base = "before" in step ? step.before : origin
        if (base) this.#of.set(base, step.after)
      }
    }
  }

  of(base: KeyedBlock): KeyedBlock | undefined {
    return this.#of.get(base)
  }

  /** The run that it was moved to; undefined where it stayed. */
  movedTo(base: KeyedBlock): string | undefined {
    return this.#movedTo.get(base)
  }
}

const NO_MOVES: Moves["origins"] = new Map()

/** One merge: what comes out of it, and where it cannot be done. */
export class Merging {
  readonly conflicts: Conflict[] = []

  /** The blocks of each section: theirs, with our changes since the base. */
  runs(theirs: Alignment, ours: Alignment): Map<SectionKind, DocumentNode[]> {
    return this.#lists(
      new Map(theirs.aligned.map(({ kind, steps }) => [kind, steps])),
      new Map(ours.aligned.map(({ kind, steps }) => [kind, steps])),
      { theirs: theirs.moves.origins, ours: ours.moves.origins }
    )
  }

  /** A block that all three have: theirs, with our changes since the base. */
  block(base: DocumentNode, live: DocumentNode, target: DocumentNode): DocumentNode {
    if (areSame(target, base) || areSame(live, target)) return live
    if (areSame(live, base)) return target
    const { attrs, ...rest } = this.#attributes(base, live, target)
    const node: DocumentNode = { ...rest, ...(attrs && Object.keys(attrs).length > 0 && { attrs }) }
    const contents = [base, live, target].map((one) => canonicalJson(normalNode(one).content ?? []))
    if (contents[2] === contents[0] || contents[2] === contents[1]) return node
    if (contents[1] === contents[0]) return withChildren(node, childrenOf(target))
    return this.#content(base, node, target, live)
  }

  #attributes(base: DocumentNode, live: DocumentNode, target: DocumentNode): DocumentNode {
    const attrs = { ...live.attrs }
    for (const field of new Set([base, target].flatMap((node) => Object.keys(node.attrs ?? {})))) {
      const [was, is, becomes] = [base, live, target].map((node) => attributeOf(node, field))
      if (becomes === was || becomes === is) continue
      if (is !== was) this.conflicts.push({ field, base, live, target })
      else if (target.attrs?.[field] === undefined) delete attrs[field]
      else attrs[field] = target.attrs[field]
    }
    return { ...live, attrs }
  }

  #content(base: DocumentNode, node: DocumentNode, target: DocumentNode, live: DocumentNode): DocumentNode {
    const conflict: Conflict = { field: null, base, live, target }
    if (INLINE_HOLDERS.has(base.type)) {
      const line = mergeLine(childrenOf(base), childrenOf(normalNode(live)), childrenOf(target))
      if (!line) this.conflicts.push(conflict)
      return line ? withChildren(node, line) : node
    }
    if (base.type === "table" && !(hasSameColumns(base, live) && hasSameColumns(base, target))) {
      this.conflicts.push(conflict)
      return node
    }
    // The head of a table is known in its normal form alone.
    const now = base.type === "table" ? normalNode(live) : live
    const [old, theirs, ours] = [parentOf(base), parentOf(now), parentOf(target)]
    const run = (steps: Step[]) => new Map([["", steps]])
    const moves = { theirs: NO_MOVES, ours: NO_MOVES }
    const merged = this.#lists(run(alignChildren(old, theirs)), run(alignChildren(old, ours)), moves)
    return wholeBlock(withChildren(node, merged.get("") ?? [])) ?? node
  }

  #lists<Run extends string>(
    theirs: ReadonlyMap<Run, readonly Step[]>,
    ours: ReadonlyMap<Run, readonly Step[]>,
    origins: { theirs: Moves["origins"]; ours: Moves["origins"] }
  ): Map<Run, DocumentNode[]> {
    const fates = {
      theirs: new Fates(theirs, origins.theirs),
      ours: new Fates(ours, origins.ours)
    }
    const entryOf = new Map<KeyedBlock, Entry>()
    const lists = new Map([...theirs].map(([run, steps]) => [run, entriesOf(steps, origins.theirs, entryOf)]))
    const carried = new Map<KeyedBlock, DocumentNode | null>()
    for (const [base, entry] of basesOf(ours).map((one) => [one, entryOf.get(one)] as const)) {
      this.#settle(base, entry ?? null, fates, carried)
    }
    for (const [run, steps] of ours) {
      const entries = lists.get(run) ?? []
      lists.set(run, entries)
      const blockOf = (come: KeyedBlock) => (carried.has(come) ? (carried.get(come) ?? null) : come.block)
      for (const target of place(entries, steps, entryOf, blockOf)) {
        this.conflicts.push({ field: null, base: null, live: null, target })
      }
    }
    return new Map([...lists].map(([run, entries]) => [run, entries.flatMap(({ node }) => node ?? [])]))
  }

  /** What becomes, where it now stands, of a block that the base had; one that we moved is carried to its new place. */
  #settle(
    base: KeyedBlock,
    entry: Entry | null,
    fates: { theirs: Fates; ours: Fates },
    carried: Map<KeyedBlock, DocumentNode | null>
  ): void {
    const [live, target] = [fates.theirs.of(base), fates.ours.of(base)]
    const [movedTo, wantedIn] = [fates.theirs.movedTo(base), fates.ours.movedTo(base)]
    if (target && wantedIn !== undefined) carried.set(target, null)
    const conflict = { field: null, base: base.block, live: live?.block ?? null, target: target?.block ?? null }
    if (!live || !entry) {
      if (target && (wantedIn !== undefined || !areSame(target.block, base.block))) this.conflicts.push(conflict)
    } else if (!target) {
      if (areSame(live.block, base.block)) entry.node = null
      // An empty line is what is left of it: somebody may be about to write there.
      else if (!isEmptyLine(live.block)) this.conflicts.push(conflict)
    } else if (wantedIn !== undefined && movedTo !== undefined && wantedIn !== movedTo) {
      this.conflicts.push(conflict)
    } else {
      const merged = this.block(base.block, live.block, target.block)
      const isCarried = wantedIn !== undefined && movedTo === undefined
      entry.node = isCarried ? null : merged
      if (isCarried) carried.set(target, merged)
    }
  }
}

const areSame = (one: DocumentNode, other: DocumentNode): boolean =>
  one === other || canonicalJson(normalNode(one)) === canonicalJson(normalNode(other))

const basesOf = (runs: ReadonlyMap<string, readonly Step[]>): KeyedBlock[] =>
  [...runs.values()].flat().flatMap((step) => ("before" in step ? [step.before] : []))

const isEmptyLine = (block: DocumentNode): boolean => block.type === "paragraph" && childrenOf(block).length === 0

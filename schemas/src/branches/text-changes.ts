import { type AttributeValue, attributeOf, type DocumentNode, type RecoDocument } from "../document/document.ts"
import { normalizeDocument } from "../document/normalize.ts"
import { canonicalJson } from "../text/canonical-json.ts"
import { type KeyedBlock, type Step, sharedWords } from "../versions/align-blocks.ts"
import { type AlignedSection, alignSections, type Moves, sectionsOf } from "../versions/align-sections.ts"
import { INLINE_HOLDERS } from "../versions/compare-block.ts"
import type { SectionKind } from "../vocabulary/closed-lists.ts"
import { alignChildren, comingFirst, hasSameColumns, parentOf } from "./align-children.ts"

/** What one change is: something that can be taken or left by itself. Fields change whole, never letter by letter. */
type ChangeMatter =
  | { kind: "title" | "words" | "replaced"; before: DocumentNode; after: DocumentNode }
  | { kind: "field"; block: DocumentNode; field: string; before: AttributeValue; after: AttributeValue }
  | { kind: "added" | "removed"; block: DocumentNode }
  | { kind: "moved"; block: DocumentNode; from: SectionKind }

export type TextChange = ChangeMatter & {
  /** Its place among the changes, in the order of the text; the same two texts always give the same. */
  id: number
  /** Null for the title. */
  section: SectionKind | null
  /** The block of the section that it is in, where it is not that block itself. */
  inside: DocumentNode | null
}

/** Two blocks that are one, and which change makes each difference. */
export interface Pair {
  before: DocumentNode
  after: DocumentNode
  fields: { name: string; change: number }[]
  /** Null where what they hold is the same. */
  content: { change: number } | PairStep[] | null
}

export type PairStep =
  | { kind: "same"; node: DocumentNode }
  | { kind: "pair"; pair: Pair }
  /** Here before, or here after: as the change is left or taken. `pair` says how the block changed on its way. */
  | { kind: "before" | "after"; node: DocumentNode; pair: Pair | null; change: number }

/** How a text became another: all of both, and the changes between them. */
export interface Changes {
  before: RecoDocument
  after: RecoDocument
  title: Pair | null
  sections: { kind: SectionKind; steps: PairStep[] }[]
  list: TextChange[]
}

/** Above this share of common words, a block that went and one of another type that came are one change: a paragraph made a list. */
const REPLACED = 0.6

/** Finds the changes that make one text another; both are read in their normal form. */
export function changesBetween(before: RecoDocument, after: RecoDocument): Changes {
  const [old, now] = [normalizeDocument(before), normalizeDocument(after)]
  const { aligned, moves } = alignSections(sectionsOf(old), sectionsOf(now))
  const finder = new Finder(aligned, moves)
  const title = finder.title(old.content[0], now.content[0])
  const sections = aligned.map(({ kind, steps }) => ({ kind, steps: finder.steps(steps, kind, null) }))
  return { before: old, after: now, title, sections, list: finder.list }
}

const areSame = (one: DocumentNode, other: DocumentNode): boolean => canonicalJson(one) === canonicalJson(other)

/** A block that went and one that came, as one change. */
interface Link {
  gone: KeyedBlock
  come: KeyedBlock
  matter: ChangeMatter
  section: SectionKind
  /** Known once the first of the two is met. */
  met: { change: number; pair: Pair | null } | null
}

class Finder {
  readonly list: TextChange[] = []
  readonly #links = new Map<KeyedBlock, Link>()

  constructor(aligned: readonly AlignedSection[], moves: Moves) {
    for (const { kind, steps } of aligned) {
      for (const step of steps) {
        const origin = "before" in step ? undefined : moves.origins.get(step.after)
        if (!origin || "before" in step) continue
        const matter = { kind: "moved", block: step.after.block, from: origin.section } as const
        this.#link({ gone: origin.block, come: step.after, matter, section: kind, met: null })
      }
    }
  }

  title(before: DocumentNode | undefined, after: DocumentNode | undefined): Pair | null {
    if (!before || !after || areSame(before, after)) return null
    const change = this.#add({ kind: "title", before, after }, null, null)
    return { before, after, fields: [], content: { change } }
  }

  steps(steps: readonly Step[], section: SectionKind, inside: DocumentNode | null): PairStep[] {
    this.#linkReplaced(steps, section)
    return comingFirst(steps).map((step): PairStep => {
      if ("before" in step && "after" in step) return this.#both(step.before.block, step.after.block, section, inside)
      if ("before" in step) return { kind: "before", ...this.#one(step.before, "removed", section, inside) }
      return { kind: "after", ...this.#one(step.after, "added", section, inside) }
    })
  }

  #both(before: DocumentNode, after: DocumentNode, section: SectionKind, inside: DocumentNode | null): PairStep {
    if (areSame(before, after)) return { kind: "same", node: before }
    return { kind: "pair", pair: this.#pair(before, after, section, inside) }
  }

  #one(keyed: KeyedBlock, kind: "added" | "removed", section: SectionKind, inside: DocumentNode | null) {
    const node = keyed.block
    const link = this.#links.get(keyed)
    if (!link) return { node, pair: null, change: this.#add({ kind, block: node }, section, inside) }
    link.met ??= {
      change: this.#add(link.matter, link.section, inside),
      pair: this.#pairOnItsWay(link)
    }
    return { node, ...link.met }
  }

  #pairOnItsWay({ matter, gone, come, section }: Link): Pair | null {
    if (matter.kind !== "moved" || areSame(gone.block, come.block)) return null
    return this.#pair(gone.block, come.block, section, null)
  }

  #pair(before: DocumentNode, after: DocumentNode, section: SectionKind, inside: DocumentNode | null): Pair {
    const names = new Set([...Object.keys(before.attrs ?? {}), ...Object.keys(after.attrs ?? {})])
    const fields = [...names].flatMap((name) => {
      const values = { before: attributeOf(before, name), after: attributeOf(after, name) }
      if (values.before === values.after) return []
      return [{ name, change: this.#add({ kind: "field", block: after, field: name, ...values }, section, inside) }]
    })
    return { before, after, fields, content: this.#content(before, after, section, inside) }
  }

  #content(
    before: DocumentNode,
    after: DocumentNode,
    section: SectionKind,
    inside: DocumentNode | null
  ): Pair["content"] {
    if (canonicalJson(before.content ?? []) === canonicalJson(after.content ?? [])) return null
    const isOne = INLINE_HOLDERS.has(before.type) || (before.type === "table" && !hasSameColumns(before, after))
    if (isOne) return { change: this.#add({ kind: "words", before, after }, section, inside) }
    return this.steps(alignChildren(parentOf(before), parentOf(after)), section, inside ?? after)
  }

  /** Between blocks that stayed: what went and came as another kind of block with nearly the same words. */
  #linkReplaced(steps: readonly Step[], section: SectionKind): void {
    let gone: KeyedBlock[] = []
    let come: KeyedBlock[] = []
    for (const step of [...steps, null]) {
      if (step === null || ("before" in step && "after" in step)) {
        for (const old of gone) {
          const twin = come.find((now) => isReplacement(old.block, now.block))
          if (!twin) continue
          come = come.filter((now) => now !== twin)
          const matter = { kind: "replaced", before: old.block, after: twin.block } as const
          this.#link({ gone: old, come: twin, matter, section, met: null })
        }
        gone = []
        come = []
      } else if ("before" in step) gone.push(step.before)
      else come.push(step.after)
      gone = gone.filter((keyed) => !this.#links.has(keyed))
      come = come.filter((keyed) => !this.#links.has(keyed))
    }
  }

  #link(link: Link): void {
    this.#links.set(link.gone, link)
    this.#links.set(link.come, link)
  }

  #add(matter: ChangeMatter, section: SectionKind | null, inside: DocumentNode | null): number {
    const id = this.list.length
    this.list.push({ ...matter, id, section, inside })
    return id
  }
}

const isReplacement = (old: DocumentNode, now: DocumentNode): boolean =>
  old.type !== now.type && sharedWords(old, now) >= REPLACED

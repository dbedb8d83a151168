import { MOST_CHARACTERS, MOST_NODES } from "@recos/schemas/document/text-bounds"
import {
  type AbstractStruct,
  ContentAny,
  ContentFormat,
  ContentString,
  ContentType,
  type Doc,
  encodeStateAsUpdate,
  Item
} from "yjs"

/** What a text weighs: bytes of its state; its nodes, texts and changes of mark; its characters, attributes counted. */
export interface Weight {
  bytes: number
  nodes: number
  characters: number
}

/** The most that a document may become, but for its bytes. */
const MOST = { nodes: MOST_NODES, characters: MOST_CHARACTERS }

/**
 * Knows what a document weighs without measuring it at each key: it adds up the updates, which is always too much, and measures only
 * when that sum reaches a limit and something was taken away since it last did.
 */
export class DocumentSize {
  readonly #limit: Weight
  #atMost: Weight
  #isExact = true

  constructor(doc: Doc, mostBytes: number) {
    this.#limit = { ...MOST, bytes: mostBytes }
    this.#atMost = weigh(doc)
  }

  /** The bytes of the state, or somewhat more. */
  get bytes(): number {
    return this.#atMost.bytes
  }

  /** Counts what was added; `deletes` says that something went away too. */
  add(weight: Weight, deletes: boolean): void {
    this.#atMost = sum(this.#atMost, weight)
    if (deletes) this.#isExact = false
  }

  hasRoomFor(doc: Doc, weight: Weight): boolean {
    if (this.#fits(weight)) return true
    if (this.#isExact) return false
    this.#atMost = weigh(doc)
    this.#isExact = true
    return this.#fits(weight)
  }

  #fits(weight: Weight): boolean {
    const { bytes, nodes, characters } = sum(this.#atMost, weight)
    return bytes <= this.#limit.bytes && nodes <= this.#limit.nodes && characters <= this.#limit.characters
  }
}

/** What one struct of an update adds to a text. */
export function weightOf(struct: AbstractStruct): Omit<Weight, "bytes"> {
  if (!(struct instanceof Item) || struct.deleted) return NOTHING
  const { content } = struct
  if (content instanceof ContentString) return { nodes: 0, characters: content.str.length }
  if (content instanceof ContentType) return { nodes: 1, characters: 0 }
  if (content instanceof ContentFormat) return { nodes: 1, characters: lengthOf(content.value) }
  if (content instanceof ContentAny) return { nodes: 0, characters: lengthOf(content.arr) }
  return NOTHING
}

const NOTHING = { nodes: 0, characters: 0 }
const lengthOf = (value: unknown): number => JSON.stringify(value)?.length ?? 0

function weigh(doc: Doc): Weight {
  const weight = { bytes: encodeStateAsUpdate(doc).length, nodes: 0, characters: 0 }
  for (const structs of doc.store.clients.values()) {
    for (const struct of structs) {
      const { nodes, characters } = weightOf(struct)
      weight.nodes += nodes
      weight.characters += characters
    }
  }
  return weight
}

const sum = (one: Weight, other: Weight): Weight => ({
  bytes: one.bytes + other.bytes,
  nodes: one.nodes + other.nodes,
  characters: one.characters + other.characters
})

import { MOST_DEPTH } from "@recos/schemas/document/text-bounds"
import {
  type AbstractStruct,
  ContentType,
  type Doc,
  decodeUpdate,
  findIndexSS,
  GC,
  getState,
  ID,
  Item,
  Skip
} from "yjs"
import { type Weight, weightOf } from "./document-size.ts"

/** What an update would do to a document, found without touching it. */
export type Inspection =
  | { kind: "malformed"; cause: unknown }
  /** It rests on changes that the document does not have: only the sender's whole state can help. */
  | { kind: "gap" }
  /** It goes deeper than readers do, by itself: refused before anything of it is built. */
  | { kind: "too-deep" }
  | { kind: "nothing-new" }
  /** `weight`: what it adds; null when it only deletes, which is welcome in a full document. `clients`: the ids it adds under. */
  | { kind: "news"; weight: Weight | null; deletes: boolean; clients: readonly number[] }

type Update = ReturnType<typeof decodeUpdate>

/** Reads an update against a document. Takes time in proportion to the update, not to the document. */
export function inspectUpdate(doc: Doc, update: Uint8Array): Inspection {
  try {
    return inspectDecoded(doc, decodeUpdate(update), update.length)
  } catch (cause) {
    return { kind: "malformed", cause }
  }
}

function inspectDecoded(doc: Doc, decoded: Update, bytes: number): Inspection {
  const ends = new Map<number, number>()
  const known = (client: number) => ends.get(client) ?? getState(doc.store, client)
  const weight: Weight = { bytes, nodes: 0, characters: 0 }
  const depths = new Map<string, number>()
  for (const struct of decoded.structs) {
    const { client, clock } = struct.id
    const end = clock + struct.length
    if (!Number.isSafeInteger(end)) return { kind: "malformed", cause: new RangeError("clock") }
    if (struct instanceof Skip) continue
    if (clock > known(client)) return { kind: "gap" }
    if (end <= known(client)) continue
    ends.set(client, end)
    if (depthIn(struct, depths) > MOST_DEPTH) return { kind: "too-deep" }
    const { nodes, characters } = weightOf(struct)
    weight.nodes += nodes
    weight.characters += characters
  }
  if (decoded.structs.some((struct) => restsOnUnknown(struct, known))) return { kind: "gap" }
  const deletes = inspectDeletes(doc, decoded, known)
  if (deletes === "gap") return { kind: "gap" }
  const adds = ends.size > 0
  if (!adds && deletes === "nothing") return { kind: "nothing-new" }
  return { kind: "news", weight: adds ? weight : null, deletes: deletes === "news", clients: [...ends.keys()] }
}

/** How deep a type stands among the types of its own update, which come after those that they stand in. */
function depthIn(struct: AbstractStruct, depths: Map<string, number>): number {
  if (!(struct instanceof Item && struct.content instanceof ContentType && struct.parent instanceof ID)) return 0
  const depth = (depths.get(`${struct.parent.client} ${struct.parent.clock}`) ?? 0) + 1
  depths.set(`${struct.id.client} ${struct.id.clock}`, depth)
  return depth
}

/** Whether a struct stands beside or inside something that is nowhere. */
function restsOnUnknown(struct: AbstractStruct, known: (client: number) => number): boolean {
  if (!(struct instanceof Item)) return false
  const { origin, rightOrigin, parent } = struct
  const supports = [origin, rightOrigin, parent instanceof ID ? parent : null]
  return supports.some((id) => id !== null && id.clock >= known(id.client))
}

function inspectDeletes(doc: Doc, { ds }: Update, known: (client: number) => number): "gap" | "news" | "nothing" {
  let found: "news" | "nothing" = "nothing"
  for (const [client, ranges] of ds.clients) {
    for (const { clock, len } of ranges) {
      if (clock + len > known(client)) return "gap"
      if (found === "nothing" && hasLiving(doc, client, clock, clock + len)) found = "news"
    }
  }
  return found
}

/** Whether a range of clocks holds something not yet deleted; clocks the document has not seen are alive. */
function hasLiving(doc: Doc, client: number, from: number, to: number): boolean {
  if (from >= to) return false
  if (to > getState(doc.store, client)) return true
  const structs = doc.store.clients.get(client) ?? []
  for (let index = findIndexSS(structs, from); index < structs.length; index++) {
    const struct = structs[index]
    if (!struct || struct.id.clock >= to) return false
    if (!(struct instanceof GC) && !struct.deleted) return true
  }
  return false
}

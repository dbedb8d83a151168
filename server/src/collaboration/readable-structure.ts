import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import { documentSchema } from "@recos/schemas/document/nodes/index"
import { fitsMark, fitsNode } from "@recos/schemas/document/read-document"
import { MOST_DEPTH, MOST_NODES } from "@recos/schemas/document/text-bounds"
import {
  type AbstractType,
  ContentAny,
  ContentDeleted,
  ContentFormat,
  ContentString,
  ContentType,
  type Doc,
  findIndexSS,
  Item,
  type Transaction,
  XmlElement,
  XmlFragment,
  XmlText
} from "yjs"

/** Tiptap adds a hash to the name of a mark that may overlap itself. */
const OVERLAP_HASH = /--[a-zA-Z0-9+/=]{8}$/

type Parent = AbstractType<unknown>

/**
 * Whether what a transaction added can be read back as a document: elements, marks and attributes that the schema knows, text where
 * text belongs, no deeper than readers go, nothing outside the one field. Anything else would be cut out by the first editor that meets
 * it, or stop whoever reads it. Takes time in proportion to what was added.
 */
export function isReadable(doc: Doc, transaction: Transaction): boolean {
  for (const field of doc.share.keys()) if (field !== DOCUMENT_FIELD) return false
  const depths = new Map<Parent, number>()
  for (const [client, structs] of doc.store.clients) {
    const before = transaction.beforeState.get(client) ?? 0
    if ((transaction.afterState.get(client) ?? 0) <= before) continue
    for (let index = findIndexSS(structs, before); index < structs.length; index++) {
      const struct = structs[index]
      if (!(struct instanceof Item) || struct.deleted) continue
      if (!isReadableItem(struct) || depthOf(struct.parent as Parent, depths) >= MOST_DEPTH) return false
    }
  }
  return true
}

/**
 * Whether a whole text can be walked by readers that recurse: elements and texts alone, no deeper and not many more than a room accepts.
 * Asked of what is stored, which an older server may have accepted.
 */
export function canBeWalked(doc: Doc): boolean {
  let level: Parent[] = [doc.getXmlFragment(DOCUMENT_FIELD) as Parent]
  let nodes = 0
  for (let depth = 0; level.length > 0; depth++) {
    const next: Parent[] = []
    for (const type of level) {
      for (let item = type._start; item; item = item.right) {
        if (item.deleted) continue
        nodes += item.content instanceof ContentString ? 0 : 1
        if (nodes > 2 * MOST_NODES) return false
        if (type instanceof XmlText) {
          if (!(item.content instanceof ContentString || item.content instanceof ContentFormat)) return false
        } else if (item.content instanceof ContentType && isText(item.content.type)) next.push(item.content.type)
        else return false
      }
    }
    if (next.length > 0 && depth >= MOST_DEPTH) return false
    level = next
  }
  return true
}

const isText = (type: Parent): boolean => type instanceof XmlElement || type instanceof XmlText

/** How deep a type stands; more than the most is as good as the most. */
function depthOf(type: Parent, depths: Map<Parent, number>): number {
  const way: Parent[] = []
  let above: Parent | null = type
  while (above?._item && !depths.has(above) && way.length <= MOST_DEPTH) {
    way.push(above)
    above = above._item.parent as Parent | null
  }
  let depth = above === null ? 0 : (depths.get(above) ?? (above._item ? MOST_DEPTH : 0))
  for (const one of way.reverse()) depths.set(one, ++depth)
  return depth
}

function isReadableItem({ parent, parentSub, content }: Item): boolean {
  if (content instanceof ContentDeleted) return true
  if (parent instanceof XmlText) {
    if (parentSub !== null) return false
    return content instanceof ContentString || (content instanceof ContentFormat && isKnownFormat(content))
  }
  if (!(parent instanceof XmlFragment)) return false
  if (parentSub !== null) return parent instanceof XmlElement && isKnownAttribute(parent.nodeName, parentSub, content)
  return content instanceof ContentType && isKnownType(content.type)
}

function isKnownType(type: unknown): boolean {
  return type instanceof XmlElement ? Object.hasOwn(documentSchema().nodes, type.nodeName) : type instanceof XmlText
}

const isKnownAttribute = (node: string, name: string, content: Item["content"]): boolean =>
  content instanceof ContentAny && content.arr.every((value: unknown) => fitsNode(node, name, value))

/** A mark that begins with its attributes, or ends. */
const isKnownFormat = ({ key, value }: ContentFormat): boolean => {
  const name = key.replace(OVERLAP_HASH, "")
  return value === null ? Object.hasOwn(documentSchema().marks, name) : fitsMark(name, value)
}

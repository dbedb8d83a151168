import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import { documentSchema } from "@recos/schemas/document/nodes/index"
import {
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

/**
 * Whether what a transaction added can be read back as a document: elements and marks that the schema knows, text where
 * text belongs, nothing outside the one field. Anything else would be cut out by the first editor that meets it.
 */
export function isReadable(doc: Doc, transaction: Transaction): boolean {
  for (const field of doc.share.keys()) if (field !== DOCUMENT_FIELD) return false
  for (const [client, structs] of doc.store.clients) {
    const before = transaction.beforeState.get(client) ?? 0
    if ((transaction.afterState.get(client) ?? 0) <= before) continue
    for (let index = findIndexSS(structs, before); index < structs.length; index++) {
      const struct = structs[index]
      if (struct instanceof Item && !struct.deleted && !isReadableItem(struct)) return false
    }
  }
  return true
}

function isReadableItem({ parent, parentSub, content }: Item): boolean {
  if (content instanceof ContentDeleted) return true
  if (parent instanceof XmlText) {
    if (parentSub !== null) return false
    return content instanceof ContentString || (content instanceof ContentFormat && isKnownMark(content.key))
  }
  if (!(parent instanceof XmlFragment)) return false
  if (parentSub !== null) return parent instanceof XmlElement && content instanceof ContentAny
  return content instanceof ContentType && isKnownType(content.type)
}

function isKnownType(type: unknown): boolean {
  return type instanceof XmlElement ? Object.hasOwn(documentSchema().nodes, type.nodeName) : type instanceof XmlText
}

const isKnownMark = (key: string): boolean => Object.hasOwn(documentSchema().marks, key.replace(OVERLAP_HASH, ""))

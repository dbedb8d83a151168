import { documentSchema } from "@recos/schemas/document/nodes/index"
import type { SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import type { Node } from "@tiptap/pm/model"

const { nodes } = documentSchema()

const make = (name: string, attributes: Record<string, unknown> | null, content: Node | Node[]): Node => {
  const type = nodes[name]
  if (!type) throw new RangeError(`no node is called ${name}`)
  return type.create(attributes, content)
}

/** Small pieces of documents for the tests of this folder. */
export const paragraph = (words: string): Node => make("paragraph", null, words ? documentSchema().text(words) : [])
export const section = (kind: SectionKind, ...blocks: Node[]): Node => make("section", { kind }, blocks)
export const statement = (id: string, words: string): Node => make("statement", { id }, paragraph(words))
export const recoDocument = (title: string, sections: Node[]): Node =>
  make("doc", null, [make("recoTitle", null, documentSchema().text(title)), ...sections])

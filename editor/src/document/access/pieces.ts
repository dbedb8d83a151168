import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { sectionKind } from "@recos/schemas/vocabulary/closed-lists"
import type { Node } from "@tiptap/pm/model"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { accessMessages } from "./access-messages.ts"

type Words = (typeof accessMessages)["fr"]
type PieceKind = keyof Words["names"]

/** A structured piece of the text: where it stands, and its number among those of its kind in its section. */
export interface NumberedPiece {
  node: Node
  position: number
  kind: PieceKind
  place: number
  count: number
}

/** The words of the interface, as they are now. */
export const accessWords = (): Words => accessMessages[interfaceLanguage.peek()]

const isPiece = (node: Node): boolean => Object.hasOwn(accessMessages.fr.names, node.type.name)

/** The heading of a section, in the language of the interface. */
export const sectionName = (section: Node): string =>
  SECTION_HEADINGS[sectionKind.parse(section.attrs.kind)][interfaceLanguage.peek()]

/** The structured pieces that stand directly in a section, which stands at `from`. */
export function piecesOf(section: Node, from: number): NumberedPiece[] {
  const counts = new Map<string, number>()
  const pieces: Omit<NumberedPiece, "count">[] = []
  section.forEach((node, offset) => {
    if (!isPiece(node)) return
    const place = (counts.get(node.type.name) ?? 0) + 1
    counts.set(node.type.name, place)
    pieces.push({ node, position: from + 1 + offset, kind: node.type.name as PieceKind, place })
  })
  return pieces.map((piece) => ({ ...piece, count: counts.get(piece.kind) ?? 1 }))
}

/** « Recommandation 2 sur 5 », or its name alone where there is one only. */
export const pieceName = ({ kind, place, count }: NumberedPiece, words: Words): string =>
  words.piece(words.names[kind], place, count)

/** The section that holds a place, with where it stands; none in the title. */
export function sectionAt(document: Node, at: number): { section: Node; from: number } | null {
  const place = document.resolve(Math.min(at, document.content.size))
  if (place.depth < 1) {
    const section = place.nodeAfter
    return section?.type.name === "section" ? { section, from: place.pos } : null
  }
  const section = place.node(1)
  return section.type.name === "section" ? { section, from: place.before(1) } : null
}

/** Where a place of the text is, in words: its section, then its piece. */
export function whereIs(document: Node, at: number): string {
  const words = accessWords()
  const found = sectionAt(document, at)
  if (!found) return words.title
  const { section, from } = found
  const name = sectionName(section)
  const piece = piecesOf(section, from).find(({ position, node }) => at >= position && at < position + node.nodeSize)
  if (!piece) return name
  const said = pieceName(piece, words)
  return `${name}, ${said.charAt(0).toLowerCase()}${said.slice(1)}`
}

import { type SectionKind, sectionKind } from "../vocabulary/closed-lists.ts"
import { childrenOf, type DocumentNode, type RecoDocument } from "./document.ts"

export type Visit = (node: DocumentNode, section: SectionKind | undefined) => void

/** Visits every node in reading order, with the section it stands in. */
export function walk(document: RecoDocument, visit: Visit): void {
  for (const child of document.content) visitTree(child, kindOf(child), visit)
}

function visitTree(node: DocumentNode, section: SectionKind | undefined, visit: Visit): void {
  visit(node, section)
  for (const child of childrenOf(node)) visitTree(child, section, visit)
}

/** The kind of a section node; nothing for any other node. */
export function kindOf(node: DocumentNode): SectionKind | undefined {
  if (node.type !== "section") return undefined
  const read = sectionKind.safeParse(node.attrs?.kind)
  return read.success ? read.data : undefined
}

/** The first section of a kind. */
export function sectionOf(document: RecoDocument, kind: SectionKind): DocumentNode | undefined {
  return document.content.find((node) => kindOf(node) === kind)
}

/** The direct blocks of a section, none when the section is missing. */
export function blocksOf(document: RecoDocument, kind: SectionKind): DocumentNode[] {
  const section = sectionOf(document, kind)
  return section ? childrenOf(section) : []
}

/** Every node of one type, in reading order. */
export function nodesOf(document: RecoDocument, type: string): DocumentNode[] {
  const found: DocumentNode[] = []
  walk(document, (node) => {
    if (node.type === type) found.push(node)
  })
  return found
}

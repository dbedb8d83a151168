import { childrenOf, type DocumentNode, type RecoDocument } from "@recos/schemas/document/document"
import { plainTextOf, titleOf } from "@recos/schemas/document/plain-text"
import { blocksOf, kindOf } from "@recos/schemas/document/walk"
import { hasContent } from "./node.ts"

/** The heading that a text for everyone opens with, which is its title; undefined when it opens with anything else. */
function ownTitle(document: RecoDocument): DocumentNode | undefined {
  const first = blocksOf(document, "for-everyone").find(hasContent)
  return first?.type === "heading" ? first : undefined
}

/** The title of a text for everyone: its own, for the title of a reco may hold a specialist's word; else that of the reco. */
export function easyTitle(document: RecoDocument): string {
  const own = ownTitle(document)
  return own ? plainTextOf(own).trim() : titleOf(document)
}

/** The document without that heading, for a page that has it as its title already. */
export function withoutEasyTitle(document: RecoDocument): RecoDocument {
  const own = ownTitle(document)
  const content = document.content.map((node) =>
    kindOf(node) === "for-everyone" ? { ...node, content: childrenOf(node).filter((block) => block !== own) } : node
  )
  return { ...document, content }
}

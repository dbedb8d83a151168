import { childrenOf, type DocumentNode } from "@recos/schemas/document/document"
import { Inline } from "./inline.tsx"

/** A paragraph; an empty one is nothing to read. */
export function Paragraph({ node }: { node: DocumentNode }) {
  if (childrenOf(node).length === 0) return null
  return (
    <p>
      <Inline of={node} />
    </p>
  )
}

/** The paragraphs of a piece that holds nothing else. */
export function Paragraphs({ of }: { of: DocumentNode }) {
  return (
    <>
      {childrenOf(of).map((child, place) => (
        <Paragraph key={place} node={child} />
      ))}
    </>
  )
}

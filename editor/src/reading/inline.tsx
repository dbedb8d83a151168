import { childrenOf, type DocumentMark, type DocumentNode, wordsOf } from "@recos/schemas/document/document"
import { isAllowedAddress } from "@recos/schemas/document/nodes/allowed-address"
import type { ComponentChild } from "preact"
import { useContext } from "preact/hooks"
import { useMessages } from "../messages/catalogue.ts"
import { readingMessages } from "./messages.ts"
import { Reading } from "./reading-context.ts"

/** The words of a block, with their marks. */
export function Inline({ of }: { of: DocumentNode }) {
  return (
    <>
      {childrenOf(of).map((child, place) => (
        <InlineNode key={place} node={child} />
      ))}
    </>
  )
}

function InlineNode({ node }: { node: DocumentNode }) {
  if (node.type === "hardBreak") return <br />
  if (node.type === "citation") return <Citation node={node} />
  const marks = node.marks ?? []
  return <>{marks.reduceRight<ComponentChild>(withMark, node.text ?? "")}</>
}

function withMark(inside: ComponentChild, mark: DocumentMark): ComponentChild {
  switch (mark.type) {
    case "bold":
      return <strong>{inside}</strong>
    case "italic":
      return <em>{inside}</em>
    case "superscript":
      return <sup>{inside}</sup>
    case "subscript":
      return <sub>{inside}</sub>
    case "link": {
      const href = wordsOf(mark, "href")
      return isAllowedAddress(href) ? (
        <a href={href} rel="noopener noreferrer">
          {inside}
        </a>
      ) : (
        inside
      )
    }
    case "term":
      return <Term definition={wordsOf(mark, "definition")}>{inside}</Term>
    default:
      return inside
  }
}

function Term({ definition, children }: { definition: string; children: ComponentChild }) {
  return (
    <dfn class="reading-term">
      {children} <span class="reading-definition">({definition})</span>
    </dfn>
  )
}

/** Keeps a citation on the line of the word it follows. */
const WORD_JOINER = "\u2060"

function Citation({ node }: { node: DocumentNode }) {
  const words = useMessages(readingMessages)
  const { numbers } = useContext(Reading)
  const ref = wordsOf(node, "ref")
  const locator = wordsOf(node, "locator")
  const number = numbers.get(ref)
  if (number === undefined) return null
  return (
    <sup class="reading-citation">
      {WORD_JOINER}
      <a href={`#source-${ref}`} aria-label={words.source(number)}>
        [{number}
        {locator && `, ${locator}`}]
      </a>
    </sup>
  )
}

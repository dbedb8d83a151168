import { childrenOf, type DocumentNode } from "@recos/schemas/document/document"
import { lazy } from "preact-iso"
import { useMessages } from "../messages/catalogue.ts"
import { Heading } from "./heading.tsx"
import { Inline } from "./inline.tsx"
import { readingMessages } from "./messages.ts"
import { Paragraph } from "./paragraphs.tsx"
import { Alternative, Figure, Pico, Quiz, Statement, WarningSign } from "./structured.tsx"

/** Fetched with the first table: most texts have none. */
const EvidenceTable = lazy(() => import("./evidence-table.tsx").then((module) => module.EvidenceTable))

/** The blocks inside a node, each drawn by what it is. */
export function Blocks({ of }: { of: DocumentNode }) {
  return (
    <>
      {childrenOf(of).map((child, place) => (
        <Block key={place} node={child} />
      ))}
    </>
  )
}

/** One block of a text. */
export function Block({ node }: { node: DocumentNode }) {
  const words = useMessages(readingMessages)
  switch (node.type) {
    case "paragraph":
      return <Paragraph node={node} />
    case "heading":
      return (
        <Heading depth={node.attrs?.level === 4 ? 3 : 2}>
          <Inline of={node} />
        </Heading>
      )
    case "bulletList":
      return (
        <ul>
          <Items of={node} />
        </ul>
      )
    case "orderedList":
      return (
        <ol start={typeof node.attrs?.start === "number" ? node.attrs.start : 1}>
          <Items of={node} />
        </ol>
      )
    case "blockquote":
      return (
        <blockquote>
          <Blocks of={node} />
        </blockquote>
      )
    case "table":
      return <Table node={node} />
    case "statement":
      return (
        <Statement node={node}>
          <Blocks of={node} />
        </Statement>
      )
    case "warningSign":
      return (
        <WarningSign node={node}>
          <Blocks of={node} />
        </WarningSign>
      )
    case "alternative":
      return (
        <Alternative node={node}>
          <Blocks of={node} />
        </Alternative>
      )
    case "pico":
      return <Pico node={node} />
    case "quiz":
      return <Quiz node={node} />
    case "figure":
      return <Figure node={node} />
    case "evidenceTable":
      return <EvidenceTable node={node} />
    default:
      return <p class="reading-unknown">{words.unknownNode}</p>
  }
}

function Items({ of }: { of: DocumentNode }) {
  return (
    <>
      {childrenOf(of).map((item, place) => (
        <li key={place}>
          <Blocks of={item} />
        </li>
      ))}
    </>
  )
}

function Table({ node }: { node: DocumentNode }) {
  const words = useMessages(readingMessages)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard (WCAG 2.1.1).
    <section class="scroll-x" aria-label={words.table} tabIndex={0}>
      <table>
        <tbody>
          {childrenOf(node).map((row, place) => (
            <tr key={place}>
              {childrenOf(row).map((cell, column) =>
                cell.type === "tableHeader" ? (
                  <th key={column} scope="col">
                    <Blocks of={cell} />
                  </th>
                ) : (
                  <td key={column}>
                    <Blocks of={cell} />
                  </td>
                )
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

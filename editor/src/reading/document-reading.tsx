import "./reading.css"
import { childrenOf, type DocumentNode, wordsOf } from "@recos/schemas/document/document"
import { plainTextOf } from "@recos/schemas/document/plain-text"
import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { showsQuestion } from "@recos/schemas/document/with-shown-question"
import type { Reference } from "@recos/schemas/references/reference"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { TableSource } from "../evidence/tables/table-source.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Blocks } from "./blocks.tsx"
import { Heading } from "./heading.tsx"
import { Inline } from "./inline.tsx"
import { readingMessages } from "./messages.ts"
import { Reading } from "./reading-context.ts"
import { References } from "./references.tsx"

interface DocumentReadingProps {
  recoId: string
  language: Language
  /** The text as stored. A node that this page does not know is told of, never dropped in silence. */
  document: DocumentNode
  references?: Reference[]
  /** The figures of its evidence tables: a version's own, or those of the draft. */
  evidence: TableSource
  /** `known` for a text whose statements carry the certainty of their outcomes. */
  certainties?: "known" | "unknown"
  /** What becomes of the sections in which nothing is written. */
  emptySections?: "hidden" | "shown"
  /** 2 where the page has a title of its own above the text. */
  titleLevel?: 1 | 2
}

/** A text to be read, drawn from its JSON: no editor, no HTML from outside. */
export function DocumentReading(props: DocumentReadingProps) {
  const { recoId, language, document, references = [], evidence, emptySections = "hidden", titleLevel = 1 } = props
  const { certainties = "unknown" } = props
  const words = useMessages(readingMessages)
  const numbers = numbersOf(document)
  const sections = childrenOf(document).filter((node) => node.type === "section")
  const title = childrenOf(document).find((node) => node.type === "recoTitle")
  return (
    <Reading.Provider value={{ recoId, numbers, titleLevel, language, evidence, certainties }}>
      <article class="reading" lang={language} dir={language === "ar" ? "rtl" : undefined}>
        <Heading depth={0}>
          {title && plainTextOf(title).trim() !== "" ? <Inline of={title} /> : words.untitled}
        </Heading>
        {sections
          .filter((section) => emptySections === "shown" || isWritten(section))
          .map((section) => (
            <Section key={wordsOf(section, "kind")} node={section} language={language} />
          ))}
        <References references={references} numbers={numbers} />
      </article>
    </Reading.Provider>
  )
}

function Section({ node, language }: { node: DocumentNode; language: Language }) {
  const words = useMessages(readingMessages)
  const kind = wordsOf(node, "kind")
  const title = Object.entries(SECTION_HEADINGS).find(([name]) => name === kind)?.[1][language] ?? kind
  return (
    <section id={`section-${kind}`}>
      <Heading depth={1}>{title}</Heading>
      {isWritten(node) ? <Blocks of={node} /> : <p class="quiet">{words.emptySection}</p>}
    </section>
  )
}

const isWritten = (node: DocumentNode): boolean => showsSomething(node) || plainTextOf(node).trim() !== ""

const showsSomething = (node: DocumentNode): boolean =>
  childrenOf(node).some(
    (child) =>
      child.type === "figure" || child.type === "evidenceTable" || showsQuestion(child) || showsSomething(child)
  )

/** The number of each source: its place in the order of first citation. */
function numbersOf(document: DocumentNode): Map<string, number> {
  const numbers = new Map<string, number>()
  const visit = (node: DocumentNode): void => {
    const ref = node.type === "citation" ? wordsOf(node, "ref") : ""
    if (ref !== "" && !numbers.has(ref)) numbers.set(ref, numbers.size + 1)
    for (const child of childrenOf(node)) visit(child)
  }
  visit(document)
  return numbers
}

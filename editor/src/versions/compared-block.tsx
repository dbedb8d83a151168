import type { DocumentNode } from "@recos/schemas/document/document"
import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import type { FieldInWords } from "@recos/schemas/evidence/comparison/evidence-change-words"
import { summaryTitle } from "@recos/schemas/evidence/summary/summary-title"
import { PASSAGE_CHANGE_LABELS, STATEMENT_CHANGE_LABELS } from "@recos/schemas/versions/change-labels"
import type { BlockComparison, ChangedBlock, FieldChange } from "@recos/schemas/versions/comparison"
import type { Language, SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import { useContext } from "preact/hooks"
import type { TableSource } from "../evidence/tables/table-source.ts"
import { useMessages } from "../messages/catalogue.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { wordFor } from "../messages/labels.ts"
import { Block } from "../reading/blocks.tsx"
import { Reading } from "../reading/reading-context.ts"
import { ComparedFields } from "../ui/compared-fields.tsx"
import { ComparedWords } from "../ui/compared-words.tsx"
import { lazyPart } from "../ui/lazy-part.tsx"
import { comparisonMessages } from "./comparison-messages.ts"
import { describeField } from "./describe-field.ts"
import { TakeBackFrom } from "./take-back-from.ts"

const TakeBack = lazyPart(
  () => import("./take-back.tsx"),
  (module) => module.TakeBack
)

/** The figures of the evidence tables of both sides, each as it was. */
export interface ComparedTables {
  older: TableSource
  newer: TableSource
}

interface ComparedBlockProps {
  section: SectionKind
  comparison: BlockComparison
  language: Language
  tables: ComparedTables
}

/** One block that differs: what happened to it in words, its fields, then its words. */
export function ComparedBlock({ section, comparison, language, tables }: ComparedBlockProps) {
  const reading = useContext(Reading)
  const takingBack = useContext(TakeBackFrom)
  const words = useMessages(comparisonMessages)
  const node = comparison.change === "changed" ? comparison.after : comparison.block
  const from = originOf(comparison)
  return (
    <div class="compared" data-change={comparison.change}>
      <p class="compared-what">
        {wordFor(changesOf(node)[comparison.change])}
        <NodeName node={node} />
        {from && ` · ${words.movedFrom(SECTION_HEADINGS[from][language])}`}
      </p>
      {comparison.change === "changed" ? (
        <Changed comparison={comparison} language={language} tables={tables} />
      ) : (
        <Reading.Provider value={comparison.change === "removed" ? { ...reading, evidence: tables.older } : reading}>
          <Whole change={comparison.change} node={node} />
        </Reading.Provider>
      )}
      {takingBack && <TakeBack from={takingBack} section={section} comparison={comparison} />}
    </div>
  )
}

function originOf(comparison: BlockComparison): SectionKind | null {
  if (comparison.change === "moved") return comparison.from
  return comparison.change === "changed" ? comparison.movedFrom : null
}

const changesOf = ({ type }: DocumentNode) => (type === "statement" ? STATEMENT_CHANGE_LABELS : PASSAGE_CHANGE_LABELS)

function NodeName({ node }: { node: DocumentNode }) {
  const { nodes } = useMessages(comparisonMessages)
  if (node.type === "statement") return null
  const name = Object.entries(nodes).find(([type]) => type === node.type)?.[1]
  return name ? <span class="compared-node"> · {name}</span> : null
}

function Whole({ change, node }: { change: "same" | "added" | "removed" | "moved"; node: DocumentNode }) {
  if (change === "added") {
    return (
      <ins class="compared-whole">
        <Block node={node} />
      </ins>
    )
  }
  if (change === "removed") {
    return (
      <del class="compared-whole">
        <Block node={node} />
      </del>
    )
  }
  return <Block node={node} />
}

function Changed({ comparison, language, tables }: Omit<ComparedBlockProps, "section"> & { comparison: ChangedBlock }) {
  const words = useMessages(comparisonMessages)
  const fields = [
    ...comparison.fields.map(describeField),
    ...comparison.fields.map((field) => describeQuestion(field, language, tables))
  ].filter((field) => field !== null)
  return (
    <>
      {fields.length > 0 && <ComparedFields fields={fields} />}
      {comparison.onlyForm ? (
        <p class="quiet">{words.onlyForm}</p>
      ) : (
        <p class="compared-words">
          <ComparedWords changes={comparison.words} />
        </p>
      )}
    </>
  )
}

/** Another question for an evidence table, named by what it compares: its id says nothing to anybody. */
function describeQuestion(
  { field, before, after }: FieldChange,
  language: Language,
  { older, newer }: ComparedTables
): FieldInWords | null {
  if (field !== "question") return null
  const words = comparisonMessages[interfaceLanguage.value]
  const titleIn = (source: TableSource, id: FieldChange["before"]): string => {
    const question = source.questions.value?.find((one) => one.id === id)
    return question ? summaryTitle(question, language) : words.none
  }
  return { name: words.question, before: titleIn(older, before), after: titleIn(newer, after) }
}

import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import type { BlockComparison, Comparison, SectionComparison } from "@recos/schemas/versions/comparison"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { useMessages } from "../messages/catalogue.ts"
import { Reading } from "../reading/reading-context.ts"
import { ComparedWords } from "../ui/compared-words.tsx"
import { ComparedBlock, type ComparedTables } from "./compared-block.tsx"
import { comparisonMessages } from "./comparison-messages.ts"

interface ComparedDocumentProps {
  recoId: string
  language: Language
  comparison: Comparison
  tables: ComparedTables
}

/** The differences of a text, section by section; what is the same is counted, not shown. */
export function ComparedDocument({ recoId, language, comparison, tables }: ComparedDocumentProps) {
  const words = useMessages(comparisonMessages)
  const sections = comparison.sections.filter((section) => section.change !== "same")
  return (
    <Reading.Provider
      value={{ recoId, numbers: new Map(), titleLevel: 2, language, certainties: "known", evidence: tables.newer }}
    >
      <div class="comparison" lang={language} dir={language === "ar" ? "rtl" : undefined}>
        {comparison.title && (
          <section>
            <h3>{words.title}</h3>
            <p>
              <ComparedWords changes={comparison.title} />
            </p>
          </section>
        )}
        {sections.map((section) => (
          <ComparedSection key={section.kind} section={section} language={language} tables={tables} />
        ))}
      </div>
    </Reading.Provider>
  )
}

interface ComparedSectionProps {
  section: SectionComparison
  language: Language
  tables: ComparedTables
}

function ComparedSection({ section, language, tables }: ComparedSectionProps) {
  return (
    <section>
      <h3>{SECTION_HEADINGS[section.kind][language]}</h3>
      {runsOf(section.blocks).map((run, place) =>
        Array.isArray(run) ? (
          <Unchanged key={place} count={run.length} />
        ) : (
          <ComparedBlock key={place} section={section.kind} comparison={run} language={language} tables={tables} />
        )
      )}
    </section>
  )
}

function Unchanged({ count }: { count: number }) {
  const words = useMessages(comparisonMessages)
  return <p class="comparison-same">{words.sameBlocks(count)}</p>
}

/** Blocks as they come, those that are the same gathered. */
function runsOf(blocks: BlockComparison[]): (BlockComparison | BlockComparison[])[] {
  const runs: (BlockComparison | BlockComparison[])[] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (block.change !== "same") runs.push(block)
    else if (Array.isArray(last)) last.push(block)
    else runs.push([block])
  }
  return runs
}

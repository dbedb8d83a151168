import "../ui/comparison.css"
import { seqOfMoment } from "@recos/schemas/history/moment-ref"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGE_LABELS } from "@recos/schemas/vocabulary/labels"
import type { ComparedVersions } from "@recos/server/api"
import { useMemo } from "preact/hooks"
import { useRoute } from "preact-iso"
import { useAnswer } from "../api/use-answer.ts"
import { frozenTables } from "../evidence/tables/table-source.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatMoment } from "../messages/format.ts"
import { wordFor } from "../messages/labels.ts"
import { paths } from "../paths.ts"
import { useReco } from "../reco/reco-context.ts"
import { Answer } from "../ui/answer.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { compareVersions } from "./api.ts"
import { ComparedDocument } from "./compared-document.tsx"
import { ComparedEvidence } from "./compared-evidence.tsx"
import { comparisonMessages } from "./comparison-messages.ts"
import { versionMessages } from "./messages.ts"
import { TakeBackFrom } from "./take-back-from.ts"

/** What differs between two versions, or between a version and the present text. */
export function ComparePage() {
  const words = useMessages(comparisonMessages)
  const versionWords = useMessages(versionMessages)
  const { params } = useRoute()
  const { reco } = useReco()
  const { older = "", newer = "" } = params
  const comparison = useAnswer(`${reco.id} ${older} ${newer}`, () => compareVersions(reco.id, older, newer))
  const shown = comparison.value?.shownQuestions
  const tables = useMemo(
    () => ({ older: frozenTables(shown?.older ?? []), newer: frozenTables(shown?.newer ?? []) }),
    [shown]
  )
  const throughSeq = seqOfMoment(older)
  const mayTakeBack = throughSeq !== null && newer === "draft" && reco.allowed.includes("reco.write")
  const takeBack = mayTakeBack ? { recoId: reco.id, throughSeq, onDone: comparison.reload } : null
  return (
    <TakeBackFrom.Provider value={takeBack}>
      <PageHeading level={2} title={titleOf(words, [older, newer], comparison.value?.moments)} />
      <p class="row-links">
        <a href={paths.history(reco.id)}>{versionWords.history}</a>
        <a href={paths.versions(reco.id)}>{versionWords.backToList}</a>
      </p>
      <Answer of={comparison}>
        {(found) => {
          const onlyText = found.moments.length > 0 && <p class="field-hint">{words.onlyText}</p>
          const documents = Object.entries(found.documents).filter(([, document]) => document.hasChanges)
          if (documents.length + found.evidence.length === 0) {
            return (
              <EmptyState title={words.nothing}>
                <p>{found.moments.length > 0 ? words.onlyText : words.nothingHelp}</p>
              </EmptyState>
            )
          }
          return (
            <>
              {onlyText}
              <p class="field-hint">{words.legend}</p>
              {documents.map(([language, document]) => (
                <section key={language}>
                  {reco.documents.length > 1 && <h3>{wordFor(LANGUAGE_LABELS[language as Language])}</h3>}
                  <ComparedDocument
                    recoId={reco.id}
                    language={language as Language}
                    comparison={document}
                    tables={tables}
                  />
                </section>
              ))}
              {found.evidence.length > 0 && <ComparedEvidence changes={found.evidence} />}
            </>
          )
        }}
      </Answer>
    </TakeBackFrom.Provider>
  )
}

/** What is compared: two versions, or a version and the present text, or moments, whose hour comes with the answer. */
function titleOf(
  words: (typeof comparisonMessages)["fr"],
  [older, newer]: readonly [string, string],
  moments: ComparedVersions["moments"] | undefined
): string {
  if (seqOfMoment(older) === null && seqOfMoment(newer) === null)
    return newer === "draft" ? words.withDraft(older) : words.between(older, newer)
  if (!moments) return words.changes
  const said = (ref: string) => {
    const moment = moments.find((one) => one.ref === ref)
    if (moment) return words.moment(formatMoment(moment.endedAt), moment.name)
    return ref === "draft" ? words.draft : words.version(ref)
  }
  return words.changesBetween(said(older), said(newer))
}

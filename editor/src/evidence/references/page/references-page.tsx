import "./references.css"
import { useEffect, useMemo, useState } from "preact/hooks"
import { ErrorBoundary, lazy } from "preact-iso"
import { request } from "../../../api/request.ts"
import { useAnswer } from "../../../api/use-answer.ts"
import type { StoredText } from "../../../collaboration/stored-text.ts"
import { useMessages } from "../../../messages/catalogue.ts"
import type { Reco } from "../../../reco/api.ts"
import { useReco } from "../../../reco/reco-context.ts"
import { loadPage } from "../../../shell/lazy-page.tsx"
import { Answer } from "../../../ui/answer.tsx"
import { Button } from "../../../ui/button.tsx"
import { EmptyState } from "../../../ui/empty-state.tsx"
import { PageHeading } from "../../../ui/page-heading.tsx"
import { useEvidence } from "../../use-evidence.ts"
import { evidenceMessages } from "../messages.ts"
import { type KeptReference, type References, referencesOf } from "../references.ts"
import { ExportSources } from "./export-references.tsx"
import { ImportSources } from "./import-references.tsx"
import { sourcesMessages } from "./page-messages.ts"
import { placesOf, placesOfSources } from "./places-of-references.ts"
import { SourceItem } from "./reference-item.tsx"

// Fetched when first opened: it brings the library that checks shapes.
const ReferenceForm = lazy(() => loadPage(() => import("../reference-form.tsx").then((module) => module.ReferenceForm)))

/** The sources of a reco with where each is used; in from files, and out into files. */
export function SourcesPage() {
  const words = useMessages(sourcesMessages)
  const formWords = useMessages(evidenceMessages)
  const { reco } = useReco()
  const references = useMemo(() => referencesOf(reco.id), [reco.id])
  const [form, setForm] = useState<{ reference?: KeptReference } | null>(null)
  const mayWrite = reco.allowed.includes("reco.write")
  return (
    <>
      <PageHeading level={2} title={words.title} />
      <p>{words.lead}</p>
      {form ? (
        <ErrorBoundary>
          <ReferenceForm
            references={references}
            reference={form.reference}
            onCancel={() => setForm(null)}
            onSave={async (fields) => {
              if (form.reference) await references.change(form.reference, fields)
              else await references.add(fields)
              setForm(null)
            }}
          />
        </ErrorBoundary>
      ) : (
        <>
          {mayWrite && (
            <p>
              <Button onClick={() => setForm({})}>{formWords.add}</Button>
            </p>
          )}
          <SourceList reco={reco} references={references} onEdit={(reference) => setForm({ reference })} />
        </>
      )}
      {mayWrite && <ImportSources references={references} />}
      <ExportSources recoId={reco.id} />
    </>
  )
}

interface SourceListProps {
  reco: Reco
  references: References
  onEdit: (reference: KeptReference) => void
}

function SourceList({ reco, references, onEdit }: SourceListProps) {
  const words = useMessages(sourcesMessages)
  const formWords = useMessages(evidenceMessages)
  const evidence = useEvidence(reco.id)
  const read = useAnswer(reco.id, async () => {
    const stored = reco.documents.map(({ id }) => request<StoredText>("GET", `/api/documents/${id}`))
    const [texts] = await Promise.all([Promise.all(stored), references.reload()])
    return texts.map(({ document }) => document)
  })
  useEffect(() => {
    // What others do to the sources comes with the news of the evidence.
    if (evidence.value) read.reload()
  }, [evidence.value])
  const places = useMemo(
    () => placesOfSources(read.value ?? [], evidence.value ?? { questions: [] }),
    [read.value, evidence.value]
  )
  const list = references.list.value
  const isShown = read.value !== undefined
  useEffect(() => {
    // The address may name a source that was not drawn yet when the browser looked for it.
    if (isShown && location.hash !== "") document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [isShown])
  return (
    <Answer of={read}>
      {() =>
        list.length === 0 ? (
          <EmptyState title={formWords.none}>
            <p>{formWords.noneHint}</p>
          </EmptyState>
        ) : (
          <section>
            <h3>{words.list(list.length)}</h3>
            <ul class="sources-list">
              {list.map((reference) => (
                <SourceItem
                  key={reference.id}
                  reco={reco}
                  references={references}
                  reference={reference}
                  places={placesOf(places, reference.id)}
                  onEdit={() => onEdit(reference)}
                />
              ))}
            </ul>
          </section>
        )
      }
    </Answer>
  )
}

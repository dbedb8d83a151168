import "./references.css"
import { useEffect, useMemo, useState } from "preact/hooks"
import { ErrorBoundary } from "preact-iso"
import { useAnswer } from "../../../api/use-answer.ts"
import { useMessages } from "../../../messages/catalogue.ts"
import { type Reco, readStoredText } from "../../../reco/api.ts"
import { useReco } from "../../../reco/reco-context.ts"
import { useRecoNews } from "../../../reco/reco-news.ts"
import { lazyPage } from "../../../shell/lazy-page.tsx"
import { Answer } from "../../../ui/answer.tsx"
import { Button } from "../../../ui/button.tsx"
import { EmptyState } from "../../../ui/empty-state.tsx"
import { PageHeading } from "../../../ui/page-heading.tsx"
import { useEvidence } from "../../use-evidence.ts"
import { referenceMessages } from "../messages.ts"
import { type KeptReference, type References, referencesOf } from "../references.ts"
import { ExportReferences } from "./export-references.tsx"
import { ImportReferences } from "./import-references.tsx"
import { referencesPageMessages } from "./page-messages.ts"
import { placesOf, placesOfReferences } from "./places-of-references.ts"
import { ReferenceItem } from "./reference-item.tsx"

// Fetched when first opened: it brings the library that checks shapes.
const ReferenceForm = lazyPage(
  () => import("../reference-form.tsx"),
  (module) => module.ReferenceForm
)

/** The sources of a reco with where each is used; in from files, and out into files. */
export function ReferencesPage() {
  const words = useMessages(referencesPageMessages)
  const formWords = useMessages(referenceMessages)
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
          <ReferenceList reco={reco} references={references} onEdit={(reference) => setForm({ reference })} />
        </>
      )}
      {mayWrite && <ImportReferences references={references} />}
      <ExportReferences recoId={reco.id} />
    </>
  )
}

interface ReferenceListProps {
  reco: Reco
  references: References
  onEdit: (reference: KeptReference) => void
}

function ReferenceList({ reco, references, onEdit }: ReferenceListProps) {
  const words = useMessages(referencesPageMessages)
  const formWords = useMessages(referenceMessages)
  const evidence = useEvidence(reco.id)
  const read = useAnswer(reco.id, async () => {
    const stored = reco.documents.map(({ id }) => readStoredText(id))
    const [texts] = await Promise.all([Promise.all(stored), references.reload()])
    return texts.flatMap(({ document }) => document ?? [])
  })
  useRecoNews(reco.id, { parts: ["references", "imports", "text"] }, read.reload)
  const places = useMemo(
    () => placesOfReferences(read.value ?? [], evidence.value ?? { questions: [] }),
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
                <ReferenceItem
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

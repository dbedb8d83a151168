import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { Editor } from "@tiptap/core"
import { useEffect, useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { addressOf } from "../../evidence/references/address-of.ts"
import { referenceMessages } from "../../evidence/references/messages.ts"
import { ReferenceActions } from "../../evidence/references/reference-actions.tsx"
import { ReferenceForm } from "../../evidence/references/reference-form.tsx"
import { ReferenceState } from "../../evidence/references/reference-state.tsx"
import type { KeptReference, References } from "../../evidence/references/references.ts"
import { shortName } from "../../evidence/references/short-name.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { formatList } from "../../messages/format.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { paths } from "../../paths.ts"
import type { RemarkBook } from "../../remarks/remark-book.ts"
import { RemarksOn } from "../../remarks/remarks-on.tsx"
import { Button } from "../../ui/button.tsx"
import { FailureNotice } from "../../ui/notice.tsx"
import { tell } from "../../ui/tell.ts"
import { documentMessages } from "../messages.ts"
import { citationNumbers } from "../paper/citation-numbers.ts"
import { citedPlaces } from "./cited-places.ts"

interface ReferencesPanelProps {
  language: Language
  references: References
  editor: Editor
  /** Grows when the text changes, so that the places of citations are read again. */
  textVersion: number
  canWrite: boolean
  remarks: RemarkBook
  mayRemark: boolean
  /** Told when a citation was put in the text, so that a narrow screen can show it. */
  onCited: () => void
}

type Showing = { what: "list" } | { what: "form"; reference?: KeptReference; thenCite?: true }

/** The sources of the reco: listed as the text cites them, added, changed, cited at the caret. */
export function ReferencesPanel({
  language,
  references,
  editor,
  textVersion,
  canWrite,
  remarks,
  mayRemark,
  onCited
}: ReferencesPanelProps) {
  const words = useMessages(referenceMessages)
  const [showing, setShowing] = useState<Showing>({ what: "list" })
  const loading = useSubmit()
  useEffect(() => {
    void loading.submit(references.reload)
  }, [references])
  // Asked from the text, whether the panel was open or has just been opened for it.
  useEffect(
    () =>
      references.wantsNew.subscribe((isWanted) => {
        if (!isWanted) return
        references.wantsNew.value = false
        setShowing({ what: "form", thenCite: true })
      }),
    [references]
  )
  const cite = (ref: string): void => {
    onCited()
    editor.chain().focus().insertContent({ type: "citation", attrs: { ref } }).run()
    const title = references.list.value.find(({ id }) => id === ref)?.csl.title
    if (title) tell(documentMessages[interfaceLanguage.peek()].cite.cited(title))
  }
  const numbers = citationNumbers(editor.state)
  const rank = (reference: KeptReference): number => numbers.get(reference.id) ?? Number.MAX_SAFE_INTEGER
  const list = references.list.value.toSorted((one, other) => rank(one) - rank(other))

  if (showing.what === "form") {
    const { reference, thenCite } = showing
    return (
      <ReferenceForm
        references={references}
        reference={reference}
        onCancel={() => setShowing({ what: "list" })}
        onSave={async (fields) => {
          const added = reference ? null : await references.add(fields)
          if (reference) await references.change(reference, fields)
          setShowing({ what: "list" })
          if (added && thenCite) cite(added.id)
        }}
      />
    )
  }
  return (
    <div class="references" data-version={textVersion}>
      <FailureNotice failure={loading.failure} />
      {list.length === 0 && (
        <div class="panel-empty">
          <p>
            <strong>{words.none}</strong>
          </p>
          <p>{words.noneHint}</p>
        </div>
      )}
      {canWrite && (
        <p>
          <Button onClick={() => setShowing({ what: "form" })}>{words.add}</Button>{" "}
          <a href={paths.sources(references.recoId)}>{words.allSources}</a>
        </p>
      )}
      {canWrite && list.length > 0 && <p class="meta">{words.citeHint}</p>}
      <ol class="reference-list">
        {list.map((reference) => (
          <ReferenceRow
            key={reference.id}
            language={language}
            reference={reference}
            number={numbers.get(reference.id)}
            editor={editor}
            canWrite={canWrite}
            references={references}
            remarks={remarks}
            mayRemark={mayRemark}
            onCite={() => cite(reference.id)}
            onEdit={() => setShowing({ what: "form", reference })}
          />
        ))}
      </ol>
    </div>
  )
}

interface RowProps {
  language: Language
  references: References
  reference: KeptReference
  number: number | undefined
  editor: Editor
  canWrite: boolean
  remarks: RemarkBook
  mayRemark: boolean
  onCite: () => void
  onEdit: () => void
}

function ReferenceRow(props: RowProps) {
  const { language, references, reference, number, editor, canWrite, remarks, mayRemark, onCite, onEdit } = props
  const words = useMessages(referenceMessages)
  const { csl } = reference
  const address = addressOf(csl)
  const places = citedPlaces(editor.state.doc).get(reference.id) ?? []
  return (
    <li class="reference" data-cited={number !== undefined}>
      <p class="reference-title">
        {number !== undefined && (
          <span class="reference-number">
            <span class="visually-hidden">{words.number(number)}</span>
            <span aria-hidden="true">{number}</span>
          </span>
        )}
        <span lang={csl.language}>{csl.title}</span>
      </p>
      <p class="meta">
        {shortName(csl)}
        {csl["container-title"] && `. ${csl["container-title"]}`}
        {address && (
          <>
            {" · "}
            <a href={address} target="_blank" rel="noopener noreferrer">
              {words.open}
            </a>
          </>
        )}
      </p>
      <p class="meta">
        {places.length === 0
          ? words.notCited
          : words.citedIn(formatList(places.map((kind) => SECTION_HEADINGS[kind][language])))}
      </p>
      <ReferenceState reference={reference} />
      {canWrite && (
        <ReferenceActions
          references={references}
          reference={reference}
          isCited={places.length > 0}
          onEdit={onEdit}
          onCite={onCite}
        />
      )}
      <RemarksOn book={remarks} target={{ kind: "source", id: reference.id }} mayRemark={mayRemark} />
    </li>
  )
}

import "../../remarks/remarks.css"
import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import type { DocumentId } from "@recos/schemas/ids"
import { EVERY_OPEN, factsOf, passesFilter } from "@recos/schemas/remarks/filter-threads"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { Editor } from "@tiptap/core"
import { useState } from "preact/hooks"
import { currentMember } from "../../accounts/session.ts"
import { type Span, sectionAround } from "../../document/remarks/anchors.ts"
import { useMessages } from "../../messages/catalogue.ts"
import type { Thread } from "../../remarks/api.ts"
import { remarksMessages } from "../../remarks/messages.ts"
import { NewRemark } from "../../remarks/new-remark.tsx"
import { ThreadCard } from "../../remarks/thread-card.tsx"
import { ThreadFilters } from "../../remarks/thread-filters.tsx"
import { Button } from "../../ui/button.tsx"
import { FailureNotice } from "../../ui/notice.tsx"
import { QuoteForm } from "./quote-form.tsx"
import type { TextRemarks } from "./text-remarks.ts"

interface RemarksPanelProps {
  remarks: TextRemarks
  editor: Editor
  documentId: DocumentId
  language: Language
  mayRemark: boolean
  onGo: (span: Span) => void
}

/** All the threads of a reco, in the order of its text; those on other things, and those whose words are gone, after. */
export function RemarksPanel({ remarks, editor, documentId, language, mayRemark, onGo }: RemarksPanelProps) {
  const words = useMessages(remarksMessages)
  const { book, places } = remarks
  const [filter, setFilter] = useState(EVERY_OPEN)
  const [isQuoting, setQuoting] = useState(false)
  const me = currentMember().id
  const threads = book.threads.value
  const draft = book.draft.value
  const placeOf = ({ id }: Thread): Span | null => places.value.get(id) ?? null
  const order = (thread: Thread): number => placeOf(thread)?.from ?? Number.MAX_SAFE_INTEGER
  const shown = (threads ?? [])
    .filter((thread) => passesFilter(factsOf(thread), filter, me))
    .toSorted((one, other) => order(one) - order(other))
  const done = (thread: Thread | null): void => {
    book.draft.value = null
    if (thread) book.current.value = { id: thread.id, isAsked: true }
  }
  return (
    <div class="remarks">
      {draft && <NewRemark key={draft} book={book} target={draft} onDone={done} />}
      {!draft && mayRemark && (
        <div class="remark-starts">
          <Button
            onClick={() => {
              book.draft.value = { kind: "reco" }
            }}
          >
            {words.onWhole}
          </Button>
          {!editor.isEditable && !isQuoting && <Button onClick={() => setQuoting(true)}>{words.onWords}</Button>}
        </div>
      )}
      {!draft && isQuoting && (
        <QuoteForm
          editor={editor}
          documentId={documentId}
          onTarget={(target) => {
            setQuoting(false)
            if (target) book.draft.value = target
          }}
        />
      )}
      <FailureNotice failure={book.failure.value} />
      {threads === undefined && !book.failure.value && <p class="meta">{words.loading}</p>}
      {threads && threads.length > 0 && <ThreadFilters filter={filter} onFilter={setFilter} />}
      {threads?.length === 0 && !draft && (
        <div class="panel-empty">
          <p>
            <strong>{words.none}</strong>
          </p>
          <p>{words.noneHint}</p>
        </div>
      )}
      {threads && threads.length > 0 && shown.length === 0 && <p class="panel-empty">{words.noneSo}</p>}
      {shown.map((thread) => {
        const span = placeOf(thread)
        const isHere = "documentId" in thread.target && thread.target.documentId === documentId
        return (
          <ThreadCard
            key={thread.id}
            book={book}
            thread={thread}
            mayRemark={mayRemark}
            mayDecide={isHere && editor.isEditable}
            where={whereIs(thread, span)}
            isGone={isHere && !span}
            onGo={span ? () => onGo(span) : undefined}
          />
        )
      })}
    </div>
  )

  function whereIs({ target }: Thread, span: Span | null): string {
    if (!("documentId" in target)) return words.about[target.kind]
    if (target.documentId !== documentId) return words.otherText
    const section = span ? sectionAround(editor.state.doc, span) : target.section
    return section === null ? words.about.words : SECTION_HEADINGS[section][language]
  }
}

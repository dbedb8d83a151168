import "./searches.css"
import { can } from "@recos/schemas/people/permissions"
import { LANGUAGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useRef } from "preact/hooks"
import { currentMember } from "../accounts/session.ts"
import { useAnswer } from "../api/use-answer.ts"
import { useSubmit } from "../api/use-submit.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatMonth } from "../messages/format.ts"
import { wordFor } from "../messages/labels.ts"
import { Answer } from "../ui/answer.tsx"
import { Button } from "../ui/button.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { Notice } from "../ui/notice.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { forgetSearch, listSearches, type UnansweredSearch } from "./api.ts"
import { searchesMessages } from "./messages.ts"

/** What readers of the public site looked for in vain: every member reads it, administrators take off what is answered. */
export function SearchesPage() {
  const words = useMessages(searchesMessages)
  const searches = useAnswer("unanswered-searches", listSearches)
  return (
    <>
      <PageHeading title={words.title} />
      <p class="lead">{words.lead}</p>
      <Answer of={searches}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={words.none}>
              <p>{words.noneYet}</p>
            </EmptyState>
          ) : (
            <SearchList list={list} onChange={searches.reload} />
          )
        }
      </Answer>
    </>
  )
}

function SearchList({ list, onChange }: { list: readonly UnansweredSearch[]; onChange: () => void }) {
  const words = useMessages(searchesMessages)
  const place = useRef<HTMLUListElement>(null)
  const mayForget = can(currentMember(), "search.forget")
  const { pending, failure, submit } = useSubmit()
  const forget = (search: UnansweredSearch) =>
    submit(async () => {
      await forgetSearch(search)
      // The button goes with its line: who goes on by keyboard stays in the list.
      place.current?.focus()
      onChange()
    })
  return (
    <>
      {failure && <Notice kind="error" title={failure.message} />}
      <ul class="unanswered-searches" tabIndex={-1} ref={place} aria-label={words.title}>
        {list.map((search) => (
          <li key={`${search.language} ${search.folded}`}>
            <div>
              <strong lang={search.language} dir="auto">
                {search.words}
              </strong>
              <p class="meta">
                {`${words.times(search.times)} · ${wordFor(LANGUAGE_LABELS[search.language])} · ${formatMonth(search.month)}`}
              </p>
            </div>
            {mayForget && (
              <Button
                kind="quiet"
                pending={pending}
                aria-label={words.forgetOf(search.words)}
                onClick={() => void forget(search)}
              >
                {words.forget}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

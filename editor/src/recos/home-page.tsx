import { useState } from "preact/hooks"
import { useAnswer } from "../api/use-answer.ts"
import { useMessages } from "../messages/catalogue.ts"
import { paths } from "../paths.ts"
import type { RecoLine } from "../reco/api.ts"
import { Answer } from "../ui/answer.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { TextField } from "../ui/field.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { listRecos } from "./api.ts"
import { homeMessages } from "./home-messages.ts"
import { RecoList } from "./reco-list.tsx"
import { useSettled } from "./use-settled.ts"

/** The first page of the workspace: the member's recos, and the search over their texts. */
export function HomePage() {
  const words = useMessages(homeMessages)
  const [typed, setTyped] = useState("")
  const query = useSettled(typed.trim())
  const recos = useAnswer("recos", () => listRecos())
  const none = recos.value?.length === 0
  return (
    <>
      <div class="page-top">
        <PageHeading title={words.title} />
        <p class="actions">
          {!none && (
            <a class="button" data-kind="main" href={paths.newReco}>
              {words.start}
            </a>
          )}
          <a class="button" href={paths.importReco}>
            {words.import}
          </a>
        </p>
      </div>
      {!none && (
        <search class="reco-search">
          <TextField kind="search" label={words.search} value={typed} onText={setTyped} autocomplete="off" />
        </search>
      )}
      {query === "" ? (
        <Answer of={recos}>{(lines) => <AllRecos recos={lines} />}</Answer>
      ) : (
        <FoundRecos query={query} />
      )}
    </>
  )
}

function AllRecos({ recos }: { recos: RecoLine[] }) {
  const words = useMessages(homeMessages)
  if (recos.length > 0) return <RecoList recos={recos} />
  return (
    <EmptyState title={words.empty}>
      <p>{words.emptyHelp}</p>
      <a class="button" data-kind="main" href={paths.newReco}>
        {words.start}
      </a>
    </EmptyState>
  )
}

function FoundRecos({ query }: { query: string }) {
  const words = useMessages(homeMessages)
  const found = useAnswer(query, () => listRecos(query))
  return (
    <>
      <p role="status" class="meta">
        {found.value && found.value.length > 0 ? words.found(found.value.length) : ""}
      </p>
      <Answer of={found}>
        {(recos) =>
          recos.length > 0 ? (
            <RecoList recos={recos} query={query} />
          ) : (
            <EmptyState title={words.nothingFound}>
              <p>{words.nothingFoundHelp}</p>
            </EmptyState>
          )
        }
      </Answer>
    </>
  )
}

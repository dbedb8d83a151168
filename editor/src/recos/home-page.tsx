import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { STATUS_LABELS } from "@recos/schemas/vocabulary/labels"
import { useState } from "preact/hooks"
import { currentMember } from "../accounts/session.ts"
import { usePages } from "../api/use-pages.ts"
import { useMessages } from "../messages/catalogue.ts"
import { choicesOf } from "../messages/labels.ts"
import { paths } from "../paths.ts"
import { EmptyState } from "../ui/empty-state.tsx"
import { Select, TextField } from "../ui/field.tsx"
import { lazyPart } from "../ui/lazy-part.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { Pages } from "../ui/pages.tsx"
import { useSettled } from "../ui/use-settled.ts"
import { listRecos, type RecoFilter } from "./api.ts"
import { homeMessages } from "./home-messages.ts"
import { RecoList } from "./reco-list.tsx"

const DeclarationAwaited = lazyPart(
  () => import("../interests/declaration-awaited.tsx"),
  (module) => module.DeclarationAwaited
)

type Choice = RecoStatus | ""
type Team = "mine" | ""

/** The first page of the workspace: the member's recos, and the search over their texts. */
export function HomePage() {
  const words = useMessages(homeMessages)
  const [typed, setTyped] = useState("")
  const [status, setStatus] = useState<Choice>("")
  const [team, setTeam] = useState<Team>("")
  const query = useSettled(typed.trim())
  const filter: RecoFilter = { ...(status && { status }), ...(team && { team }) }
  const key = `${status} ${team}`
  const recos = usePages(key, (after) => listRecos(filter, after))
  const awaited = currentMember().declaration
  const isUnfiltered = status === "" && team === ""
  const none = isUnfiltered && recos.value?.items.length === 0
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
      {awaited && <DeclarationAwaited awaited={awaited} />}
      {!none && (
        <search class="reco-search">
          <TextField kind="search" label={words.search} value={typed} onText={setTyped} autocomplete="off" />
          <Select
            label={words.byStatus}
            value={status}
            onChoice={setStatus}
            choices={[{ value: "" as Choice, label: words.anyStatus }, ...choicesOf(STATUS_LABELS)]}
          />
          {currentMember().role === "administrator" && (
            <Select
              label={words.byTeam}
              value={team}
              onChoice={setTeam}
              choices={[
                { value: "" as Team, label: words.anyTeam },
                { value: "mine", label: words.myTeams }
              ]}
            />
          )}
        </search>
      )}
      {query === "" ? (
        <Pages of={recos}>
          {(lines) => {
            if (lines.length > 0) return <RecoList recos={lines} />
            return isUnfiltered ? <FirstReco /> : <EmptyState title={words.noneSo}>{null}</EmptyState>
          }}
        </Pages>
      ) : (
        <FoundRecos query={query} filter={filter} place={key} />
      )}
    </>
  )
}

function FirstReco() {
  const words = useMessages(homeMessages)
  return (
    <EmptyState title={words.empty}>
      <p>{words.emptyHelp}</p>
      <a class="button" data-kind="main" href={paths.newReco}>
        {words.start}
      </a>
    </EmptyState>
  )
}

function FoundRecos({ query, filter, place }: { query: string; filter: RecoFilter; place: string }) {
  const words = useMessages(homeMessages)
  const found = usePages(`${place} ${query}`, (after) => listRecos({ ...filter, q: query }, after))
  const count = found.value?.items.length ?? 0
  return (
    <>
      <p role="status" class="meta">
        {count > 0 && (found.value?.next === null ? words.found(count) : words.foundFirst(count))}
      </p>
      <Pages of={found}>
        {(recos) =>
          recos.length > 0 ? (
            <RecoList recos={recos} query={query} />
          ) : (
            <EmptyState title={words.nothingFound}>
              <p>{words.nothingFoundHelp}</p>
            </EmptyState>
          )
        }
      </Pages>
    </>
  )
}

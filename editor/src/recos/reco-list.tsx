import { useMessages } from "../messages/catalogue.ts"
import { formatDay } from "../messages/format.ts"
import { paths } from "../paths.ts"
import type { RecoLine } from "../reco/api.ts"
import { StatusChip } from "../ui/chip.tsx"
import { foundPieces } from "./found-pieces.ts"
import { homeMessages } from "./home-messages.ts"
import { waitingSentence } from "./waits-for-messages.ts"
import "./recos.css"

interface RecoListProps {
  recos: RecoLine[]
  /** What was searched for, to be marked in the excerpts. */
  query?: string
}

/** Recos in a list: title, status, what each waits for, what was found in it. */
export function RecoList({ recos, query = "" }: RecoListProps) {
  return (
    <ul class="rows reco-list">
      {recos.map((reco) => (
        <RecoRow key={reco.id} reco={reco} query={query} />
      ))}
    </ul>
  )
}

function RecoRow({ reco, query }: { reco: RecoLine; query: string }) {
  const words = useMessages(homeMessages)
  const { lastEditedAt, lastEditor } = reco
  return (
    <li class="reco-row">
      <h2 class="reco-row-title">
        <a href={paths.reco(reco.id)} lang={reco.language}>
          {reco.title}
        </a>
      </h2>
      <p class="reco-row-state">
        <StatusChip status={reco.status} isWithdrawalAsked={reco.isWithdrawalAsked} />
        <span data-mine={reco.waitsFor.fromMe}>{waitingSentence(reco.waitsFor)}</span>
      </p>
      {reco.excerpt && (
        <p class="reco-row-excerpt">
          {foundPieces(reco.excerpt, query).map((piece) =>
            piece.found ? <mark key={piece.at}>{piece.text}</mark> : piece.text
          )}
        </p>
      )}
      <p class="meta">
        {lastEditedAt &&
          (lastEditor ? words.editedBy(formatDay(lastEditedAt), lastEditor) : words.edited(formatDay(lastEditedAt)))}
        {reco.teamRole === null && ` ${words.noTeamRole}`}
      </p>
    </li>
  )
}

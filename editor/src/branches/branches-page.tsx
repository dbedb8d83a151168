import { useAnswer } from "../api/use-answer.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay } from "../messages/format.ts"
import { paths } from "../paths.ts"
import { useReco } from "../reco/reco-context.ts"
import { useRecoNews } from "../reco/reco-news.ts"
import { Answer } from "../ui/answer.tsx"
import { EmptyState } from "../ui/empty-state.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { type BranchLine, listBranches } from "./api.ts"
import { branchPaths } from "./branch-paths.ts"
import { branchMessages } from "./messages.ts"

/** What was proposed beside the text of a reco, the last begun first. */
export function BranchesPage() {
  const words = useMessages(branchMessages)
  const { reco } = useReco()
  const branches = useAnswer(reco.id, () => listBranches(reco.id))
  useRecoNews(reco.id, { parts: ["remarks"] }, branches.reload)
  return (
    <>
      <PageHeading level={2} title={words.title} />
      <p class="lead">{words.lead}</p>
      <p class="row-links">
        <a href={paths.write(reco.id)}>{words.toText}</a>
      </p>
      <Answer of={branches}>
        {(lines) =>
          lines.length === 0 ? (
            <EmptyState title={words.none}>
              <p>{words.noneHelp}</p>
            </EmptyState>
          ) : (
            <ul class="rows">
              {lines.map((line) => (
                <li key={line.id}>
                  <Line recoId={reco.id} line={line} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </>
  )
}

function Line({ recoId, line }: { recoId: string; line: BranchLine }) {
  const words = useMessages(branchMessages)
  const { id, title, state, by, openedAt, proposedAt, accepted, refused, supporters } = line
  return (
    <article class="row">
      <h3>
        <a href={branchPaths.branch(recoId, id)}>{title}</a>
      </h3>
      <p class="meta">
        {words.states[state]} · {words.by(by?.name ?? words.unknown, formatDay(proposedAt ?? openedAt))}
        {accepted + refused > 0 && ` · ${words.tally(accepted, refused)}`}
      </p>
      {supporters.length > 0 && <p class="meta">{words.supporters(supporters.map(({ name }) => name))}</p>}
    </article>
  )
}

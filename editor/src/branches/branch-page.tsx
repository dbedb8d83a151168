import "../ui/comparison.css"
import "./branches.css"
import { changesBetween } from "@recos/schemas/branches/text-changes"
import { can } from "@recos/schemas/people/permissions"
import { useMemo, useState } from "preact/hooks"
import { useRoute } from "preact-iso"
import { currentMember } from "../accounts/session.ts"
import { useAnswer } from "../api/use-answer.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay } from "../messages/format.ts"
import { useReco } from "../reco/reco-context.ts"
import { useRecoNews } from "../reco/reco-news.ts"
import { Answer } from "../ui/answer.tsx"
import { PageHeading } from "../ui/page-heading.tsx"
import { type Branch, readBranch, type Unbrought } from "./api.ts"
import { branchPaths } from "./branch-paths.ts"
import { BranchSteps } from "./branch-steps.tsx"
import { BranchSupport } from "./branch-support.tsx"
import { ChangeCard } from "./change-card.tsx"
import { DecideChanges } from "./decide-changes.tsx"
import { branchMessages } from "./messages.ts"

/** One proposal: who, why, each of its changes, and what was decided of it. */
export function BranchPage() {
  const { params } = useRoute()
  const { reco } = useReco()
  const { branchId = "" } = params
  const branch = useAnswer(`${reco.id} ${branchId}`, () => readBranch(reco.id, branchId))
  useRecoNews(reco.id, { parts: ["remarks", "step", "team"] }, branch.reload)
  return <Answer of={branch}>{(shown) => <Shown key={shown.id} branch={shown} onChanged={branch.reload} />}</Answer>
}

function Shown({ branch, onChanged }: { branch: Branch; onChanged: () => void }) {
  const words = useMessages(branchMessages)
  const { reco } = useReco()
  const changes = useMemo(() => changesBetween(branch.base, branch.target).list, [branch])
  const [chosen, setChosen] = useState<readonly number[]>([])
  const [met, setMet] = useState<readonly Unbrought[]>([])
  const mayDecide = branch.state === "proposed" && can(currentMember(), "reco.write", reco.standing)
  const open = changes.filter(({ id }) => !branch.decisions.some(({ change }) => change === id))
  const still = chosen.filter((id) => open.some((one) => one.id === id))
  const { by, openedAt, proposedAt } = branch
  return (
    <>
      <PageHeading level={2} title={branch.title} />
      <p class="row-links">
        <a href={branchPaths.list(reco.id)}>{words.backToList}</a>
      </p>
      <p class="meta">
        {words.states[branch.state]} · {words.by(by?.name ?? words.unknown, formatDay(proposedAt ?? openedAt))}
      </p>
      <h3>{words.reasons}</h3>
      <p class="branch-reasons">{branch.reasons}</p>
      <BranchSteps branch={branch} isEmpty={changes.length === 0} onChanged={onChanged} />
      <BranchSupport branch={branch} onChanged={onChanged} />
      <h3>{words.changes(changes.length)}</h3>
      {changes.length === 0 ? <p>{words.nothingYet}</p> : <p class="field-hint">{words.legend}</p>}
      {branch.state === "proposed" && !mayDecide && <p>{words.whoDecides}</p>}
      {mayDecide && open.length > 1 && (
        <label class="branch-choice">
          <input
            type="checkbox"
            checked={still.length === open.length}
            onChange={(event) => setChosen(event.currentTarget.checked ? open.map(({ id }) => id) : [])}
          />
          {words.chooseAll}
        </label>
      )}
      <ol class="branch-changes">
        {changes.map((change) => (
          <li key={change.id}>
            <ChangeCard
              change={change}
              language={branch.language}
              decision={branch.decisions.find((one) => one.change === change.id)}
              isProposed={branch.state === "proposed"}
              met={met.find((one) => one.change === change.id)}
              choice={
                mayDecide && open.some(({ id }) => id === change.id)
                  ? {
                      isChosen: still.includes(change.id),
                      choose: (isChosen) =>
                        setChosen([...still.filter((id) => id !== change.id), ...(isChosen ? [change.id] : [])])
                    }
                  : null
              }
            />
          </li>
        ))}
      </ol>
      {mayDecide && still.length > 0 && (
        <DecideChanges
          branch={branch}
          changes={still}
          onMet={setMet}
          onDecided={() => {
            setChosen([])
            setMet([])
            onChanged()
          }}
        />
      )}
    </>
  )
}

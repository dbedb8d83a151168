import { importanceClass } from "@recos/schemas/evidence/grading/certainty"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { useEffect } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { COLLEGES_IN_ORDER } from "../../messages/colleges.ts"
import { useReco } from "../../reco/reco-context.ts"
import { Button } from "../../ui/button.tsx"
import { CollegeChip } from "../../ui/chip.tsx"
import { keepChoices } from "../../ui/keep-choices.ts"
import { FailureNotice } from "../../ui/notice.tsx"
import { useOwnId } from "../../ui/use-own-id.ts"
import type { Outcome } from "../use-evidence.ts"
import { outcomeMessages } from "./outcome-messages.ts"
import { writeNumber } from "./read-number.ts"
import { useWishedImportance } from "./use-wished-importance.ts"

const SCALE = [
  { name: "limited", values: [1, 2, 3] },
  { name: "important", values: [4, 5, 6] },
  { name: "critical", values: [7, 8, 9] }
] as const

/** How much an outcome matters: to the one who is signed in, and to each college beside the other. */
export function ImportanceSection({ outcome, onRated }: { outcome: Outcome; onRated: () => void }) {
  const words = useMessages(outcomeMessages)
  const { reco } = useReco()
  return (
    <section id="importance">
      <h3>{words.importance}</h3>
      <p class="quiet">{words.importanceLead}</p>
      <dl class="colleges importance-by-college">
        {COLLEGES_IN_ORDER.map((college) => (
          <CollegeSays key={college} college={college} outcome={outcome} />
        ))}
      </dl>
      {reco.allowed.includes("importance.rate") && (
        <MyImportance key={outcome.id} outcome={outcome} onRated={onRated} />
      )}
    </section>
  )
}

function CollegeSays({ college, outcome }: { college: College; outcome: Outcome }) {
  const words = useMessages(outcomeMessages)
  const said = outcome.importance[college]
  return (
    <div>
      <dt>
        <CollegeChip college={college} />
      </dt>
      <dd>
        {said ? (
          <>
            {words.median(writeNumber(said.median), words.classes[importanceClass(said.median)].toLocaleLowerCase())}
            <span class="meta"> · {words.ratings(said.ratings)}</span>
          </>
        ) : (
          <span class="quiet">{words.unrated}</span>
        )}
      </dd>
    </div>
  )
}

function MyImportance({ outcome, onRated }: { outcome: Outcome; onRated: () => void }) {
  const words = useMessages(outcomeMessages)
  const { reco } = useReco()
  const name = useOwnId()
  useEffect(keepChoices, [])
  const { mine, isSaved, rate, pending, failure } = useWishedImportance(reco.id, outcome, onRated)
  return (
    <fieldset class="choices importance-scale" data-kept>
      <legend>{words.myImportance}</legend>
      <div class="importance-classes">
        {SCALE.map(({ name: group, values }) => (
          <div key={group} class="importance-class">
            <span id={`${name}-${group}`}>{words.classes[group]}</span>
            {values.map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name={name}
                  checked={mine === value}
                  aria-describedby={`${name}-${group}`}
                  onChange={() => rate(value)}
                />
                <span>{value}</span>
              </label>
            ))}
          </div>
        ))}
      </div>
      <FailureNotice failure={failure} />
      <p class="meta" role="status">
        {isSaved ? words.rated : ""}
      </p>
      {mine !== null && (
        <Button kind="quiet" pending={pending} onClick={() => rate(null)}>
          {words.takeBack}
        </Button>
      )}
    </fieldset>
  )
}

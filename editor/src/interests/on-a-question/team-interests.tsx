import { lackOf } from "@recos/schemas/people/interests/kinds"
import { useState } from "preact/hooks"
import { currentMember } from "../../accounts/session.ts"
import { declarationsPath } from "../../declaration-paths.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { formatDay } from "../../messages/format.ts"
import { Button } from "../../ui/button.tsx"
import { CollegeChip } from "../../ui/chip.tsx"
import { lazyPart } from "../../ui/lazy-part.tsx"
import type { Interests, ShownInterest } from "../api.ts"
import { interestMessages } from "./messages.ts"

const AnalyseForm = lazyPart(
  () => import("./analyse-form.tsx"),
  (module) => module.AnalyseForm
)

interface TeamInterestsProps {
  recoId: string
  questionId: string
  interests: Interests
  /** Whether the member who looks may say what others’ links come to. */
  mayAnalyse: boolean
  onAnalysed: () => void
}

/** The links of everybody of the team with a question, on demand: what each says, and what another member found. */
export function TeamInterests({ interests, mayAnalyse, ...rest }: TeamInterestsProps) {
  const words = useMessages(interestMessages)
  return (
    <details class="interface">
      <summary>{words.team}</summary>
      <ul class="people">
        {interests.map((one) => (
          <li key={one.memberId}>
            <Links of={one} mayAnalyse={mayAnalyse && one.isInTeam && one.memberId !== currentMember().id} {...rest} />
          </li>
        ))}
      </ul>
    </details>
  )
}

interface LinksProps extends Omit<TeamInterestsProps, "interests"> {
  of: ShownInterest
}

function Links({ of, mayAnalyse, onAnalysed, ...address }: LinksProps) {
  const words = useMessages(interestMessages)
  const [isOpen, setOpen] = useState(false)
  const { memberId, name, college, kind, words: said, at, declared, analysis } = of
  const lack = lackOf(declared)
  const done = () => {
    setOpen(false)
    onAnalysed()
  }
  return (
    <>
      {name} <CollegeChip college={college} />
      <span class="person-background">
        {words.kinds[kind]}
        {at && ` · ${formatDay(at)}`}
        {lack && ` · ${words.lacks[lack]}`}
      </span>
      {said !== "" && <blockquote class="said">{said}</blockquote>}
      <Found analysis={analysis} />
      <p class="actions">
        {lack !== "missing" && (
          <a href={declarationsPath(memberId)} aria-label={words.read(name)}>
            {words.readShort}
          </a>
        )}
        {mayAnalyse && !isOpen && (
          <Button
            kind="quiet"
            onClick={() => setOpen(true)}
            aria-label={(analysis ? words.analysis.againOf : words.analysis.of)(name)}
          >
            {analysis ? words.analysis.again : words.analysis.start}
          </Button>
        )}
      </p>
      {isOpen && <AnalyseForm {...address} of={of} onCancel={() => setOpen(false)} onDone={done} />}
    </>
  )
}

function Found({ analysis }: Pick<ShownInterest, "analysis">) {
  const { analysis: words } = useMessages(interestMessages)
  if (!analysis) return <p class="quiet">{words.notYet}</p>
  const { level, by, at, reasons, checkedOn, isOutdated } = analysis
  return (
    <>
      <p>{words.found(words.levels[level], by ?? words.somebody, formatDay(at))}</p>
      <blockquote class="said">{reasons}</blockquote>
      <p class="meta">{checkedOn === null ? words.unchecked : words.checked(formatDay(checkedOn))}</p>
      {isOutdated && (
        <p>
          <strong>{words.outdated}</strong>
        </p>
      )}
    </>
  )
}

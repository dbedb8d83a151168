import { ETD_SCALES } from "@recos/schemas/evidence/decision/etd"
import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import { useEffect } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { formatMoment } from "../../messages/format.ts"
import { Button } from "../../ui/button.tsx"
import { OneChoice } from "../../ui/choices.tsx"
import { keepChoices } from "../../ui/keep-choices.ts"
import { FailureNotice, Notice } from "../../ui/notice.tsx"
import type { CriterionAddress, Judgement, Whose } from "./api.ts"
import { judgementWords } from "./judgement-words.ts"
import { decisionMessages } from "./messages.ts"
import { ReasonOwed } from "./reason-owed.tsx"
import { type Judging, useJudging } from "./use-judging.ts"

interface JudgementFieldProps {
  address: CriterionAddress
  shown: Judgement | null
  /** Whose judgement it is, and how it is called. */
  whose: Whose
  legend: string
  /** What the agreed gradings compute, which a judgement of the certainty of effects is held against. */
  computed: Certainty | null
  mayWrite: boolean
  onChanged: () => void
}

/** A judgement of a criterion on its scale, who set it and when, and why where it owes a reason. */
export function JudgementField(props: JudgementFieldProps) {
  const { address, shown, whose, legend, computed, mayWrite, onChanged } = props
  const words = useMessages(decisionMessages)
  const { criterion } = address
  useEffect(keepChoices, [])
  const judging = useJudging(address, whose, shown, onChanged)
  const { attempt, judge } = judging
  const name = (judgement: string | null) => judgementWords(criterion, judgement) ?? words.none
  const standing = shown?.judgement ?? null
  const isOwnChoice = attempt && attempt.state !== "overtaken"
  const chosen = (isOwnChoice ? attempt.judgement : standing) ?? undefined
  return (
    <div class="judgement">
      {mayWrite ? (
        <OneChoice
          kept
          legend={legend}
          choices={ETD_SCALES[criterion].map((value) => ({ value, label: name(value) }))}
          chosen={ETD_SCALES[criterion].find((value) => value === chosen)}
          onChoice={(judgement) => void judge(judgement)}
        />
      ) : (
        <p class="interface">
          <strong>{judgementWords(criterion, standing) ?? words.notJudged}</strong>
        </p>
      )}
      <p class="meta" role="status">
        {attempt?.state === "sending" && words.saving}
        {attempt?.state === "kept" && words.saved}
        {!attempt && <JudgedBy shown={shown} />}
      </p>
      <Overtaken judging={judging} shown={shown} name={name} />
      <ReasonOwed
        key={`${whose} ${shown?.revision ?? 0}`}
        criterion={criterion}
        shown={shown}
        computed={computed}
        mayWrite={mayWrite}
        onReason={(reason) => judge(standing, reason)}
      />
      {attempt?.state === "failed" && (
        <FailureNotice failure={attempt.failure}>
          <Button onClick={() => void judge(attempt.judgement, attempt.reason)}>{words.retry}</Button>
        </FailureNotice>
      )}
      {mayWrite && !attempt && standing !== null && (
        <Button kind="quiet" onClick={() => void judge(null)}>
          {words.clear}
        </Button>
      )}
    </div>
  )
}

function JudgedBy({ shown }: { shown: Judgement | null }) {
  const words = useMessages(decisionMessages)
  if (!shown) return null
  const when = formatMoment(shown.at)
  if (shown.judgement === null) return words.clearedBy(shown.by?.name ?? words.somebody, when)
  return shown.by ? words.judgedBy(shown.by.name, when) : words.judgedBySomebody(when)
}

interface OvertakenProps {
  judging: Judging
  shown: Judgement | null
  name: (judgement: string | null) => string
}

/** Somebody judged at the same time and was first: one sees it, and what one chose is not lost. */
function Overtaken({ judging: { attempt, judge, leave }, shown, name }: OvertakenProps) {
  const words = useMessages(decisionMessages)
  if (attempt?.state !== "overtaken") return null
  const mine = name(attempt.judgement)
  const isSeen = shown !== null && shown.revision > attempt.revision
  return (
    <Notice kind="error">
      <p>
        {isSeen
          ? words.overtaken(shown.by?.name ?? words.somebody, name(shown.judgement), mine)
          : words.overtakenBySomebody(mine)}
      </p>
      {isSeen && (
        <p class="actions">
          <Button onClick={() => void judge(attempt.judgement, attempt.reason)}>{words.keepMine}</Button>
          <Button kind="quiet" onClick={leave}>
            {words.keepTheirs}
          </Button>
        </p>
      )}
    </Notice>
  )
}

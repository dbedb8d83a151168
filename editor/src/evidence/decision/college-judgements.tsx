import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { COLLEGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { currentMember } from "../../accounts/session.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { formatDay } from "../../messages/format.ts"
import { wordFor } from "../../messages/labels.ts"
import { CollegeChip } from "../../ui/chip.tsx"
import { Notice } from "../../ui/notice.tsx"
import type { Criterion, CriterionAddress } from "./api.ts"
import { JudgementField } from "./judgement-field.tsx"
import { judgementWords } from "./judgement-words.ts"
import { decisionPartsMessages } from "./parts-messages.ts"

interface CollegeJudgementsProps {
  address: CriterionAddress
  shown: Criterion
  computed: Certainty | null
  mayWrite: boolean
  onChanged: () => void
}

/** What each college judges for itself, and that they differ: shown beside the group's judgement, never averaged with it. */
export function CollegeJudgements({ address, shown, computed, mayWrite, onChanged }: CollegeJudgementsProps) {
  const words = useMessages(decisionPartsMessages)
  const { criterion } = address
  const own = currentMember().college
  const said = COLLEGES.flatMap((college) => {
    const one = shown.colleges[college]
    return one && one.judgement !== null ? [{ college, ...one }] : []
  })
  const all = [shown.judgement?.judgement ?? null, ...said.map(({ judgement }) => judgement)]
  const differ = new Set(all.filter((judgement) => judgement !== null)).size > 1
  const others = mayWrite ? said.filter(({ college }) => college !== own) : said
  return (
    <div class="college-judgements interface">
      {differ && (
        <Notice>
          <p>{words.judgeDifferently}</p>
        </Notice>
      )}
      {others.map(({ college, judgement, reason, by, at }) => (
        <p key={college}>
          <CollegeChip college={college} /> <strong>{judgementWords(criterion, judgement)}</strong>{" "}
          <span class="meta">{words.writtenDown(by?.name ?? words.somebody, formatDay(at))}</span>
          {reason && <span class="said">{reason}</span>}
        </p>
      ))}
      {mayWrite && (
        <details open={shown.colleges[own]?.judgement != null}>
          <summary>{words.ownCollege}</summary>
          <p class="field-hint">{words.ownCollegeHint}</p>
          <JudgementField
            address={address}
            shown={shown.colleges[own] ?? null}
            whose="college"
            legend={words.judgementOf(wordFor(COLLEGE_LABELS[own]))}
            computed={computed}
            mayWrite
            onChanged={onChanged}
          />
        </details>
      )}
    </div>
  )
}

import { confidenceQuestion } from "@recos/schemas/evidence/grading/cerqual"
import { GRADING_DOMAIN_LABELS } from "@recos/schemas/evidence/grading/domain-labels"
import type { ReasonDomain } from "@recos/schemas/evidence/grading/domains"
import { type Figures, figureQuestionsIn } from "@recos/schemas/evidence/grading/figure-questions"
import type { GradingDraft } from "@recos/schemas/evidence/grading/grading-draft"
import { isDownDomain, reasonIn } from "@recos/schemas/evidence/grading/grading-rules"
import { REASON_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { useMessages } from "../../../messages/catalogue.ts"
import { wordFor } from "../../../messages/labels.ts"
import { Select, TextArea } from "../../../ui/field.tsx"
import { Notice } from "../../../ui/notice.tsx"
import { figureQuestionInWords } from "./figure-question-words.ts"
import { gradingFormMessages } from "./grading-form-messages.ts"
import { levelChoices, levelWord } from "./level-choices.ts"

interface ReasonFieldProps {
  domain: ReasonDomain
  draft: GradingDraft
  figures: Figures
  onChange: (draft: GradingDraft) => void
}

/** One reason to lower or to raise: how many levels, and why. Its words stay when the level goes back to none. */
export function ReasonField({ domain, draft, figures, onChange }: ReasonFieldProps) {
  const words = useMessages(gradingFormMessages)
  const judged = reasonIn(draft, domain)
  const asked = figureQuestionsIn(domain, draft, figures)
  const weighing = domain === "confidence" ? confidenceQuestion(draft.down) : null
  const put = (reason: { levels: number; why: string } | undefined) =>
    onChange(
      isDownDomain(domain)
        ? { ...draft, down: { ...draft.down, [domain]: reason } }
        : { ...draft, up: { ...draft.up, [domain]: reason } }
    )
  return (
    <fieldset class="grading-domain" id={`grading-${domain}`} tabIndex={-1}>
      <legend>{wordFor(GRADING_DOMAIN_LABELS[domain])}</legend>
      <p class="field-hint">{words.help[domain]}</p>
      <Select
        label={words.level}
        value={judged ? String(judged.levels) : ""}
        onChoice={(level) => put(level === "" ? undefined : { levels: Number(level), why: judged?.why ?? "" })}
        choices={levelChoices(domain, levelWord(domain, null))}
      />
      {asked.length > 0 && (
        <Notice kind={domain === "largeEffect" ? "error" : undefined}>
          {asked.map((question) => (
            <p key={question.code}>{figureQuestionInWords(question)}</p>
          ))}
        </Notice>
      )}
      {weighing && (
        <Notice kind={weighing.code === "lowered-without-concern" ? "error" : undefined}>
          <p>{words.weighing[weighing.code](weighing.least)}</p>
        </Notice>
      )}
      {judged && (
        <TextArea
          label={words.why}
          hint={words.whyHint}
          value={judged.why}
          onText={(why) => put({ ...judged, why })}
          maxlength={REASON_MAXIMUM}
          rows={2}
          required={judged.levels > 0 || asked.length > 0 || weighing !== null}
        />
      )}
    </fieldset>
  )
}

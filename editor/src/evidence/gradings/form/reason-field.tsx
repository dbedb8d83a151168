import type { ReasonDomain } from "@recos/schemas/evidence/grading/domains"
import type { GradingDraft } from "@recos/schemas/evidence/grading/grading-draft"
import { isDownDomain, reasonIn } from "@recos/schemas/evidence/grading/grading-rules"
import { useMessages } from "../../../messages/catalogue.ts"
import { Select, TextArea } from "../../../ui/field.tsx"
import { domainMessages } from "../domain-messages.ts"
import { gradingFormMessages } from "./grading-form-messages.ts"
import { levelChoices, levelWord } from "./level-choices.ts"

interface ReasonFieldProps {
  domain: ReasonDomain
  draft: GradingDraft
  onChange: (draft: GradingDraft) => void
}

/** One reason to lower or to raise: how many levels, and why. Its words stay when the level goes back to none. */
export function ReasonField({ domain, draft, onChange }: ReasonFieldProps) {
  const { names } = useMessages(domainMessages)
  const words = useMessages(gradingFormMessages)
  const judged = reasonIn(draft, domain)
  const put = (reason: { levels: number; why: string } | undefined) =>
    onChange(
      isDownDomain(domain)
        ? { ...draft, down: { ...draft.down, [domain]: reason } }
        : { ...draft, up: { ...draft.up, [domain]: reason } }
    )
  return (
    <fieldset class="grading-domain" id={`grading-${domain}`} tabIndex={-1}>
      <legend>{names[domain]}</legend>
      <p class="field-hint">{words.help[domain]}</p>
      <Select
        label={words.level}
        value={judged ? String(judged.levels) : ""}
        onChoice={(level) => put(level === "" ? undefined : { levels: Number(level), why: judged?.why ?? "" })}
        choices={levelChoices(domain, levelWord(domain, null))}
      />
      {judged && (
        <TextArea
          label={words.why}
          hint={words.whyHint}
          value={judged.why}
          onText={(why) => put({ ...judged, why })}
          maxlength={2000}
          rows={2}
          required={judged.levels > 0}
        />
      )}
    </fieldset>
  )
}

import { type EffectMeasure, isInWords, MEASURES_OF } from "@recos/schemas/evidence/effects/measures"
import { PARAGRAPHS_MAXIMUM, SENTENCE_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { useMessages } from "../../messages/catalogue.ts"
import { OneChoice } from "../../ui/choices.tsx"
import { Select, TextArea, TextField } from "../../ui/field.tsx"
import { NumberField } from "./number-field.tsx"
import type { DraftProblems, NumberField as NumberName, OutcomeDraft } from "./outcome-draft.ts"
import { outcomeFormMessages } from "./outcome-form-messages.ts"

interface EstimateFieldsProps {
  draft: OutcomeDraft
  problems: DraftProblems
  change: (part: Partial<OutcomeDraft>) => void
}

/** The effect as the source gives it. What does not apply to the kind of outcome is hidden, and kept. */
export function EstimateFields({ draft, problems, change }: EstimateFieldsProps) {
  const words = useMessages(outcomeFormMessages)
  const measures = MEASURES_OF[draft.kind]
  const measure = measures.find((one) => one === draft.measure) ?? ""
  const number = (name: NumberName, hint?: string) => (
    <NumberField
      label={words[name]}
      hint={hint}
      value={draft[name]}
      onText={(text) => change({ [name]: text })}
      problem={problems[name]}
    />
  )
  if (measures.length === 0) return null
  return (
    <fieldset class="figures">
      <legend>{words.effect}</legend>
      <Select<EffectMeasure | "">
        label={words.measure}
        hint={measure ? words.measureHints[measure] : undefined}
        value={measure}
        onChoice={(choice) => change({ measure: choice || null })}
        choices={[
          { value: "", label: words.noMeasure },
          ...measures.map((value) => ({ value, label: words.measures[value] }))
        ]}
      />
      {measure === "HR" && (
        <OneChoice
          legend={words.counts}
          hint={words.countsHint}
          choices={(["event", "event-free"] as const).map((value) => ({ value, label: words.countings[value] }))}
          chosen={draft.counts}
          onChoice={(counts) => change({ counts })}
        />
      )}
      <p class="field-hint">
        {words.interval} {measure === "RD" && words.fraction}
      </p>
      <div class="figure-row">
        {number("point")}
        {number("low")}
        {number("high")}
      </div>
      {draft.kind === "continuous" && (
        <>
          <TextField
            label={words.unit}
            hint={words.unitHint}
            value={draft.unit}
            onText={(unit) => change({ unit })}
            maxlength={SENTENCE_MAXIMUM}
          />
          <div class="figure-row">
            {number("comparatorMean")}
            {measure === "SMD" && number("standardDeviation", words.standardDeviationHint)}
          </div>
        </>
      )}
    </fieldset>
  )
}

/** The studies behind the effect, whatever the kind of outcome. */
export function StudyFields({ draft, problems, change }: EstimateFieldsProps) {
  const words = useMessages(outcomeFormMessages)
  const isNarrative = isInWords(draft.kind)
  return (
    <fieldset class="figures">
      <legend>{words.studiesGroup}</legend>
      <div class="figure-row">
        <NumberField
          label={words.studies}
          value={draft.studies}
          onText={(studies) => change({ studies })}
          problem={problems.studies}
        />
        <NumberField
          label={words.participants}
          value={draft.participants}
          onText={(participants) => change({ participants })}
          problem={problems.participants}
        />
      </div>
      <TextField
        label={words.design}
        hint={words.designHint}
        value={draft.design}
        onText={(design) => change({ design })}
        maxlength={SENTENCE_MAXIMUM}
      />
      <TextField
        label={words.followUp}
        value={draft.followUp}
        onText={(followUp) => change({ followUp })}
        maxlength={SENTENCE_MAXIMUM}
      />
      <TextArea
        label={isNarrative ? words.narrativeOnly : words.narrative}
        value={draft.narrative}
        onText={(narrative) => change({ narrative })}
        rows={3}
        maxlength={PARAGRAPHS_MAXIMUM}
      />
    </fieldset>
  )
}

import { hazardSum } from "@recos/schemas/evidence/options/eco-values"
import { useState } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { DecimalField, Select, TextArea, TextField } from "../../ui/field.tsx"
import { optionFormMessages } from "./form-messages.ts"
import { optionMessages } from "./messages.ts"
import { type OptionDraft, type OptionProblems, RISK_LEVELS } from "./option-draft.ts"
import { SourceFields } from "./published-source-fields.tsx"

interface EcoFieldsProps {
  draft: OptionDraft
  problems: OptionProblems
  change: (part: Partial<OptionDraft>) => void
}

/** What is known of an option's weight on the environment; none of it ever stands without its source and date. */
export function EcoFields(props: EcoFieldsProps) {
  const words = useMessages(optionFormMessages)
  const { draft, problems } = props
  const [isOpen, setIsOpen] = useState(() => draft.group !== "" || draft.why !== "" || hasValue(draft))
  const hasProblem = Boolean(problems.hazard || problems.risk || problems.carbon || problems.group)
  return (
    <details class="option-eco" open={isOpen || hasProblem} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.eco}</summary>
      <p class="field-hint">{words.ecoHint}</p>
      <HazardFields {...props} />
      <RiskFields {...props} />
      <CarbonFields {...props} />
      <EqualFields {...props} />
    </details>
  )
}

const hasValue = ({ hazard, risk, carbon }: OptionDraft): boolean =>
  [hazard, risk, carbon].some((value) => Object.values(value).some((part) => part !== "" && part !== false))

const PARTS = ["persistence", "bioaccumulation", "toxicity"] as const
const NUMBERS = ["", "0", "1", "2", "3"] as const

function HazardFields({ draft, problems, change }: EcoFieldsProps) {
  const words = useMessages(optionFormMessages)
  const { hazard } = draft
  const put = (part: Partial<OptionDraft["hazard"]>) => change({ hazard: { ...hazard, ...part } })
  const isWhole = PARTS.every((part) => hazard[part] !== "")
  const given = { persistence: Number(hazard.persistence), bioaccumulation: Number(hazard.bioaccumulation) }
  return (
    <fieldset class="option-part">
      <legend>{words.hazard}</legend>
      <p class="field-hint">{words.hazardHint}</p>
      <div class="option-numbers">
        {PARTS.map((part) => (
          <Select
            key={part}
            label={words[part]}
            value={hazard[part]}
            onChoice={(value) => put({ [part]: value })}
            choices={NUMBERS.map((value) => ({ value, label: value || words.unsaid }))}
            error={problems.hazard && hazard[part] === "" ? words.problems.parts : undefined}
          />
        ))}
      </div>
      {isWhole && (
        <p class="meta" role="status">
          {words.sum(hazardSum({ ...given, toxicity: Number(hazard.toxicity), dataLimits: hazard.dataLimits }))}
        </p>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={hazard.dataLimits}
          onChange={(event) => put({ dataLimits: event.currentTarget.checked })}
        />
        <span>{words.dataLimits}</span>
      </label>
      <SourceFields of={words.hazard} draft={hazard} change={put} />
    </fieldset>
  )
}

function RiskFields({ draft, problems, change }: EcoFieldsProps) {
  const words = useMessages(optionFormMessages)
  const { riskLevels } = useMessages(optionMessages).eco
  const { risk } = draft
  const put = (part: Partial<OptionDraft["risk"]>) => change({ risk: { ...risk, ...part } })
  return (
    <fieldset class="option-part">
      <legend>{words.risk}</legend>
      <Select
        label={words.riskLevel}
        hint={words.riskHint}
        value={risk.level}
        onChoice={(level) => put({ level })}
        choices={[
          { value: "" as const, label: words.riskUnsaid },
          ...RISK_LEVELS.map((value) => ({ value, label: riskLevels[value] }))
        ]}
        error={problems.risk && words.problems.level}
      />
      <SourceFields of={words.risk} draft={risk} change={put} />
    </fieldset>
  )
}

function CarbonFields({ draft, problems, change }: EcoFieldsProps) {
  const words = useMessages(optionFormMessages)
  const { carbon } = draft
  const put = (part: Partial<OptionDraft["carbon"]>) => change({ carbon: { ...carbon, ...part } })
  return (
    <fieldset class="option-part">
      <legend>{words.carbon}</legend>
      <p class="field-hint">{words.carbonHint}</p>
      <DecimalField
        label={words.carbonValue}
        value={carbon.value}
        onText={(value) => put({ value })}
        error={problems.carbon && words.problems[problems.carbon]}
      />
      <TextField
        label={words.carbonUnit}
        hint={words.carbonUnitHint}
        value={carbon.unit}
        onText={(unit) => put({ unit })}
        maxlength={300}
        autocomplete="off"
      />
      <SourceFields of={words.carbon} draft={carbon} change={put} />
    </fieldset>
  )
}

function EqualFields({ draft, problems, change }: EcoFieldsProps) {
  const words = useMessages(optionFormMessages)
  return (
    <fieldset class="option-part">
      <legend>{words.equal}</legend>
      <p class="field-hint">{words.equalHint}</p>
      <TextField
        label={words.group}
        hint={words.groupHint}
        value={draft.group}
        onText={(group) => change({ group })}
        maxlength={300}
        autocomplete="off"
        error={problems.group && words.problems.group}
      />
      <TextArea label={words.why} value={draft.why} onText={(why) => change({ why })} rows={2} maxlength={2000} />
    </fieldset>
  )
}

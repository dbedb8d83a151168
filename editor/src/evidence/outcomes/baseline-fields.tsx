import { isInWords } from "@recos/schemas/evidence/effects/measures"
import { SENTENCE_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { type Choice, Select, TextField } from "../../ui/field.tsx"
import { NumberField } from "./number-field.tsx"
import { type BaselineDraft, type DraftProblems, type OutcomeDraft, perThousand } from "./outcome-draft.ts"
import { outcomeFormMessages } from "./outcome-form-messages.ts"
import { readNumber, writeNumber } from "./read-number.ts"

const MOST_BASELINES = 12

interface BaselineFieldsProps {
  draft: OutcomeDraft
  problems: DraftProblems
  /** The reco's sources, to choose among. */
  sources: readonly Choice[]
  change: (part: Partial<OutcomeDraft>) => void
}

let rowsMade = 0
const newRow = (): BaselineDraft => {
  rowsMade += 1
  return { key: `new-${rowsMade}`, id: "", label: "", per1000: "", events: "", total: "", source: "", reference: "" }
}

/** The risks without the intervention, side by side, each per 1,000 or in counts. */
export function BaselineFields({ draft, problems, sources, change }: BaselineFieldsProps) {
  const words = useMessages(outcomeFormMessages)
  if (draft.kind === "continuous" || isInWords(draft.kind)) return null
  const { baselines } = draft
  const put = (key: string, part: Partial<BaselineDraft>) =>
    change({ baselines: baselines.map((one) => (one.key === key ? { ...one, ...part } : one)) })
  return (
    <fieldset class="figures">
      <legend>{words.baselines}</legend>
      <p class="field-hint">{draft.kind === "rate" ? words.ratesHint : words.baselinesHint}</p>
      {baselines.map((baseline, index) => (
        <BaselineRow
          key={baseline.key}
          place={index + 1}
          baseline={baseline}
          problems={problems}
          sources={sources}
          put={(part) => put(baseline.key, part)}
          remove={() => change({ baselines: baselines.filter(({ key }) => key !== baseline.key) })}
        />
      ))}
      {baselines.length < MOST_BASELINES && (
        <Button onClick={() => change({ baselines: [...baselines, newRow()] })}>{words.addBaseline}</Button>
      )}
    </fieldset>
  )
}

interface BaselineRowProps extends Pick<BaselineFieldsProps, "problems" | "sources"> {
  place: number
  baseline: BaselineDraft
  put: (part: Partial<BaselineDraft>) => void
  remove: () => void
}

function BaselineRow({ place, baseline, problems, sources, put, remove }: BaselineRowProps) {
  const words = useMessages(outcomeFormMessages)
  const number = (name: "per1000" | "events" | "total", hint?: string) => (
    <NumberField
      label={words[name]}
      hint={hint}
      value={baseline[name]}
      onText={(text) => put({ [name]: text })}
      problem={problems[`${baseline.key}.${name}`]}
    />
  )
  const counted = riskOf(baseline)
  return (
    <fieldset class="baseline">
      <legend>{words.baseline(place)}</legend>
      <TextField
        label={words.label}
        hint={words.labelHint}
        value={baseline.label}
        onText={(label) => put({ label })}
        maxlength={SENTENCE_MAXIMUM}
      />
      <div class="figure-row">{number("per1000")}</div>
      <p class="field-hint">{words.inCounts}</p>
      <div class="figure-row">
        {number("events")}
        {number("total")}
      </div>
      {counted !== null && <p class="meta">{words.fromCounts(writeNumber(Number(counted.toFixed(1))))}</p>}
      <TextField
        label={words.source}
        value={baseline.source}
        onText={(source) => put({ source })}
        maxlength={SENTENCE_MAXIMUM}
      />
      {sources.length > 0 && (
        <Select
          label={words.reference}
          value={baseline.reference}
          onChoice={(reference) => put({ reference })}
          choices={[{ value: "", label: words.noReference }, ...sources]}
        />
      )}
      <Button kind="quiet" onClick={remove}>
        {words.removeBaseline(place)}
      </Button>
    </fieldset>
  )
}

/** The risk that the typed counts give; null while they cannot be read. */
function riskOf(baseline: BaselineDraft): number | null {
  const events = readNumber(baseline.events, "from-zero")
  const total = readNumber(baseline.total, "positive")
  if (!("value" in events && "value" in total) || events.value === null || total.value === null) return null
  return perThousand({ events: events.value, total: total.value })
}

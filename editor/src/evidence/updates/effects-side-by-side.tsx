import { effectStatement } from "@recos/schemas/evidence/effects/effect-statement"
import { effectTurn } from "@recos/schemas/evidence/effects/effect-turn"
import { speaksOfEffects } from "@recos/schemas/evidence/effects/measures"
import { effectsOf } from "@recos/schemas/evidence/effects/outcome-effects"
import { HEDGE_EXAMPLES, HEDGE_OF } from "@recos/schemas/evidence/grading/hedge-words"
import { CERTAINTY_LABELS } from "@recos/schemas/vocabulary/certainty-labels"
import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { choicesOf, wordFor } from "../../messages/labels.ts"
import { OutcomeGrade } from "../grade-chip.tsx"
import type { Change } from "./api.ts"
import { type ComparedRow, comparedRows } from "./effects-side-by-side-rows.tsx"
import { updatesMessages } from "./messages.ts"

interface EffectsSideBySideProps {
  change: Pick<Change, "before" | "after">
  /** What two reviewers agreed on, on the old figures; null while they have not. */
  certainty: Certainty | null
}

/** Old and new figures of an outcome beside each other, one above the other on a narrow screen. */
export function EffectsSideBySide({ change, certainty }: EffectsSideBySideProps) {
  const words = useMessages(updatesMessages)
  const turn = words.turns[effectTurn(change.before, change.after)]
  return (
    <table class="old-and-new">
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{words.side.what}</span>
          </th>
          <th scope="col">{words.side.before}</th>
          <th scope="col">{words.side.after}</th>
        </tr>
      </thead>
      <tbody>
        {comparedRows(change, certainty).map((row) => (
          <Row key={row.label} {...row} />
        ))}
        <Row
          label={words.certainty}
          before={certainty ? <OutcomeGrade kind={change.before.kind} certainty={certainty} /> : words.notGraded}
          after={words.toJudge}
          isChanged={false}
        />
        {speaksOfEffects(change.after.kind) && (
          <Row
            label={words.wording}
            before={
              certainty && speaksOfEffects(change.before.kind)
                ? words.wordingNow(wordFor(CERTAINTY_LABELS[certainty]), wordingOf(change.before, certainty))
                : words.notGraded
            }
            after={
              <>
                {turn && <p>{turn}</p>}
                <p>{words.wordingNext}</p>
                <ul>
                  {choicesOf(CERTAINTY_LABELS).map(({ value, label }) => (
                    <li key={value}>{words.wordingNow(label, wordingOf(change.after, value))}</li>
                  ))}
                </ul>
              </>
            }
            isChanged={false}
          />
        )}
      </tbody>
    </table>
  )
}

/** The sentence of the first effect at a certainty, in its own direction; without an effect, the hedge alone. */
function wordingOf(figures: Change["before"], certainty: Certainty): string {
  const [first] = effectsOf(figures)
  const statement = first ? effectStatement(first, { ...figures, certainty }, interfaceLanguage.value) : ""
  return statement.replace(/\.$/u, "") || HEDGE_EXAMPLES[HEDGE_OF[certainty]][interfaceLanguage.value]
}

function Row({ label, before, after, isChanged }: ComparedRow) {
  const words = useMessages(updatesMessages)
  return (
    <tr data-changed={isChanged || undefined}>
      <th scope="row">
        {label}
        {isChanged && <span class="old-and-new-changed">{words.changed}</span>}
      </th>
      <td data-side={words.side.before}>{before}</td>
      <td data-side={words.side.after}>{after}</td>
    </tr>
  )
}

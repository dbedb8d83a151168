import { interfaceLanguage } from "../../messages/interface-language.ts"
import { paths } from "../../paths.ts"
import type { GridColumn } from "../../ui/grid/grid-column.ts"
import type { Outcome } from "../use-evidence.ts"
import { EffectCell } from "./effect-cell.tsx"
import { tableMessages } from "./messages.ts"

/** The way to the page of each outcome, where all of it is. */
export function detailsColumn(recoId: string): GridColumn<{ outcome: Outcome }> {
  const words = tableMessages[interfaceLanguage.value]
  return {
    key: "details",
    label: words.details,
    text: ({ outcome }) => outcome.name,
    show: ({ outcome }) => (
      <a href={paths.outcome(recoId, outcome.id)} tabIndex={-1} aria-label={words.detailsOf(outcome.name)}>
        {words.details}
      </a>
    )
  }
}

/** The name of each outcome, to be read, with what its figures make below: it stays in sight wherever one is in the row. */
export function nameColumn(): GridColumn<{ outcome: Outcome }> {
  const words = tableMessages[interfaceLanguage.value]
  return {
    key: "name",
    label: words.name,
    text: ({ outcome }) => outcome.name,
    show: ({ outcome }) => (
      <>
        {outcome.name}
        <EffectCell written={outcome} certainty={outcome.grading.certainty} />
      </>
    )
  }
}

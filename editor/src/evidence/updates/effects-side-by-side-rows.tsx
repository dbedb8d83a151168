import { checkOutcome } from "@recos/schemas/evidence/checks/check-outcome"
import {
  differenceInLine,
  differenceInWords,
  estimateInWords,
  risksInWords
} from "@recos/schemas/evidence/effects/effect-sentences"
import { isInWords } from "@recos/schemas/evidence/effects/measures"
import { effectsOf, type OutcomeEffect, outOfTheSame } from "@recos/schemas/evidence/effects/outcome-effects"
import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import type { ComponentChildren } from "preact"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { FigureFindings } from "../outcomes/figure-findings.tsx"
import { outcomeMessages } from "../outcomes/outcome-messages.ts"
import { writeNumber } from "../outcomes/read-number.ts"
import type { Change } from "./api.ts"
import { updatesMessages } from "./messages.ts"

type Figures = Change["before"]

/** One thing compared: as it is, and as it would be. */
export interface ComparedRow {
  label: string
  before: ComponentChildren
  after: ComponentChildren
  isChanged: boolean
}

/** What two sets of figures of one outcome say, line by line; a line that neither of them fills is left out. */
export function comparedRows({ before, after }: Pick<Change, "before" | "after">, certainty: Certainty | null) {
  const words = updatesMessages[interfaceLanguage.value]
  const kinds = outcomeMessages[interfaceLanguage.value].kinds
  const lines: [label: string, of: (figures: Figures) => string][] = [
    [words.relative, (figures) => (isInWords(figures.kind) ? "" : estimateInWords(figures.estimate, language()))],
    ...absoluteLines(before, after),
    [words.narrative, ({ kind, estimate }) => (isInWords(kind) ? estimate.narrative : "")],
    [words.studies, ({ estimate }) => writeNumber(estimate.studies)],
    [words.participants, ({ estimate }) => writeNumber(estimate.participants)],
    [words.design, ({ estimate }) => estimate.design],
    [words.followUp, ({ estimate }) => estimate.followUp]
  ]
  if (before.kind !== after.kind) lines.unshift([words.kind, ({ kind }) => kinds[kind]])
  return [
    ...lines
      .map(([label, of]) => [label, of(before), of(after)] as const)
      .filter(([, old, next]) => old !== "" || next !== "")
      .map(
        ([label, old, next]): ComparedRow => ({
          label,
          before: <Lines text={old} />,
          after: <Lines text={next} />,
          isChanged: old !== next
        })
      ),
    {
      label: words.findings,
      before: <Found figures={before} certainty={certainty} />,
      after: <Found figures={after} certainty={certainty} />,
      isChanged: false
    }
  ]
}

const language = () => interfaceLanguage.value

const keyOf = (effect: OutcomeEffect): string => (effect.of === "scale" ? "" : effect.baseline.id)

/** One line for each baseline that either side has, by its name; one line for a scale. */
function absoluteLines(before: Figures, after: Figures): [string, (figures: Figures) => string][] {
  const words = updatesMessages[language()]
  const keys = new Map<string, string>()
  for (const figures of [before, after]) {
    for (const effect of effectsOf(figures)) keys.set(keyOf(effect), labelOf(effect))
  }
  return [...keys].map(([key, label]) => [
    label === "" ? words.absolute : words.absoluteFor(label),
    (figures) => {
      const [effect] = outOfTheSame([figures, before, after].map((one) => effectOver(one, key)))
      return effect ? effectInLines(effect) : words.noBaseline
    }
  ])
}

const effectOver = (figures: Figures, key: string): OutcomeEffect | null =>
  effectsOf(figures).find((one) => keyOf(one) === key) ?? null

const labelOf = (effect: OutcomeEffect): string => (effect.of === "scale" ? "" : effect.baseline.label)

/** The first absolute effect of figures in a few words, « 48 de moins sur 1 000 »; empty where they give none. */
export function firstEffectInWords(figures: Figures): string {
  const [first] = effectsOf(figures)
  return (first && differenceInWords(first, language())?.difference) ?? ""
}

/** The difference, then both risks, each on its line. */
function effectInLines(effect: OutcomeEffect): string {
  const words = updatesMessages[language()]
  const said = differenceInWords(effect, language())
  if (!said) return words.notEstimable
  const risks = risksInWords(effect, language())
  return [differenceInLine(said, language()), risks && words.without(risks.without), risks && words.with(risks.with)]
    .filter(Boolean)
    .join("\n")
}

/** The first line says the most. */
function Lines({ text }: { text: string }) {
  const [first, ...rest] = text.split("\n")
  return (
    <>
      {first}
      {rest.map((line, place) => (
        <span key={`${place} ${line}`} class="old-and-new-rest">
          {line}
        </span>
      ))}
    </>
  )
}

function Found({ figures, certainty }: { figures: Figures; certainty: Certainty | null }) {
  const findings = checkOutcome(figures, certainty)
  if (findings.length === 0) return <>{updatesMessages[language()].nothingFound}</>
  const names = new Map(figures.baselines.map(({ id, label }) => [id, label] as const).filter(([, label]) => label))
  return <FigureFindings findings={findings} names={names} />
}

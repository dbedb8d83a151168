import { same } from "../comparison/pairs.ts"
import type { EffectEstimate } from "../questions/estimate.ts"
import type { Outcome } from "../questions/outcome.ts"
import { carryBaselines } from "./carry-baselines.ts"

type Content = Omit<Outcome, "id">

/**
 * An outcome of the reco as a newer edition would make it: what the source says otherwise than in the edition before (`base`) is taken
 * over, what people wrote here meanwhile stays. Where it is not known what the edition before said, the new words win and blanks
 * take nothing away.
 * @param next with its baselines under the ids of the reco (`alignBaselines`)
 */
export function carryOver(current: Outcome, base: Content | null, next: Content): Outcome {
  const pick = picking(base)
  return {
    id: current.id,
    name: pick(({ name }) => name, current, next),
    more: pick(({ more }) => more, current, next),
    // How effects are told is the reco's own: no source says it.
    denominator: pick(({ denominator }) => denominator, current, next),
    minimalImportant: pick(({ minimalImportant }) => minimalImportant, current, next),
    everyday: pick(({ everyday }) => everyday, current, next),
    kind: pick(effectOf, current, next).kind,
    estimate: carryEstimate(current, base, next),
    baselines: carryBaselines(current.baselines, base?.baselines ?? null, next.baselines),
    source: pick(({ source }) => source, current, next)
  }
}

/** What an estimate says in one breath: a bound of one edition never stands beside a point of another. */
const effectOf = ({ kind, estimate: { measure, point, low, high } }: Content) => ({ kind, measure, point, low, high })

function carryEstimate(current: Content, base: Content | null, next: Content): EffectEstimate {
  const pick = picking(base)
  const field = <Name extends keyof EffectEstimate>(name: Name) => pick(({ estimate }) => estimate[name], current, next)
  const { kind: _, ...effect } = pick(effectOf, current, next)
  const before = new Set([...(base?.estimate.references ?? []), ...current.estimate.references])
  return {
    ...effect,
    counts: field("counts"),
    unit: field("unit"),
    comparatorMean: field("comparatorMean"),
    standardDeviation: field("standardDeviation"),
    studies: field("studies"),
    participants: field("participants"),
    design: field("design"),
    followUp: field("followUp"),
    narrative: field("narrative"),
    references: [...current.estimate.references, ...next.estimate.references.filter((id) => !before.has(id))]
  }
}

/** Chooses between what stands here and what the new edition says, part by part. */
const picking =
  (base: Content | null) =>
  <Part>(part: (of: Content) => Part, current: Content, next: Content): Part => {
    const [here, said] = [part(current), part(next)]
    if (base === null) return isBlank(said) ? here : said
    return same(part(base), said) ? here : said
  }

/** Nothing said: a blank, or an effect without a measure and a value. */
function isBlank(value: unknown): boolean {
  if (typeof value === "object" && value !== null && "measure" in value && "point" in value) {
    return value.measure === null && value.point === null
  }
  return value === null || value === ""
}

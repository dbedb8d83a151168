import { canonicalJson } from "../../text/canonical-json.ts"
import type { BaselineRisk, Outcome } from "../questions/model.ts"
import { pairUp, plainWords } from "./pair-up.ts"

type Content = Omit<Outcome, "id">

/**
 * What an edition says of an outcome, its baselines under the ids that they have in the reco: they are known by whom they speak of;
 * a single one in both editions is the same one.
 * @param known the baselines as the edition before gave them, or those of the reco where that is not known
 */
export function alignBaselines(next: Content, known: readonly BaselineRisk[]): Content {
  const areSingle = known.length === 1 && next.baselines.length === 1
  const pairs = pairUp(known, next.baselines, [
    (one, other) => plainWords(one.label) === plainWords(other.label),
    () => areSingle
  ])
  const ids = new Map(pairs.map(({ one, other }) => [other, one.id]))
  return { ...next, baselines: next.baselines.map((each) => ({ ...each, id: ids.get(each) ?? each.id })) }
}

/**
 * The baselines of the reco as a newer edition would make them. Those that people added stay, those that they took out stay out until
 * the source says otherwise of them; one that the source has given up goes.
 * @param base what the edition before gave, under the same ids; null where that is not known
 */
export function carryBaselines(
  current: readonly BaselineRisk[],
  base: readonly BaselineRisk[] | null,
  next: readonly BaselineRisk[]
): BaselineRisk[] {
  const before = new Map(base?.map((each) => [each.id, each]))
  const said = new Map(next.map((each) => [each.id, each]))
  const here = new Set(current.map(({ id }) => id))
  const stands = ({ id }: BaselineRisk) => said.has(id) || !before.has(id)
  const isNew = (each: BaselineRisk) => !here.has(each.id) && !saysTheSame(before.get(each.id), each)
  return [
    ...current.filter(stands).map((each) => {
      const now = said.get(each.id)
      return now === undefined || saysTheSame(before.get(each.id), now) ? each : together(each, now)
    }),
    ...next.filter(isNew)
  ]
}

/** The new risk, with the words that the edition leaves blank. */
const together = (here: BaselineRisk, now: BaselineRisk): BaselineRisk => ({
  ...now,
  label: now.label || here.label,
  source: now.source || here.source,
  reference: now.reference ?? here.reference
})

const saysTheSame = (one: BaselineRisk | undefined, other: BaselineRisk): boolean =>
  one !== undefined && canonicalJson(one) === canonicalJson(other)

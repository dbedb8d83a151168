import fc from "fast-check"
import { certainty } from "../../vocabulary/closed-lists.ts"
import type { GradingJudgements } from "../questions/model.ts"
import { DOWN_DOMAINS, type ReasonDomain, UP_DOMAINS } from "./domains.ts"
import type { GradingDraft } from "./grading-draft.ts"
import { REASON_LIMITS } from "./grading-rules.ts"

const words = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme-ascii" }).filter((why) => why.trim() !== "")
const reason = (domain: ReasonDomain) => fc.record({ levels: fc.nat({ max: REASON_LIMITS[domain] }), why: words })
const reasons = <Domain extends ReasonDomain>(domains: readonly Domain[]) =>
  Object.fromEntries(domains.map((domain) => [domain, reason(domain)])) as Record<Domain, ReturnType<typeof reason>>

const start = fc.constantFrom(...certainty.options)
const down = reasons(DOWN_DOMAINS)
const up = reasons(UP_DOMAINS)

/** Any grading that may be signed, for properties. */
export const anyGrading: fc.Arbitrary<GradingJudgements> = fc.record({
  start,
  startWhy: words,
  down: fc.record(down),
  up: fc.record(up, { requiredKeys: [] })
})

/** Any grading under way: what is not judged yet is absent, words may lack. */
export const anyDraft: fc.Arbitrary<GradingDraft> = fc.record({
  start: fc.option(start),
  startWhy: fc.oneof(fc.constant(""), words),
  down: fc.record(down, { requiredKeys: [] }),
  up: fc.record(up, { requiredKeys: [] })
})

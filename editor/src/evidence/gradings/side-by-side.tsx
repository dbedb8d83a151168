import { GRADING_DOMAINS, type GradingDomain } from "@recos/schemas/evidence/domains"
import { reasonIn } from "@recos/schemas/evidence/grading-rules"
import type { GradingJudgements } from "@recos/schemas/evidence/model"
import { differingDomains } from "@recos/schemas/evidence/reconcile"
import { CERTAINTY_LABELS } from "@recos/schemas/labels"
import type { ComponentChildren } from "preact"
import { useMessages } from "../../messages/catalogue.ts"
import { wordFor } from "../../messages/labels.ts"
import { CertaintyChip, CollegeChip } from "../../ui/chip.tsx"
import type { RevealedGrading } from "./api.ts"
import { domainMessages } from "./domain-messages.ts"
import { levelWord } from "./level-choices.ts"
import { gradingMessages } from "./messages.ts"

interface SideBySideProps {
  gradings: readonly RevealedGrading[]
  /** What comes under a domain: the place where the group settles it. */
  children?: (domain: GradingDomain, differs: boolean) => ComponentChildren
}

/** Two gradings domain by domain, and those set aside after them. */
export function SideBySide({ gradings, children }: SideBySideProps) {
  const words = useMessages(gradingMessages)
  const domains = useMessages(domainMessages)
  const [one, other] = gradings.filter(({ counts }) => counts)
  const differing = one && other ? differingDomains(one.judgements, other.judgements) : []
  return (
    <>
      <ul class="grading-people">
        {gradings.map(({ memberId, name, college, certainty, isOutdated, counts }) => (
          <li key={memberId}>
            {name} <CollegeChip college={college} /> <CertaintyChip certainty={certainty} />
            {!counts && <span class="person-background">{words.both.aside}</span>}
            {isOutdated && <span class="person-background">{words.outdated}</span>}
          </li>
        ))}
      </ul>
      <ol class="rows grading-domains">
        {GRADING_DOMAINS.map((domain) => (
          <li key={domain} data-differs={differing.includes(domain)}>
            <h5>{domain === "start" ? domains.start.name : domains.names[domain]}</h5>
            <p class="meta">{differing.includes(domain) ? words.both.different : words.both.same}</p>
            <dl class="grading-views">
              {gradings.map(({ memberId, name, judgements }) => (
                <div key={memberId}>
                  <dt>{name}</dt>
                  <dd>
                    <Judgement domain={domain} judgements={judgements} />
                  </dd>
                </div>
              ))}
            </dl>
            {children?.(domain, differing.includes(domain))}
          </li>
        ))}
      </ol>
    </>
  )
}

/** What one judged in a domain: the level, and the words. */
export function Judgement({ domain, judgements }: { domain: GradingDomain; judgements: GradingJudgements }) {
  const words = useMessages(gradingMessages)
  const judged = domain === "start" ? undefined : reasonIn(judgements, domain)
  const level =
    domain === "start" ? wordFor(CERTAINTY_LABELS[judgements.start]) : levelWord(domain, judged?.levels ?? null)
  const why = domain === "start" ? judgements.startWhy : (judged?.why ?? "")
  return (
    <>
      <strong>{level}</strong>
      {why !== "" ? <p class="said">{why}</p> : <p class="quiet">{words.both.noWords}</p>}
    </>
  )
}

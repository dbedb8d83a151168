import { DOMAINS_OF, type GradingDomain } from "@recos/schemas/evidence/grading/domains"
import { methodOfSigned } from "@recos/schemas/evidence/grading/grading-rules"
import { differingDomains } from "@recos/schemas/evidence/grading/reconcile"
import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import { useMessages } from "../../../messages/catalogue.ts"
import { CollegeChip } from "../../../ui/chip.tsx"
import { GradeChip } from "../../grade-chip.tsx"
import type { RevealedGrading } from "../api.ts"
import { domainName, Judgement, judgedLevel, judgedWhy } from "../judgement.tsx"
import { gradingMessages } from "../messages.ts"
import { reconcileMessages } from "./reconcile-messages.ts"

interface GradingsSideBySideProps {
  gradings: readonly RevealedGrading[]
  /** Domains where another level than the one of both is kept: they are not folded away. */
  reopened?: readonly GradingDomain[]
  /** What comes under a domain: the place where the group settles it. */
  children?: (domain: GradingDomain, differs: boolean) => ComponentChildren
}

/** Two gradings domain by domain, and those set aside after them: where they differ first, where they agree in one line to open. */
export function GradingsSideBySide({ gradings, reopened = [], children }: GradingsSideBySideProps) {
  const words = useMessages(reconcileMessages)
  const [one, other] = gradings.filter(({ counts }) => counts)
  const method = one ? methodOfSigned(one.judgements) : "grade"
  const differing = one && other ? differingDomains(one.judgements, other.judgements, method) : []
  const agreeing = DOMAINS_OF[method].filter((domain) => !differing.includes(domain))
  const [startsOpen] = useState(agreeing.some((domain) => reopened.includes(domain)))
  const rows = (domains: readonly GradingDomain[]) => (
    <ol class="rows grading-domains">
      {domains.map((domain) => (
        <li key={domain} data-differs={differing.includes(domain)}>
          <h5>{domainName(domain)}</h5>
          <DomainViews domain={domain} gradings={gradings} differs={differing.includes(domain)} />
          {children?.(domain, differing.includes(domain))}
        </li>
      ))}
    </ol>
  )
  return (
    <>
      <GradingPeople gradings={gradings} />
      {differing.length > 0 && rows(differing)}
      {agreeing.length > 0 && (
        <details class="interface" open={startsOpen}>
          <summary>{words.agreeing(agreeing.length, DOMAINS_OF[method].length)}</summary>
          {rows(agreeing)}
        </details>
      )}
    </>
  )
}

function GradingPeople({ gradings }: { gradings: readonly RevealedGrading[] }) {
  const { outdated } = useMessages(gradingMessages)
  const words = useMessages(reconcileMessages)
  return (
    <ul class="grading-people">
      {gradings.map(({ memberId, name, college, certainty, judgements, isOutdated, counts }) => (
        <li key={memberId}>
          {name} <CollegeChip college={college} /> <GradeChip by={methodOfSigned(judgements)} certainty={certainty} />
          {!counts && <span class="person-background">{words.aside}</span>}
          {isOutdated && <span class="person-background">{outdated}</span>}
        </li>
      ))}
    </ul>
  )
}

interface DomainViewsProps {
  domain: GradingDomain
  gradings: readonly RevealedGrading[]
  differs: boolean
}

/** What each judged in a domain; on one line where all say the same and nothing more. */
function DomainViews({ domain, gradings, differs }: DomainViewsProps) {
  const words = useMessages(reconcileMessages)
  const levels = new Set(gradings.map(({ judgements }) => judgedLevel(domain, judgements)))
  const [level] = levels
  if (levels.size === 1 && level && gradings.every(({ judgements }) => judgedWhy(domain, judgements) === "")) {
    return <p class="meta">{words.alike(level)}</p>
  }
  return (
    <>
      <p class="meta">{differs ? words.different : words.same}</p>
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
    </>
  )
}

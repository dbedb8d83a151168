import { GRADING_DOMAIN_LABELS } from "@recos/schemas/evidence/grading/domain-labels"
import { DOMAINS_OF, type GradingDomain } from "@recos/schemas/evidence/grading/domains"
import type { GradingDraft } from "@recos/schemas/evidence/grading/grading-draft"
import { methodOfSigned, reasonIn } from "@recos/schemas/evidence/grading/grading-rules"
import { CERTAINTY_LABELS } from "@recos/schemas/vocabulary/certainty-labels"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { wordFor } from "../../messages/labels.ts"
import { domainMessages } from "./domain-messages.ts"
import { levelWord } from "./form/level-choices.ts"

/** The name of a domain, the start being one of them. */
export function domainName(domain: GradingDomain): string {
  return wordFor(GRADING_DOMAIN_LABELS[domain])
}

/** The level that a grading puts in a domain, in words. */
export function judgedLevel(domain: GradingDomain, judgements: GradingDraft): string {
  if (domain !== "start") return levelWord(domain, reasonIn(judgements, domain)?.levels ?? null)
  const { start } = judgements
  return start === null ? domainMessages[interfaceLanguage.value].start.unset : wordFor(CERTAINTY_LABELS[start])
}

/** The words that a grading gives in a domain; empty where it gives none. */
export const judgedWhy = (domain: GradingDomain, judgements: GradingDraft): string =>
  domain === "start" ? judgements.startWhy : (reasonIn(judgements, domain)?.why ?? "")

/** What one judged in a domain: the level, and the words. */
export function Judgement({ domain, judgements }: { domain: GradingDomain; judgements: GradingDraft }) {
  const why = judgedWhy(domain, judgements)
  return (
    <>
      <strong>{judgedLevel(domain, judgements)}</strong>
      {why !== "" && <p class="said">{why}</p>}
    </>
  )
}

interface JudgementsProps {
  judgements: GradingDraft
  /** All of the method by which it was graded, unless these. */
  domains?: readonly GradingDomain[]
}

/** A grading to be read, domain by domain. */
export function Judgements({ judgements, domains = DOMAINS_OF[methodOfSigned(judgements)] }: JudgementsProps) {
  return (
    <dl class="grading-views">
      {domains.map((domain) => (
        <div key={domain}>
          <dt>{domainName(domain)}</dt>
          <dd>
            <Judgement domain={domain} judgements={judgements} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

import type { Certainty } from "../../vocabulary/closed-lists.ts"
import { DOWN_LIMITS, gradeCertainty } from "../grading/certainty.ts"
import { domainsInWords } from "../grading/domain-labels.ts"
import type { DownDomain, SourceStatement } from "../questions/model.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { conceptText, type EvidenceResource, hasCode } from "./resources.ts"

const LEVEL_OF = new Map<string, number>(
  Object.entries({
    NO_CONCERN: 0,
    NOT_SERIOUS: 0,
    SERIOUS: 1,
    VERY_SERIOUS: 2,
    EXTREMELY_SERIOUS: 3
  })
)

const DOMAIN_OF = new Map<string, DownDomain>(
  Object.entries({
    "risk of bias": "riskOfBias",
    inconsistency: "inconsistency",
    indirectness: "indirectness",
    imprecision: "imprecision",
    "publication bias": "publicationBias"
  } as const)
)

function certaintyIn(text: string): Certainty | null {
  const found = /\b(very low|low|moderate|high)\b/i.exec(text)?.[1]?.toLowerCase()
  return found ? (found.replace(" ", "-") as Certainty) : null
}

/** The certainty that an Evidence resource states, with the domains it judges: a domain « NOTSET » stays unjudged and is told. */
export function readCertainty(
  evidence: EvidenceResource,
  resource: string
): { stated: Pick<SourceStatement, "certainty" | "why" | "down">; findings: ImportFinding[] } {
  const overall = evidence.certainty?.find((each) => hasCode(each.type, "Overall")) ?? evidence.certainty?.[0]
  const why = overall?.description ?? ""
  const down: SourceStatement["down"] = {}
  const unset: DownDomain[] = []
  for (const part of overall?.subcomponent ?? []) {
    const domain = DOMAIN_OF.get(conceptText(part.type).toLowerCase())
    if (!domain) continue
    const level = LEVEL_OF.get(conceptText(part.rating).toUpperCase().replace(/[ -]/g, "_"))
    // A level that GRADE does not have for the domain is no judgement that the house could compute with.
    if (level === undefined || level > DOWN_LIMITS[domain]) unset.push(domain)
    else down[domain] = level
  }
  const certainty = certaintyIn(conceptText(overall?.rating))
  const findings: ImportFinding[] = []
  if (unset.length > 0 && why !== "") {
    const [fr, en] = [domainsInWords(unset, "fr"), domainsInWords(unset, "en")]
    findings.push(importFinding("domain-not-set", resource, { fr, en, why }))
  }
  if (certainty && unset.length === 0 && overall?.subcomponent?.length) {
    const judged = gradeCertainty({ start: "high", down, up: {} }).certainty
    if (judged !== certainty) {
      findings.push(importFinding("certainty-against-domains", resource, { printed: certainty, judged }))
    }
  }
  return { stated: { certainty, why, down }, findings }
}

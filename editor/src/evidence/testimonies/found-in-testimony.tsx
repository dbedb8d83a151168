import { isRefusedAlways, type TestimonyFinding } from "@recos/schemas/evidence/testimonies/testimony-privacy"
import { useMessages } from "../../messages/catalogue.ts"
import { ManyChoices } from "../../ui/choices.tsx"
import { Notice } from "../../ui/notice.tsx"
import { testimonyMessages } from "./messages.ts"

interface FoundInTestimonyProps {
  findings: readonly TestimonyFinding[]
  checked: readonly string[]
  onChecked: (checked: string[]) => void
}

/** What could let somebody be recognised, said while one types: what must go, and what one looks at and answers for. */
export function FoundInTestimony({ findings, checked, onChecked }: FoundInTestimonyProps) {
  const words = useMessages(testimonyMessages)
  const refused = findings.filter(isRefusedAlways)
  const toCheck = new Map(findings.filter((finding) => !isRefusedAlways(finding)).map((one) => [one.found, one]))
  return (
    <>
      {refused.length > 0 && (
        <Notice kind="error" title={words.refused}>
          <p>{words.refusedLead}</p>
          <ul>
            {refused.map(({ kind, found, where }) => (
              <li key={`${where} ${found}`}>{words.finding(words.kinds[kind], found)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {toCheck.size > 0 && (
        <Notice title={words.findings}>
          <ManyChoices
            legend={words.findingsLead}
            choices={[...toCheck.values()].map(({ kind, found }) => ({
              value: found,
              label: words.checked(words.kinds[kind], found)
            }))}
            chosen={checked}
            onChoice={onChecked}
          />
        </Notice>
      )}
    </>
  )
}

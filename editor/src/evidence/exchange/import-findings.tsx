import { groupFindings } from "@recos/schemas/evidence/fhir/group-findings"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import type { Finding } from "./api.ts"
import { exchangeMessages } from "./messages.ts"

/** What an import had to say, each thing once, with the resources that it is true of; the fields that it left out below, on demand. */
export function ImportFindings({ findings }: { findings: readonly Finding[] }) {
  const words = useMessages(exchangeMessages)
  const fields = findings.filter(({ code }) => isOfFields(code))
  const count = new Set(fields.map(({ resource }) => resource)).size
  return (
    <>
      <FindingsList findings={toKnow(findings)} />
      {count > 0 && (
        <details>
          <summary>{words.leftOut(count)}</summary>
          <FindingsList findings={fields} />
        </details>
      )}
    </>
  )
}

const isOfFields = (code: Finding["code"]): boolean => code === "fields-left-out" || code === "keeping-left-out"

/** The findings that somebody should read before agreeing: without the lists of fields. */
export const toKnow = <Told extends Pick<Finding, "code">>(findings: readonly Told[]): Told[] =>
  findings.filter(({ code }) => !isOfFields(code))

function FindingsList({ findings }: { findings: readonly Finding[] }) {
  const words = useMessages(exchangeMessages)
  const kinds: Partial<Record<string, string>> = words.kinds
  if (findings.length === 0) return null
  return (
    <dl class="import-findings">
      {groupFindings(findings).map(({ code, sentence, concerns }) => (
        <div key={`${code} ${sentence.fr}`}>
          <dt>{sentence[interfaceLanguage.value]}</dt>
          {concerns.map(({ resource, about }) => {
            const [kind = "", ...rest] = resource.split("/")
            return (
              <dd key={resource}>
                {kinds[kind] ?? words.otherKind}
                {about && `${words.about}${about}`} <span class="meta">{rest.join("/") || resource}</span>
              </dd>
            )
          })}
        </div>
      ))}
    </dl>
  )
}

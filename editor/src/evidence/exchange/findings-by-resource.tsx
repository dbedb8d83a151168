import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import type { Finding } from "./api.ts"
import { exchangeMessages } from "./messages.ts"

/** What an import had to say, resource by resource, in words. */
export function FindingsByResource({ findings }: { findings: readonly Finding[] }) {
  const words = useMessages(exchangeMessages)
  const kinds: Partial<Record<string, string>> = words.kinds
  if (findings.length === 0) return null
  return (
    <dl class="import-findings">
      {[...Map.groupBy(findings, ({ resource }) => resource)].map(([resource, told]) => {
        const [kind = "", ...rest] = resource.split("/")
        return (
          <div key={resource}>
            <dt>
              {kinds[kind] ?? words.otherKind}
              {told[0]?.about && `${words.about}${told[0].about}`}{" "}
              <span class="meta">{rest.join("/") || resource}</span>
            </dt>
            {told.map(({ code, sentence }) => (
              <dd key={`${code} ${sentence.fr}`}>{sentence[interfaceLanguage.value]}</dd>
            ))}
          </div>
        )
      })}
    </dl>
  )
}

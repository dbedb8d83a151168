import { groupFindings } from "@recos/schemas/evidence/fhir/group-findings"
import { useMessages } from "../../messages/catalogue.ts"
import { formatMoment } from "../../messages/format.ts"
import type { ListedImport } from "./api.ts"
import { FindingsList } from "./import-findings.tsx"
import { exchangeMessages } from "./messages.ts"

/** Each import with what it had to say and what it kept, readable as long as the reco. */
export function ImportsList({ imports }: { imports: readonly ListedImport[] }) {
  const words = useMessages(exchangeMessages)
  if (imports.length === 0) return <p class="meta">{words.noImports}</p>
  return (
    <ul class="rows">
      {imports.map(({ id, at, by, findings, kept }) => (
        <li key={id}>
          <p>{by === null ? words.importedOn(formatMoment(at)) : words.importedBy(formatMoment(at), by)}</p>
          {findings.length > 0 && (
            <details>
              <summary>{words.findings(groupFindings(findings).length)}</summary>
              <FindingsList findings={findings} />
            </details>
          )}
          {kept.length > 0 && (
            <details>
              <summary>{words.kept(kept.length)}</summary>
              <ul>
                {kept.map(({ resource, json }) => (
                  <li key={resource}>
                    <details>
                      <summary>
                        {words.showKept} {resource}
                      </summary>
                      <pre class="kept-resource">{JSON.stringify(json, null, 2)}</pre>
                    </details>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

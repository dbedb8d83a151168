import { useMessages } from "../../../messages/catalogue.ts"
import { exportAddress } from "./exchange-api.ts"
import { sourcesMessages } from "./page-messages.ts"

const ENDINGS = ["ris", "bib", "json"] as const

/** The files in which the sources of the reco can be taken away. */
export function ExportSources({ recoId }: { recoId: string }) {
  const words = useMessages(sourcesMessages)
  return (
    <section class="sources-part">
      <h3>{words.export}</h3>
      <p>{words.exportLead}</p>
      <ul>
        {ENDINGS.map((ending) => (
          <li key={ending}>
            <a href={exportAddress(recoId, ending)} download>
              {words.formats[ending]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

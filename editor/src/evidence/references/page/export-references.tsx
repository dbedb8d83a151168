import { useMessages } from "../../../messages/catalogue.ts"
import { DownloadLink } from "../../../ui/download-link.tsx"
import { exportAddress } from "./exchange-api.ts"
import { referencesPageMessages } from "./page-messages.ts"

const ENDINGS = ["ris", "bib", "json"] as const

/** The files in which the sources of the reco can be taken away. */
export function ExportReferences({ recoId }: { recoId: string }) {
  const words = useMessages(referencesPageMessages)
  return (
    <section class="sources-part">
      <h3>{words.export}</h3>
      <p>{words.exportLead}</p>
      <ul>
        {ENDINGS.map((ending) => (
          <li key={ending}>
            <DownloadLink href={exportAddress(recoId, ending)}>{words.formats[ending]}</DownloadLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

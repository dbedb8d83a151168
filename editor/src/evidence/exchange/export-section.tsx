import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { DownloadLink } from "../../ui/download-link.tsx"
import { exportAddress } from "./api.ts"
import { exchangeMessages } from "./messages.ts"

/** The files in which the evidence of the reco can be taken away. */
export function ExportSection({ recoId }: { recoId: string }) {
  const words = useMessages(exchangeMessages)
  const language = interfaceLanguage.value
  const files = [
    { file: `export.docx?language=${language}`, label: words.word },
    { file: `export.html?language=${language}`, label: words.page },
    { file: "export.csv?language=fr&decimal=comma", label: words.table },
    { file: `export.csv?language=${language}`, label: words.tableStrict },
    { file: "export.json", label: words.json },
    { file: "export.fhir.json", label: words.fhir, hint: words.fhirHint }
  ]
  return (
    <section class="exchange">
      <h3>{words.export}</h3>
      <p>{words.exportLead}</p>
      <ul class="export-list">
        {files.map(({ file, label, hint }) => (
          <li key={file}>
            <DownloadLink href={exportAddress(recoId, file)}>{label}</DownloadLink>
            {hint && <p class="meta">{hint}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

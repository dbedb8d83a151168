import type { Reference } from "@recos/schemas/reference"
import type { TableSource } from "../evidence/table-source.ts"
import { useMessages } from "../messages/catalogue.ts"
import type { Reco } from "../recos/answers.ts"
import { DocumentReading } from "../recos/document-reading.tsx"
import { writingMessages } from "./messages.ts"
import type { StoredText } from "./stored-text.ts"

interface StoredReadingProps {
  reco: Reco
  stored: StoredText
  references: readonly Reference[]
  evidence: TableSource
}

/** The last stored text, to be read while the room connects: a page is never blank. */
export function StoredReading({ reco, stored, references, evidence }: StoredReadingProps) {
  const words = useMessages(writingMessages)
  return (
    <div class="stored-reading">
      <p class="meta" role="status">
        {words.reading}
      </p>
      <DocumentReading
        recoId={reco.id}
        language={stored.language}
        document={stored.document}
        references={[...references]}
        evidence={evidence}
        emptySections="shown"
      />
    </div>
  )
}

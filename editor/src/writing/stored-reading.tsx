import type { Reference } from "@recos/schemas/references/reference"
import type { TableSource } from "../evidence/tables/table-source.ts"
import { useMessages } from "../messages/catalogue.ts"
import { DocumentReading } from "../reading/document-reading.tsx"
import { writingMessages } from "./messages.ts"
import type { Opening } from "./opening.ts"

interface StoredReadingProps {
  opening: Opening
  references: readonly Reference[]
  evidence: TableSource
  access: "write" | "read"
}

/** The last stored text, to be read while the room connects: a page is never blank. Without the server, the copy is awaited. */
export function StoredReading({
  opening: { reco, language, stored },
  references,
  evidence,
  access
}: StoredReadingProps) {
  const words = useMessages(writingMessages)
  if (!stored) return <p class="loading">{words.opening}</p>
  return (
    <div class="stored-reading">
      <p class="meta" role="status">
        {words.reading} {access === "write" && words.writeSoon}
      </p>
      <DocumentReading
        recoId={reco.id}
        language={language}
        document={stored}
        references={[...references]}
        evidence={evidence}
        emptySections="shown"
      />
    </div>
  )
}

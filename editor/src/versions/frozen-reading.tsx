import { asReadersAreTold } from "@recos/schemas/document/as-readers-are-told"
import type { FrozenContent } from "@recos/schemas/versions/frozen"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { useMemo, useState } from "preact/hooks"
import { frozenTables } from "../evidence/tables/table-source.ts"
import { useMessages } from "../messages/catalogue.ts"
import { wordFor } from "../messages/labels.ts"
import { DocumentReading } from "../reading/document-reading.tsx"
import { isDocumentNode } from "../reading/is-document-node.ts"
import { OneChoice } from "../ui/choices.tsx"
import { versionMessages } from "./messages.ts"

/** The text of a frozen version, in one of its languages. */
export function FrozenReading({ recoId, content }: { recoId: string; content: FrozenContent }) {
  const words = useMessages(versionMessages)
  const languages = Object.keys(content.documents) as Language[]
  const [language, setLanguage] = useState(languages[0])
  const evidence = useMemo(() => frozenTables(content.evidence?.questions ?? []), [content])
  const document = language && content.documents[language]
  if (!language || !isDocumentNode(document)) return null
  const told = asReadersAreTold({ ...document, type: "doc", content: document.content ?? [] }, content.evidence)
  return (
    <div class="sheet">
      {languages.length > 1 && (
        <OneChoice
          legend={words.language}
          choices={languages.map((value) => ({ value, label: wordFor(LANGUAGE_LABELS[value]) }))}
          chosen={language}
          onChoice={setLanguage}
        />
      )}
      <DocumentReading
        recoId={recoId}
        language={language}
        document={told}
        certainties="known"
        references={content.references}
        evidence={evidence}
        titleLevel={2}
      />
    </div>
  )
}

import type { DocumentId } from "@recos/schemas/ids"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { Editor } from "@tiptap/core"
import { ErrorBoundary } from "preact-iso"
import { goToPlace, type Place } from "../document/panels/go-to-place.ts"
import { useTextVersion } from "../document/panels/use-text-version.ts"
import type { References } from "../evidence/references/references.ts"
import type { StatementSource } from "../evidence/statements/statement-source.ts"
import type { TableSource } from "../evidence/tables/table-source.ts"
import { useMessages } from "../messages/catalogue.ts"
import { lazyExport } from "../ui/lazy-export.ts"
import { Panel } from "../ui/panel.tsx"
import { writingMessages } from "./messages.ts"
import { goToRemark } from "./remarks/go-to-remark.ts"
import { openPlaces, type TextRemarks } from "./remarks/text-remarks.ts"

// Fetched when first opened: most of a session is spent on the text alone.
const OutlinePanel = lazyExport(
  () => import("../document/panels/outline-panel.tsx"),
  (module) => module.OutlinePanel
)
const ClarityPanel = lazyExport(
  () => import("../document/panels/clarity-panel.tsx"),
  (module) => module.ClarityPanel
)
const ProblemsPanel = lazyExport(
  () => import("../document/panels/problems-panel.tsx"),
  (module) => module.ProblemsPanel
)
const ReferencesPanel = lazyExport(
  () => import("../document/panels/references-panel.tsx"),
  (module) => module.ReferencesPanel
)

const RemarksPanel = lazyExport(
  () => import("./remarks/remarks-panel.tsx"),
  (module) => module.RemarksPanel
)

export const PANELS = ["outline", "references", "clarity", "problems", "remarks"] as const
export type PanelName = (typeof PANELS)[number]

/** Below this width there is one thing at a time: the panel takes the place of the sheet. */
export const NARROW = "(max-width: 56.25rem)"

interface WritingPanelProps {
  name: PanelName
  editor: Editor
  references: References
  evidence: TableSource
  statements: StatementSource
  toReread: ReadonlySet<string>
  access: "write" | "read"
  language: Language
  documentId: DocumentId
  remarks: TextRemarks
  mayRemark: boolean
  onClose: () => void
}

/** The one panel at the right. It reads the text again a moment after it changed, and only while it is open. */
export function WritingPanel({
  name,
  editor,
  references,
  evidence,
  statements,
  toReread,
  access,
  language,
  documentId,
  remarks,
  mayRemark,
  onClose
}: WritingPanelProps) {
  const words = useMessages(writingMessages)
  const textVersion = useTextVersion(editor)
  const showText = () => {
    if (matchMedia(NARROW).matches) onClose()
  }
  /** On a narrow screen the sheet is drawn again first: nothing can be scrolled to before. */
  const onSheet = (go: () => void) => {
    if (!matchMedia(NARROW).matches) return go()
    onClose()
    requestAnimationFrame(go)
  }
  const goTo = (place: Place) => onSheet(() => goToPlace(editor, place))
  return (
    <Panel title={words.panels[name]} onClose={onClose}>
      <ErrorBoundary>
        {name === "outline" && (
          <OutlinePanel
            editor={editor}
            language={language}
            onGo={goTo}
            textVersion={textVersion}
            remarked={openPlaces(remarks)}
          />
        )}
        {name === "references" && (
          <ReferencesPanel
            language={language}
            references={references}
            editor={editor}
            textVersion={textVersion}
            canWrite={access === "write"}
            remarks={remarks.book}
            mayRemark={mayRemark}
            onCited={showText}
          />
        )}
        {name === "clarity" && (
          <ClarityPanel editor={editor} onGo={goTo} language={language} textVersion={textVersion} />
        )}
        {name === "problems" && (
          <ProblemsPanel
            editor={editor}
            language={language}
            onGo={goTo}
            references={references}
            evidence={evidence}
            statements={statements}
            toReread={toReread}
            access={access}
            textVersion={textVersion}
          />
        )}
        {name === "remarks" && (
          <RemarksPanel
            remarks={remarks}
            editor={editor}
            documentId={documentId}
            language={language}
            mayRemark={mayRemark}
            onGo={(span) => onSheet(() => goToRemark(editor, span))}
          />
        )}
      </ErrorBoundary>
    </Panel>
  )
}

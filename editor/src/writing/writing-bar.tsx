import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGE_LABELS } from "@recos/schemas/vocabulary/labels"
import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"
import { ErrorBoundary } from "preact-iso"
import type { Room } from "../collaboration/room.ts"
import { whereInText } from "../document/access/when-used.ts"
import { useMessages } from "../messages/catalogue.ts"
import { wordFor } from "../messages/labels.ts"
import { paths } from "../paths.ts"
import { lazyExport } from "../ui/lazy-export.ts"
import { PageHeading, useTitle } from "../ui/page-heading.tsx"
import { writingMessages } from "./messages.ts"
import type { WritingReco } from "./opening.ts"
import { PresenceList } from "./presence-list.tsx"
import { SaveStatus } from "./save-status.tsx"
import { isUsualShown, toggleUsual } from "./usual-shown.ts"
import { PANELS, type PanelName } from "./writing-panel.tsx"

const ShortcutsDialog = lazyExport(
  () => import("./shortcuts-dialog.tsx"),
  (module) => module.ShortcutsDialog
)

interface WritingBarProps {
  reco: WritingReco
  language: Language
  room: Room
  mayWrite: boolean
  /** How many threads of remarks are open. */
  openRemarks: number
  panel: PanelName | null
  onPanel: (panel: PanelName | null) => void
  onFind: () => void
  /** Begins a proposal beside the text; null where one cannot. */
  onPropose: (() => void) | null
  /** What must be seen wherever one writes. */
  children?: ComponentChildren
}

/** The one bar over the sheet: where I am, whether my text is safe, who is here, which panel is open. */
export function WritingBar(props: WritingBarProps) {
  const { reco, language, room, mayWrite, openRemarks, panel, onPanel, onFind, onPropose, children } = props
  const words = useMessages(writingMessages)
  const [helping, setHelping] = useState(false)
  const title = reco.title || words.untitled
  useTitle(title, 1)
  return (
    <header class="writing-bar" data-stays-above="">
      <PageHeading level={2} title={mayWrite ? words.write : words.read} isUnseen isTold />
      <a class="writing-back" href={paths.reco(reco.id)} aria-label={words.back(title)}>
        <span aria-hidden="true">←</span>{" "}
        <span class="writing-title" lang={language}>
          {title}
        </span>
      </a>
      <SaveStatus facts={room.facts} />
      {whereInText.value && <p class="writing-where">{whereInText.value}</p>}
      <PresenceList present={room.present} />
      {reco.documents.length > 1 && (
        <nav class="writing-languages" aria-label={words.languages}>
          {reco.documents.map((text) => (
            <a
              key={text.id}
              href={`${paths.write(reco.id)}?langue=${text.language}`}
              aria-current={text.language === language ? "page" : undefined}
            >
              {wordFor(LANGUAGE_LABELS[text.language])}
            </a>
          ))}
        </nav>
      )}
      <div class="writing-panels">
        {PANELS.map((name) => (
          <button
            key={name}
            type="button"
            class="panel-button"
            aria-expanded={panel === name}
            onClick={() => onPanel(panel === name ? null : name)}
          >
            {words.panels[name]}
            {name === "remarks" && openRemarks > 0 && ` (${openRemarks})`}
          </button>
        ))}
        {onPropose && (
          <button type="button" class="panel-button" onClick={onPropose}>
            {words.propose}
          </button>
        )}
        {mayWrite && (
          <button type="button" class="panel-button" aria-pressed={isUsualShown.value} onClick={toggleUsual}>
            {words.usual}
          </button>
        )}
        <button
          type="button"
          class="panel-button"
          title={words.findKeys}
          // What is selected stays so.
          onMouseDown={(event) => event.preventDefault()}
          onClick={onFind}
        >
          {words.find}
        </button>
        <a class="panel-button" href={`${paths.history(reco.id)}?langue=${language}`}>
          {words.history}
        </a>
        <button type="button" class="panel-button writing-help" onClick={() => setHelping(true)}>
          {words.help}
        </button>
      </div>
      {children && <div class="writing-strip">{children}</div>}
      {helping && (
        <ErrorBoundary>
          <ShortcutsDialog open onClose={() => setHelping(false)} />
        </ErrorBoundary>
      )}
    </header>
  )
}

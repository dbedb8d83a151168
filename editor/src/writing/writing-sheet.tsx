import { signal } from "@preact/signals"
import { can, refusal } from "@recos/schemas/people/permissions"
import type { Editor } from "@tiptap/core"
import { useEffect, useMemo, useState } from "preact/hooks"
import { ErrorBoundary, useLocation } from "preact-iso"
import { currentMember } from "../accounts/session.ts"
import { useAskBeforeLeaving } from "../autosave/leaving.ts"
import { joinRoom } from "../collaboration/room.ts"
import { isLeavingRisky, mayWrite, saveState } from "../collaboration/save-state.ts"
import { useForms } from "../document/forms/page-forms.tsx"
import { referencesOf } from "../evidence/references/references.ts"
import { liveStatements } from "../evidence/statements/statement-source.ts"
import { liveTables } from "../evidence/tables/table-source.ts"
import { useMessages } from "../messages/catalogue.ts"
import { formatMoment } from "../messages/format.ts"
import { useRecoNews } from "../reco/reco-news.ts"
import { lazyExport } from "../ui/lazy-export.ts"
import { lazyPart } from "../ui/lazy-part.tsx"
import { useLate } from "../ui/use-late.ts"
import { type Asked, findKeys } from "./find/find-keys.ts"
import { LiveText } from "./live-text.tsx"
import { writingMessages } from "./messages.ts"
import type { Opening } from "./opening.ts"
import { askRemarks, isOfRemarks, textRemarks } from "./remarks/text-remarks.ts"
import { mustAct, SaveDetail } from "./save-status.tsx"
import { SetAsideNotice } from "./set-aside-notice.tsx"
import { useKeptOffline } from "./use-kept-offline.ts"
import { useRightsAgain } from "./use-rights-again.ts"
import { useServerBack } from "./use-server-back.ts"
import { isUsualShown } from "./usual-shown.ts"
import { WayBack } from "./way-back.tsx"
import { WritingBar } from "./writing-bar.tsx"
import { NARROW, type PanelName, WritingPanel } from "./writing-panel.tsx"

/** A text is joined sooner than this on most networks: nothing is shown in its place until then. */
const JOINED_WITHIN_MILLISECONDS = 400

/** Until the text is joined, and where it cannot be: fetched only then. */
const StoredReading = lazyPart(
  () => import("./stored-reading.tsx"),
  (module) => module.StoredReading
)

const WordsAside = lazyExport(
  () => import("./words-aside.tsx"),
  (module) => module.WordsAside
)

const FindBar = lazyExport(
  () => import("./find/find-bar.tsx"),
  (module) => module.FindBar
)

// Beside the text: whoever only reads has none.
const UsualBar = lazyExport(
  () => import("../document/menus/usual-bar.tsx"),
  (module) => module.UsualBar
)

// Not needed to write: fetched beside the text.
const WatchRereadings = lazyExport(
  () => import("../evidence/updates/watch-rereadings.ts"),
  (module) => module.WatchRereadings
)

const BranchStrip = lazyExport(
  () => import("../branches/branch-strip.tsx"),
  (module) => module.BranchStrip
)

const NewBranch = lazyExport(
  () => import("../branches/new-branch.tsx"),
  (module) => module.NewBranch
)

const RemarksBeside = lazyExport(
  () => import("./remarks/remarks-beside.tsx"),
  (module) => module.RemarksBeside
)

interface WritingSheetProps {
  opening: Opening
  /** The server answers after the page was opened without it. */
  onServerBack: () => void
  /** What this member may do has changed: the reco around the text is to be read again. */
  onRights: () => void
}

/** What an address opens beside the text. */
const panelOf = ({ panneau, remarque }: Record<string, string>): PanelName | null =>
  remarque !== undefined || panneau === "remarques" ? "remarks" : panneau === "manques" ? "problems" : null

/** A sheet of paper: the last stored text to read at once, then the live text in its place as soon as it is there. */
export function WritingSheet({ opening, onServerBack, onRights }: WritingSheetProps) {
  const { reco, documentId, language, generation, asOf, branch } = opening
  const { query } = useLocation()
  const words = useMessages(writingMessages)
  const member = currentMember()
  const name = { memberId: member.id, documentId, generation }
  const withoutServer = asOf === null ? undefined : { readOnly: refusal(member, "reco.write", reco.standing) }
  const room = useMemo(() => joinRoom({ ...name, withoutServer }), [documentId, generation])
  const references = useMemo(() => referencesOf(reco.id), [reco.id])
  const evidence = useMemo(() => liveTables(reco.id), [reco.id])
  const statements = useMemo(() => liveStatements(reco.id), [reco.id])
  const toReread = useMemo(() => signal<ReadonlySet<string>>(new Set()), [reco.id])
  const [editor, setEditor] = useState<Editor | null>(null)
  const [panel, setPanel] = useState<PanelName | null>(panelOf(query))
  const remarks = useMemo(() => textRemarks(reco.id, query.remarque), [reco.id])
  const [proposes, setProposes] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const forms = useForms({ recoId: reco.id, editor, references, onCite: () => setPanel("references") })

  useEffect(() => () => room.leave(), [room])
  useEffect(() => {
    // Without references citations show no number, and the panel tells of the failure when it is opened.
    references.reload().catch(() => undefined)
  }, [references, asOf])
  useRecoNews(reco.id, { parts: ["references", "imports"] }, () => {
    // Without an answer the list stays as it was: the next news asks again.
    references.reload().catch(() => undefined)
  })
  const find = (wanted: Asked): void => {
    if (matchMedia(NARROW).matches) setPanel(null)
    setAsked(wanted)
  }
  useEffect(() => (editor ? findKeys(editor, find) : undefined), [editor])
  useKeptOffline(room, member, opening)
  useServerBack(room, asOf, onServerBack)
  useRightsAgain(room, reco.id, onRights)
  useAskBeforeLeaving(() => isLeavingRisky(room.facts.peek()))

  const isLate = useLate(JOINED_WITHIN_MILLISECONDS)
  const isMine = branch && { ...reco.standing, isAuthor: branch.isShared || branch.by?.id === member.id }
  const may = isMine ? can(member, "branch.write", isMine) : can(member, "reco.write", reco.standing)
  const access = mayWrite(room.facts.value, may) ? "write" : "read"
  const mayRemark = can(member, "remark.write", reco.standing)
  // What stops the writing is said where one looks while writing, however far down the text.
  const isStopped = mustAct(saveState(room.facts.value))
  return (
    <div class="writing" data-panel={panel ?? "none"}>
      <WritingBar
        reco={reco}
        language={language}
        room={room}
        panel={panel}
        onPanel={setPanel}
        onFind={() => find({ replaces: false, takeTyped: () => "" })}
        openRemarks={remarks.book.open.value.length}
        onPropose={mayRemark && !branch && asOf === null ? () => setProposes(true) : null}
        mayWrite={access === "write"}
      >
        {branch && (
          <ErrorBoundary>
            <BranchStrip recoId={reco.id} branch={branch} editor={editor} />
          </ErrorBoundary>
        )}
        {access === "write" && editor && isUsualShown.value && (
          <ErrorBoundary>
            <UsualBar editor={editor} ask={forms.ask} />
          </ErrorBoundary>
        )}
        {asked && editor && (
          <ErrorBoundary>
            <FindBar editor={editor} access={access} asked={asked} onClose={() => setAsked(null)} />
          </ErrorBoundary>
        )}
        {isStopped && (
          <SaveDetail facts={room.facts}>
            <WayBack room={room} language={language} readText={() => editor?.getJSON()} />
          </SaveDetail>
        )}
        {room.aside.value.length > 0 && (
          <ErrorBoundary>
            <WordsAside room={room} editor={editor} language={language} access={access} />
          </ErrorBoundary>
        )}
      </WritingBar>
      <div class="writing-desk">
        <div class="sheet">
          {!isStopped && <SaveDetail facts={room.facts} />}
          {asOf && <p class="meta opened-without">{words.openedWithout(formatMoment(asOf))}</p>}
          <SetAsideNotice name={name} language={language} />
          {access === "write" && <p class="no-person">{words.noPerson}</p>}
          {room.isReady.value ? (
            <LiveText
              room={room}
              recoId={reco.id}
              language={language}
              references={references}
              evidence={evidence}
              statements={statements}
              toReread={toReread}
              access={access}
              ask={(request) => (isOfRemarks(request) ? askRemarks(remarks, request) : forms.ask(request))}
              onEditor={setEditor}
            />
          ) : (
            isLate && (
              <StoredReading opening={opening} references={references.list.value} evidence={evidence} access={access} />
            )
          )}
        </div>
        {panel && editor && (
          <WritingPanel
            name={panel}
            editor={editor}
            references={references}
            evidence={evidence}
            statements={statements}
            toReread={toReread.value}
            access={access}
            language={language}
            documentId={documentId}
            remarks={remarks}
            mayRemark={mayRemark}
            onClose={() => setPanel(null)}
          />
        )}
      </div>
      {forms.view}
      {proposes && (
        <ErrorBoundary>
          <NewBranch recoId={reco.id} documentId={documentId} onClose={() => setProposes(false)} />
        </ErrorBoundary>
      )}
      <ErrorBoundary>
        <WatchRereadings recoId={reco.id} toReread={toReread} />
        {editor && (
          <RemarksBeside
            editor={editor}
            documentId={documentId}
            remarks={remarks}
            access={access}
            mayRemark={mayRemark}
            onPanel={() => setPanel("remarks")}
          />
        )}
      </ErrorBoundary>
    </div>
  )
}

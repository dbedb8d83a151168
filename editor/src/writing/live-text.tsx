import type { ReadonlySignal } from "@preact/signals"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { Editor } from "@tiptap/core"
import { useEffect, useRef } from "preact/hooks"
import type { Room } from "../collaboration/room.ts"
import { followWhenUsed } from "../document/access/when-used.ts"
import type { PageContext } from "../document/paper/page-context.ts"
import { openPaper, setPaperAccess } from "../document/paper/paper-editor.ts"
import type { References } from "../evidence/references/references.ts"
import type { StatementSource } from "../evidence/statements/statement-source.ts"
import type { TableSource } from "../evidence/tables/table-source.ts"

interface LiveTextProps {
  room: Room
  recoId: string
  language: Language
  references: References
  evidence: TableSource
  statements: StatementSource
  toReread: ReadonlySignal<ReadonlySet<string>>
  access: "write" | "read"
  ask: PageContext["ask"]
  onEditor: (editor: Editor | null) => void
}

/** The live text of the room: an editor that Preact holds by its frame and never draws itself. */
export function LiveText({
  room,
  recoId,
  language,
  references,
  evidence,
  statements,
  toReread,
  access,
  ask,
  onEditor
}: LiveTextProps) {
  const frame = useRef<HTMLDivElement>(null)
  const opened = useRef<Editor | null>(null)
  const latestAsk = useRef(ask)
  latestAsk.current = ask

  useEffect(() => {
    if (!frame.current) return
    const editor = openPaper({
      element: frame.current,
      fragment: room.fragment,
      provider: room.provider,
      access,
      onAdrift: room.setAside,
      context: {
        recoId,
        language,
        references: references.list,
        evidence,
        statements,
        toReread,
        ask: (request) => latestAsk.current(request)
      }
    })
    opened.current = editor
    onEditor(editor)
    goToAnchor()
    const stopFollowing = followWhenUsed(editor)
    return () => {
      stopFollowing()
      onEditor(null)
      editor.destroy()
    }
  }, [room, recoId, language, references, evidence, statements, toReread])

  useEffect(() => {
    if (opened.current) setPaperAccess(opened.current, access)
  }, [access])

  return <div class="live-text" ref={frame} />
}

/** An address may name a section or a piece: it exists only once the text is drawn. */
function goToAnchor(): void {
  const anchor = decodeURIComponent(location.hash.slice(1))
  if (anchor) document.getElementById(anchor)?.scrollIntoView()
}

import type { Editor } from "@tiptap/core"
import { useEffect, useRef, useState } from "preact/hooks"
import { ErrorBoundary } from "preact-iso"
import type { References } from "../../evidence/references/references.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { lazyExport } from "../../ui/lazy-export.ts"
import { documentMessages } from "../messages.ts"
import type { PageRequest } from "../paper/page-context.ts"
import { PassingWord } from "./passing-word.tsx"

// Fetched when first asked for.
const CitationCard = lazyExport(
  () => import("./citation-card.tsx"),
  (module) => module.CitationCard
)
const ImageForm = lazyExport(
  () => import("./image-form.tsx"),
  (module) => module.ImageForm
)
const LinkForm = lazyExport(
  () => import("./link-form.tsx"),
  (module) => module.LinkForm
)
const PasteNotice = lazyExport(
  () => import("../paste/paste-notice.tsx"),
  (module) => module.PasteNotice
)
const PasteRefused = lazyExport(
  () => import("../paste/paste-refused.tsx"),
  (module) => module.PasteRefused
)
const TermForm = lazyExport(
  () => import("./term-form.tsx"),
  (module) => module.TermForm
)

interface FormsOptions {
  recoId: string
  editor: Editor | null
  references: References
  onCite: () => void
}

/** The forms that the text asks for, one at a time over the page: `ask` opens one, `view` draws it. */
export function useForms({ recoId, editor, references, onCite }: FormsOptions) {
  const words = useMessages(documentMessages)
  const [request, setRequest] = useState<PageRequest | null>(null)
  const [pasted, setPasted] = useState<Extract<PageRequest, { kind: "pasted" }> | null>(null)
  const lookAgain = useLookAgain(references)
  const ask = (asked: PageRequest): void => {
    if (asked.kind === "add-reference") references.wantsNew.value = true
    if (asked.kind === "cite" || asked.kind === "add-reference") onCite()
    else if (asked.kind === "unknown-reference") lookAgain(asked.ref)
    else if (asked.kind === "pasted") setPasted(asked)
    else setRequest(asked)
  }
  const close = (): void => {
    setRequest(nextPicture(request))
    // At once: a focus given a moment later would take the caret back from where the person has clicked meanwhile.
    if (!isSaying(request)) editor?.view.focus()
  }
  const tie = editor && request ? { editor, onClose: close } : null
  const view = (
    <ErrorBoundary>
      {tie && request?.kind === "link" && <LinkForm {...tie} />}
      {tie && request?.kind === "term" && <TermForm {...tie} />}
      {tie && request?.kind === "citation" && (
        <CitationCard {...tie} position={request.position} references={references} />
      )}
      {tie && request?.kind === "image" && (
        <ImageForm
          key={request.files.length}
          {...tie}
          recoId={recoId}
          files={request.files}
          said={request.alternatives[0] ?? ""}
        />
      )}
      {editor && pasted && (
        <PasteNotice
          key={pasted}
          editor={editor}
          losses={pasted.losses}
          change={pasted.change}
          onClose={() => setPasted(null)}
        />
      )}
      {tie && request?.kind === "paste-refused" && <PasteRefused why={request.why} onClose={close} />}
      {tie && isSaying(request) && <PassingWord {...tie} words={words.said[request.kind]} />}
    </ErrorBoundary>
  )
  return { ask, view }
}

/** A word to the person, which takes no focus. */
type Saying = Extract<PageRequest, { kind: keyof (typeof documentMessages)["fr"]["said"] }>

const isSaying = (request: PageRequest | null): request is Saying =>
  request !== null && Object.hasOwn(documentMessages.fr.said, request.kind)

/** Several pictures that came together are asked about one after the other. */
const nextPicture = (request: PageRequest | null): PageRequest | null =>
  request?.kind === "image" && request.files.length > 1
    ? { kind: "image", files: request.files.slice(1), alternatives: request.alternatives.slice(1) }
    : null

const GATHER = 1000

/** Asks for the sources again when the text cites an unknown one: once for each, and once for all that come together. */
function useLookAgain(references: References): (ref: string) => void {
  const known = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return (ref) => {
    if (known.current.has(ref)) return
    known.current.add(ref)
    clearTimeout(timer.current)
    // A failure is told where the sources are listed; here the citation stays marked as unknown.
    timer.current = setTimeout(() => references.reload().catch(() => undefined), GATHER)
  }
}

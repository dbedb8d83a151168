import type { Editor } from "@tiptap/core"
import { useEffect, useRef, useState } from "preact/hooks"
import { ErrorBoundary, lazy } from "preact-iso"
import type { References } from "../../evidence/references/references.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { documentMessages } from "../messages.ts"
import type { PageRequest } from "../paper/page-context.ts"

// Fetched when first asked for.
const CitationCard = lazy(() => import("./citation-card.tsx").then((module) => module.CitationCard))
const ImageForm = lazy(() => import("./image-form.tsx").then((module) => module.ImageForm))
const LinkForm = lazy(() => import("./link-form.tsx").then((module) => module.LinkForm))
const TermForm = lazy(() => import("./term-form.tsx").then((module) => module.TermForm))

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
  const lookAgain = useLookAgain(references)
  const ask = (asked: PageRequest): void => {
    if (asked.kind === "add-source") references.wantsNew.value = true
    if (asked.kind === "cite" || asked.kind === "add-source") onCite()
    else if (asked.kind === "unknown-source") lookAgain(asked.ref)
    else setRequest(asked)
  }
  const close = (): void => {
    setRequest(null)
    // At once: a focus given a moment later would take the caret back from where the person has clicked meanwhile.
    if (request?.kind !== "outline-kept") editor?.view.focus()
  }
  const tie = editor && request ? { editor, onClose: close } : null
  const view = (
    <ErrorBoundary>
      {tie && request?.kind === "link" && <LinkForm {...tie} />}
      {tie && request?.kind === "term" && <TermForm {...tie} />}
      {tie && request?.kind === "citation" && (
        <CitationCard {...tie} position={request.position} references={references} />
      )}
      {tie && request?.kind === "image" && <ImageForm {...tie} recoId={recoId} files={request.files} />}
      {request?.kind === "outline-kept" && (
        <p class="outline-kept" role="status" onAnimationEnd={close}>
          {words.outlineKept}
        </p>
      )}
    </ErrorBoundary>
  )
  return { ask, view }
}

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

import type { ComponentChildren } from "preact"
import type { Submission } from "../../api/use-submit.ts"
import { Button } from "../../ui/button.tsx"
import { FailureNotice, Notice } from "../../ui/notice.tsx"

interface DraftEndProps {
  shared: { clashes: readonly unknown[]; isUnsaved: boolean; undo: () => void }
  submission: Pick<Submission, "pending" | "failure">
  isSaved: boolean
  words: { clash: string; unsaved: string; saved: string; save: string; undo: string }
  /** Stands in the place of the button that saves. */
  children?: ComponentChildren
}

/** The end of a form that stays open: what others saved meanwhile, what went wrong, what is saved, and the way back to it. */
export function DraftEnd({ shared, submission, isSaved, words, children }: DraftEndProps) {
  return (
    <>
      {shared.clashes.length > 0 && <Notice>{words.clash}</Notice>}
      <FailureNotice failure={submission.failure} />
      <p class="meta" role="status">
        {shared.isUnsaved ? words.unsaved : isSaved ? words.saved : ""}
      </p>
      {children}
      <p class="actions">
        {!children && (
          <Button kind="main" type="submit" pending={submission.pending}>
            {words.save}
          </Button>
        )}
        {shared.isUnsaved && (
          <Button kind="quiet" onClick={shared.undo}>
            {words.undo}
          </Button>
        )}
      </p>
    </>
  )
}

import { formatShare } from "../messages/format.ts"
import { useOwnId } from "./use-own-id.ts"

/** How far a long work is, 0 to 1, with the step under way in words. */
export function Progress({ share, step }: { share: number; step: string }) {
  const id = useOwnId()
  return (
    <div class="progress">
      <p class="progress-step" id={id} role="status">
        {step}
      </p>
      <progress max={1} value={share} aria-labelledby={id}>
        {formatShare(share)}
      </progress>
      <span class="progress-share" aria-hidden="true">
        {formatShare(share)}
      </span>
    </div>
  )
}

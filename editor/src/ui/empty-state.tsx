import type { ComponentChildren } from "preact"

/** An empty place: says what goes there and offers the first action. */
export function EmptyState({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty-state">
      <p class="empty-state-title">{title}</p>
      {children}
    </div>
  )
}

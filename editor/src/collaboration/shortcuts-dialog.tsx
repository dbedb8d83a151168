import { useMessages } from "../messages/catalogue.ts"
import { Dialog } from "../ui/dialog.tsx"
import { writingMessages } from "./messages.ts"

/** What the keyboard can do on the writing page. */
export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { shortcuts } = useMessages(writingMessages)
  return (
    <Dialog open={open} onClose={onClose} title={shortcuts.title}>
      <dl class="shortcuts">
        {Object.values(shortcuts.rows).map(({ keys, effect }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
      <p class="meta">{shortcuts.apple}</p>
    </Dialog>
  )
}

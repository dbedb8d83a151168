import { useMessages } from "../messages/catalogue.ts"
import { Dialog } from "../ui/dialog.tsx"
import { shortcutsMessages } from "./shortcuts-messages.ts"

/** What the keyboard can do on the writing page. */
export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useMessages(shortcutsMessages)
  return (
    <Dialog open={open} onClose={onClose} title={words.title}>
      <dl class="shortcuts">
        {Object.values(words.rows).map(({ keys, effect }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
      <p class="meta">{words.apple}</p>
    </Dialog>
  )
}

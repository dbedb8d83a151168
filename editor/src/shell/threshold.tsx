import "./shell.css"
import type { ComponentChildren } from "preact"
import { useMessages } from "../messages/catalogue.ts"
import { LanguageSwitch } from "../ui/language-switch.tsx"
import { shellMessages } from "./messages.ts"

/** The frame of the pages before the session: the name of the house, one sheet, the language. */
export function Threshold({ children }: { children: ComponentChildren }) {
  const words = useMessages(shellMessages)
  return (
    <div class="threshold">
      <header class="threshold-header">
        <a class="wordmark" href="/">
          {words.house}
        </a>
        <LanguageSwitch />
      </header>
      <main id="contenu" class="threshold-sheet">
        {children}
      </main>
    </div>
  )
}

import { useMessages } from "../messages/catalogue.ts"
import type { ImportPreview } from "../reco/api.ts"
import { Notice } from "../ui/notice.tsx"
import { beginMessages } from "./begin-messages.ts"

type Loss = ImportPreview["losses"][number]

/** More passages of one kind are folded: a file of Word may have hundreds of underlined words. */
const SHOWN = 5

/** What cannot be kept as it is: each kind once, with its passages and, in a file that has lines, where they stand. */
export function ImportLosses({ losses }: { losses: readonly Loss[] }) {
  const words = useMessages(beginMessages)
  if (losses.length === 0) return <Notice kind="done">{words.keptWhole}</Notice>
  return (
    <Notice title={words.lost(losses.length)}>
      <ul>
        {[...Map.groupBy(losses, ({ message }) => message)].map(([message, alike]) => (
          <li key={message}>
            {message}
            <Passages passages={alike} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Passages({ passages }: { passages: readonly Loss[] }) {
  const words = useMessages(beginMessages)
  const list = (shown: readonly Loss[]) => (
    <ul>
      {shown.map(({ line, words: said }, index) => (
        <li key={`${index} ${line}`}>
          {line !== null && words.line(line)} {said !== "" && <q>{said}</q>}
        </li>
      ))}
    </ul>
  )
  const told = passages.filter(({ line, words: said }) => line !== null || said !== "")
  return (
    <>
      {told.length > 0 && list(told.slice(0, SHOWN))}
      {told.length > SHOWN && (
        <details>
          <summary>{words.otherPassages(told.length - SHOWN)}</summary>
          {list(told.slice(SHOWN))}
        </details>
      )}
    </>
  )
}
